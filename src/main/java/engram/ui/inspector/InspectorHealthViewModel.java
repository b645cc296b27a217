package engram.ui.inspector;

import engram.inspect.NetworkHealth;
import engram.nn.Part;
import engram.training.Snapshot;
import engram.ui.base.LatestWork;
import engram.ui.inspector.InspectorViewModel.Shown;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * How the layers are doing, measured while a tab shows it; of a large network beside the window.
 */
final class InspectorHealthViewModel extends WorkedViewModel<NetworkHealth> {
  private final InspectorTabsViewModel tabs;
  private final LatestWork<NetworkHealth> measuring;

  /**
   * @param worker where a long measurement is made
   * @param window the window's thread
   */
  InspectorHealthViewModel(
      InspectorViewModel inspector, InspectorTabsViewModel tabs, Executor worker, Executor window) {
    super(inspector);
    this.tabs = tabs;
    measuring = new LatestWork<>(worker, window, h -> setWorked(Optional.of(h)));
    inspector.shownProperty().subscribe(this::follow);
    tabs.tabProperty().subscribe((before, now) -> follow(inspector.getShown()));
    tabs.details.subscribe((before, now) -> follow(inspector.getShown()));
  }

  /** What becomes of the gradient at that neuron, a sentence at most. */
  List<FindingText.Line> unit(Part.Neuron neuron) {
    return getWorked()
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
        getWorked().filter(h -> h.spec().equals(snapshot.parameters().spec())).isPresent();
    if (!isWanted()) {
      measuring.forget();
      setWorked(Optional.empty());
      return;
    }
    if (!fits) setWorked(Optional.empty());
    measuring.doSoon(
        NetworkHealth.work(snapshot),
        snapshot.parameters().spec(),
        !inspector.isRunning(),
        () -> NetworkHealth.of(snapshot));
  }
}
