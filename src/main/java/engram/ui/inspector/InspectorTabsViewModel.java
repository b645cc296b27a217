package engram.ui.inspector;

import engram.inspect.InformativeFeatures;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.ui.base.PanesViewModel;
import engram.ui.run.RunViewModel;
import engram.ui.run.SelectionViewModel;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/**
 * Which of its tabs the inspector shows. What is clicked in the network opens its own; a tab that
 * is opened without an object of its own takes the nearest one.
 */
public final class InspectorTabsViewModel {
  private final InspectorViewModel inspector;
  private final RunViewModel run;

  /** Whether the features of the data can be axes of a map. */
  final ObservableValue<Boolean> canMap;

  private final ReadOnlyObjectWrapper<InspectorTab> tab =
      new ReadOnlyObjectWrapper<>(InspectorTab.MAP);

  /** Whether the network's tab shows its layers one by one; not at first sight. */
  public final BooleanProperty details = new SimpleBooleanProperty();

  InspectorTabsViewModel(
      InspectorViewModel inspector,
      RunViewModel run,
      SelectionViewModel selection,
      PanesViewModel panes) {
    this.inspector = inspector;
    this.run = run;
    canMap =
        run.snapshotProperty()
            .map(snapshot -> !InformativeFeatures.numbers(snapshot.data()).isEmpty());
    canMap.subscribe(can -> follow(inspector.part.get()));
    inspector.part.subscribe(this::follow);
    selection.picksProperty().subscribe((before, count) -> follow(inspector.getShown().part()));
    tab.subscribe((before, now) -> watch());
    ObservableValue<Boolean> drawn =
        run.snapshotProperty().map(s -> s.data().picture().isPresent());
    panes
        .mapProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> tab.get() == InspectorTab.MAP && !drawn.getValue(), tab, drawn));
    details.subscribe((before, now) -> watch());
  }

  // Properties

  public ReadOnlyObjectProperty<InspectorTab> tabProperty() {
    return tab.getReadOnlyProperty();
  }

  public InspectorTab getTab() {
    return tab.get();
  }

  /**
   * Whether the open tab is that of what is selected: a layer's tab may also show the layer of a
   * selected weight.
   */
  boolean isOfSelected() {
    return inspector.part.get().filter(part -> tabOf(part) == tab.get()).isPresent();
  }

  /** Whether that tab is open, the network's with its layers. */
  boolean shows(InspectorTab which) {
    return tab.get() == which && (which != InspectorTab.NETWORK || details.get());
  }

  /** The layer that the layer's tab shows: the selected one, or that of what is selected. */
  int layer() {
    return inspector.getShown().part().map(InspectorTabsViewModel::layerOf).orElse(0);
  }

  /** Whether an axis of a map can be found among the features. */
  boolean canMap() {
    return canMap.getValue();
  }

  // Commands

  /** Opens that tab; selects something where it needs an object and has none. */
  public void open(InspectorTab wanted) {
    Optional<Part> part = inspector.getShown().part();
    switch (wanted) {
      case NEURON -> neuron(part).ifPresent(inspector::select);
      case WEIGHT -> weight(part).ifPresent(inspector::select);
      case LAYER -> {
        if (part.isEmpty() || part.get() instanceof Part.Input) showLayer(0);
      }
      case NETWORK -> details.set(true);
      case SAMPLE, MAP -> {}
    }
    tab.set(wanted);
  }

  void showLayer(int index) {
    inspector.select(new Part.Layer(index));
  }

  void nextLayer() {
    showLayer(Math.floorMod(layer() + 1, spec().layerCount()));
  }

  void previousLayer() {
    showLayer(Math.floorMod(layer() - 1, spec().layerCount()));
  }

  private void follow(Optional<Part> part) {
    if (part.isPresent()) tab.set(tabOf(part.get()));
    else if (tab.get() != InspectorTab.SAMPLE) tab.set(home());
  }

  /** What is shown while nothing is selected. */
  private InspectorTab home() {
    return canMap() ? InspectorTab.MAP : InspectorTab.NETWORK;
  }

  private static InspectorTab tabOf(Part part) {
    if (part instanceof Part.Layer) return InspectorTab.LAYER;
    return part.isParameter() ? InspectorTab.WEIGHT : InspectorTab.NEURON;
  }

  /** What the open tab wants to know beside what is selected. */
  private void watch() {
    run.watchNextStep(this, shows(InspectorTab.NETWORK) || shows(InspectorTab.SAMPLE));
  }

  /** The neuron to select: of a layer the first one; none where there is one already. */
  private static Optional<Part> neuron(Optional<Part> part) {
    if (part.isEmpty()) return Optional.of(new Part.Neuron(0, 0));
    return part.get() instanceof Part.Layer l
        ? Optional.of(new Part.Neuron(l.index(), 0))
        : Optional.empty();
  }

  /** The strongest weight at what is selected; none where a parameter is selected already. */
  private Optional<Part> weight(Optional<Part> part) {
    if (part.filter(Part::isParameter).isPresent()) return Optional.empty();
    return Optional.of(strongest(part.orElse(new Part.Layer(0))));
  }

  private Part.Weight strongest(Part at) {
    Parameters p = inspector.getShown().moment().parameters();
    int layer = at instanceof Part.Input ? 0 : layerOf(at);
    Part.Weight best = null;
    for (int from = 0; from < p.spec().inputsOf(layer); from++) {
      if (at instanceof Part.Input i && i.index() != from) continue;
      for (int to = 0; to < p.spec().unitsOf(layer); to++) {
        if (at instanceof Part.Neuron n && n.unit() != to) continue;
        if (best == null || size(p, layer, from, to) > size(p, layer, best.from(), best.to())) {
          best = new Part.Weight(layer, from, to);
        }
      }
    }
    return best;
  }

  private static double size(Parameters parameters, int layer, int from, int to) {
    return Math.abs(parameters.weight(layer, from, to));
  }

  private static int layerOf(Part part) {
    if (part instanceof Part.Layer l) return l.index();
    if (part instanceof Part.Neuron n) return n.layer();
    if (part instanceof Part.Weight w) return w.layer();
    return part instanceof Part.Bias b ? b.layer() : 0;
  }

  private NetworkSpec spec() {
    return inspector.getShown().moment().parameters().spec();
  }
}
