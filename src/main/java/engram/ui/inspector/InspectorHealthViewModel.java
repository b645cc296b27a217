package engram.ui.inspector;

import engram.inspect.NetworkHealth;
import engram.nn.Part;
import engram.training.Snapshot;
import engram.ui.base.LatestWork;
import engram.ui.inspector.InspectorViewModel.Shown;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * How the layers are doing, measured while a tab shows it; of a large network beside the window.
 */
public final class InspectorHealthViewModel {
  private final InspectorViewModel inspector;
  private final InspectorTabsViewModel tabs;
  private final ReadOnlyObjectWrapper<Optional<NetworkHealth>> health =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final LatestWork<NetworkHealth> measuring;

  /**
   * @param worker where a long measurement is made
   * @param window the window's thread
   */
  public InspectorHealthViewModel(
      InspectorViewModel inspector, InspectorTabsViewModel tabs, Executor worker, Executor window) {
    this.inspector = inspector;
    this.tabs = tabs;
    measuring = new LatestWork<>(worker, window, h -> health.set(Optional.of(h)));
    inspector.shownProperty().subscribe(this::follow);
    tabs.tabProperty().subscribe((before, now) -> follow(inspector.getShown()));
    tabs.detailsProperty().subscribe((before, now) -> follow(inspector.getShown()));
  }

  /** Another object for everything new; empty while no tab shows it, or it is not there yet. */
  public ReadOnlyObjectProperty<Optional<NetworkHealth>> healthProperty() {
    return health.getReadOnlyProperty();
  }

  public Optional<NetworkHealth> getHealth() {
    return health.get();
  }

  /** What becomes of the gradient at that neuron, a sentence at most. */
  public List<FindingText.Line> unit(Part.Neuron neuron) {
    return getHealth()
        .filter(h -> neuron.isIn(h.spec()))
        .map(h -> FindingText.unit(h.layers().get(neuron.layer()), neuron.unit(), inspector))
        .orElse(List.of());
  }

  private boolean isWanted() {
    return tabs.shows(InspectorTab.LAYER)
        || tabs.shows(InspectorTab.NETWORK)
        || tabs.shows(InspectorTab.NEURON);
  }

  private void follow(Shown shown) {
    Snapshot snapshot = shown.moment().snapshot();
    boolean fits =
        health.get().filter(h -> h.spec().equals(snapshot.parameters().spec())).isPresent();
    if (!isWanted()) {
      measuring.forget();
      health.set(Optional.empty());
      return;
    }
    if (!fits) health.set(Optional.empty());
    if (NetworkHealth.work(snapshot) <= InspectorNeuronViewModel.WORK_WITHIN_A_FRAME) {
      measuring.doNow(() -> NetworkHealth.of(snapshot));
    } else {
      measuring.submit(
          snapshot.parameters().spec(), !inspector.isRunning(), () -> NetworkHealth.of(snapshot));
    }
  }
}
