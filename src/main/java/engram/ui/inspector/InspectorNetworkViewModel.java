package engram.ui.inspector;

import engram.data.Targets;
import engram.data.Task;
import engram.inspect.Diagnosis;
import engram.inspect.Distribution;
import engram.inspect.LayerHealth;
import engram.inspect.NetworkHealth;
import engram.ui.base.CopyTable;
import engram.ui.base.RoundedNumber;
import engram.ui.graph.NetworkReadouts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;

/** The whole network: in a few lines with its sample, the first sight, and layer by layer. */
final class InspectorNetworkViewModel extends CardViewModel {
  private static final int DIGITS = 3;
  private static final String UNKNOWN = "–";

  private final InspectorTabsViewModel tabs;
  private final InspectorHealthViewModel health;

  InspectorNetworkViewModel(
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

  /** {@code 4 – 10 – 3} */
  String shape() {
    return NetworkReadouts.shape(spec());
  }

  String parameters() {
    return RoundedNumber.whole(spec().parameterCount());
  }

  /** The sample's row in the data set, from 0. */
  String sample() {
    return String.valueOf(moment().row());
  }

  /** The class that the outputs name and the activation it is named by, or the number. */
  String prediction() {
    Targets targets = data().targets();
    String prediction = answer().prediction();
    if (targets.coding().task() == Task.REGRESSION) return prediction;
    double[] outputs = moment().forward().output();
    int named = Math.max(0, targets.outputOf(targets.classOf(outputs)));
    return prediction + "  " + numbers().of(outputs[named]);
  }

  /** Whether the layers are shown one by one. */
  BooleanProperty detailsProperty() {
    return tabs.details;
  }

  /** The heads of the table's columns; one that begins with $ is LaTeX. */
  List<String> heads() {
    return List.of(
        text("inspector.network.layer"),
        "$\\|w\\|",
        "$\\|\\partial L/\\partial w\\|",
        "$\\|\\Delta w\\| / \\|w\\|",
        text("inspector.network.stuck"));
  }

  /** A row for each layer; empty while they are not measured. */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    health.getWorked().ifPresent(h -> h.layers().forEach(layer -> rows.add(row(layer))));
    return rows;
  }

  private List<String> row(LayerHealth layer) {
    return List.of(
        NetworkReadouts.layer(
            inspector.texts(), health.getWorked().orElseThrow().spec(), layer.layer()),
        number(OptionalDouble.of(layer.weights().norm())),
        layer
            .gradients()
            .map(Distribution::norm)
            .map(n -> number(OptionalDouble.of(n)))
            .orElse(UNKNOWN),
        number(layer.updateRatio()),
        layer.canStick()
            ? text(
                "inspector.network.stuck-of",
                RoundedNumber.whole(layer.stuckUnits()),
                RoundedNumber.whole(layer.units()))
            : UNKNOWN);
  }

  /** What is unusual, a sentence each; at least one. */
  List<FindingText.Line> findings() {
    return FindingText.lines(health.getWorked().map(Diagnosis::of).orElse(List.of()), inspector);
  }

  @Override
  public String copyText() {
    return health.getWorked().map(this::copyText).orElse("");
  }

  private String copyText(NetworkHealth measured) {
    CopyTable out = new CopyTable();
    out.line(text("inspector.copy.epoch"), moment().snapshot().epoch());
    for (LayerHealth layer : measured.layers()) {
      out.line(
          names().layer(layer.layer()),
          layer.weights().norm(),
          layer.gradients().<Object>map(Distribution::norm).orElse(""),
          layer.updateRatio().isPresent() ? layer.updateRatio().getAsDouble() : "",
          layer.stuckUnits());
    }
    return out.text();
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? RoundedNumber.significant(value.getAsDouble(), DIGITS) : UNKNOWN;
  }
}
