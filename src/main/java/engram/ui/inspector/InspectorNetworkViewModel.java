package engram.ui.inspector;

import engram.inspect.Diagnosis;
import engram.inspect.Distribution;
import engram.inspect.LayerHealth;
import engram.inspect.NetworkHealth;
import engram.ui.base.RoundedNumber;
import engram.ui.graph.NetworkReadouts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;

/** The whole network, layer by layer. */
public final class InspectorNetworkViewModel {
  private static final int DIGITS = 3;
  private static final String UNKNOWN = "–";

  private final InspectorViewModel inspector;
  private final InspectorTabsViewModel tabs;
  private final InspectorHealthViewModel health;

  public InspectorNetworkViewModel(
      InspectorViewModel inspector, InspectorTabsViewModel tabs, InspectorHealthViewModel health) {
    this.inspector = inspector;
    this.tabs = tabs;
    this.health = health;
  }

  // Properties

  /** Another object for everything new. */
  public ReadOnlyObjectProperty<Optional<NetworkHealth>> healthProperty() {
    return health.healthProperty();
  }

  /** Whether the layers are shown one by one. */
  public BooleanProperty detailsProperty() {
    return tabs.detailsProperty();
  }

  /** The heads of the table's columns; one that begins with $ is LaTeX. */
  public List<String> heads() {
    return List.of(
        text("inspector.network.layer"),
        "$\\|w\\|",
        "$\\|\\partial L/\\partial w\\|",
        "$\\|\\Delta w\\| / \\|w\\|",
        text("inspector.network.stuck"));
  }

  /** A row for each layer; empty while they are not measured. */
  public List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    health.getHealth().ifPresent(h -> h.layers().forEach(layer -> rows.add(row(layer))));
    return rows;
  }

  private List<String> row(LayerHealth layer) {
    return List.of(
        NetworkReadouts.layer(
            inspector.texts(), health.getHealth().orElseThrow().spec(), layer.layer()),
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
                String.valueOf(layer.stuckUnits()),
                String.valueOf(layer.units()))
            : UNKNOWN);
  }

  /** What is unusual, a sentence each; at least one. */
  public List<FindingText.Line> findings() {
    return FindingText.lines(health.getHealth().map(Diagnosis::of).orElse(List.of()), inspector);
  }

  /** Everything as a plain table, with all digits, for a spreadsheet. */
  public String copyText() {
    return health.getHealth().map(h -> InspectorTableCopy.network(h, inspector)).orElse("");
  }

  // Commands

  public void showLayer(int layer) {
    tabs.showLayer(layer);
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? RoundedNumber.significant(value.getAsDouble(), DIGITS) : UNKNOWN;
  }

  private String text(String key, Object... arguments) {
    return inspector.texts().get(key, arguments);
  }
}
