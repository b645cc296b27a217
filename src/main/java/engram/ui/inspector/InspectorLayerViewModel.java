package engram.ui.inspector;

import engram.inspect.Diagnosis;
import engram.inspect.Distribution;
import engram.inspect.LayerHealth;
import engram.inspect.NetworkHealth;
import engram.ui.base.CopyTable;
import engram.ui.base.RoundedNumber;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

/** The layer that is looked at: what it is made of, how its numbers are spread, what ails it. */
final class InspectorLayerViewModel extends CardViewModel {
  private final InspectorTabsViewModel tabs;
  private final InspectorHealthViewModel health;

  InspectorLayerViewModel(
      InspectorViewModel inspector, InspectorTabsViewModel tabs, InspectorHealthViewModel health) {
    super(inspector);
    this.tabs = tabs;
    this.health = health;
  }

  // Properties

  /** Another object for everything new. */
  ReadOnlyObjectProperty<Optional<NetworkHealth>> healthProperty() {
    return health.workedProperty();
  }

  /** Of the layer that is looked at; of a large network it comes a little later. */
  Optional<LayerHealth> getLayer() {
    return health.getWorked().map(h -> h.layers().get(tabs.layer()));
  }

  /** {@code Hidden layer 1} */
  @Override
  public String title() {
    int layer = tabs.layer();
    return layer == spec().layerCount() - 1
        ? text("inspector.layer.title.output")
        : text("inspector.layer.title.hidden", String.valueOf(layer + 1));
  }

  /** {@code 10 tanh units, 50 parameters} */
  String facts() {
    int layer = tabs.layer();
    int units = spec().unitsOf(layer);
    return text(
        "inspector.layer.subtitle",
        RoundedNumber.whole(units),
        text("network.activation." + spec().activationOf(layer).id()),
        RoundedNumber.whole((spec().inputsOf(layer) + 1) * units));
  }

  /** Whether there is another layer to go to. */
  boolean hasOthers() {
    return spec().layerCount() > 1;
  }

  /** What is unusual about this layer, a sentence each; at least one. */
  List<FindingText.Line> findings() {
    return FindingText.lines(
        health
            .getWorked()
            .map(h -> Diagnosis.of(h).stream().filter(f -> f.isAbout(tabs.layer())).toList())
            .orElse(List.of()),
        inspector);
  }

  /** {@code 40 weights} and where the numbers of the other two come from. */
  String weightsNote() {
    return getLayer()
        .map(l -> text("inspector.layer.count", RoundedNumber.whole(l.weights().size())))
        .orElse("");
  }

  String gradientsNote() {
    return inspector
        .getShown()
        .moment()
        .next()
        .map(next -> text("inspector.layer.next-step", RoundedNumber.whole(next.rows().length)))
        .orElse("");
  }

  String activationsNote() {
    return getLayer()
        .map(l -> text("inspector.histogram", RoundedNumber.whole(l.rows())))
        .orElse("");
  }

  /** Mean, standard deviation, smallest and greatest in words. */
  String spread(Distribution d) {
    return text(
        "inspector.layer.spread",
        numbers().of(d.mean()),
        numbers().of(d.std()),
        numbers().of(d.min()),
        numbers().of(d.max()));
  }

  /** {@code update / weights 0.0012} */
  String updateRatio() {
    return getLayer()
        .map(LayerHealth::updateRatio)
        .filter(r -> r.isPresent())
        .map(r -> RoundedNumber.significant(r.getAsDouble(), 2))
        .orElse("");
  }

  @Override
  public String copyText() {
    return getLayer().map(this::copyText).orElse("");
  }

  private String copyText(LayerHealth layer) {
    CopyTable out = new CopyTable().line(title(), facts());
    out.line(text("inspector.copy.epoch"), moment().snapshot().epoch());
    out.line("", "n", "μ", "σ", "min", "max");
    copy(out, "inspector.layer.weights", layer.weights());
    layer.gradients().ifPresent(g -> copy(out, "inspector.layer.gradients", g));
    copy(out, "inspector.layer.activations", layer.activations());
    return out.text();
  }

  private void copy(CopyTable out, String name, Distribution d) {
    out.line(text(name), d.size(), d.mean(), d.std(), d.min(), d.max());
  }

  // Commands

  void next() {
    tabs.nextLayer();
  }

  void previous() {
    tabs.previousLayer();
  }
}
