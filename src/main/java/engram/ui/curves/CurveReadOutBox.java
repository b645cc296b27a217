package engram.ui.curves;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * The numbers at the crosshair, and beside them those of another branch near the pointer: flat, so
 * that there is room for it beside the curves.
 */
final class CurveReadOutBox extends VBox {
  private final CurveTexts texts;
  private final Label epoch = new Label();
  private final Label branch = new Label();
  private final Map<Curve, Row> rows = new EnumMap<>(Curve.class);
  private final Label mark = new Label();
  private List<Curve> shown = List.of();

  private final FlowPane values = new FlowPane();

  /** A curve with its value, and that of the other branch. */
  private record Row(Label value, Label ofBranch, HBox all) {
    static Row named(String name) {
      Label value = new Label();
      Label ofBranch = new Label();
      HBox all = new HBox(new Label(name), value, ofBranch);
      all.getStyleClass().add("curve-read-out-row");
      return new Row(value, ofBranch, all);
    }

    void use(boolean used, boolean besides) {
      CurveReadOutBox.use(all, used);
      CurveReadOutBox.use(ofBranch, used && besides);
    }
  }

  CurveReadOutBox(CurveKind kind, CurveTexts texts) {
    this.texts = texts;
    getStyleClass().add("curve-read-out");
    epoch.getStyleClass().add("curve-read-out-epoch");
    branch.getStyleClass().add("curve-read-out-branch");
    mark.getStyleClass().add("curve-read-out-mark");
    values.getStyleClass().add("curve-read-out-values");
    values.getChildren().addAll(epoch, branch);
    for (Curve curve : kind.all()) {
      Row row = Row.named(texts.part(curve));
      rows.put(curve, row);
      values.getChildren().add(row.all());
    }
    getChildren().setAll(values, mark);
    setMouseTransparent(true);
  }

  /** All in one line if that is no longer than so many pixels, else one below the other. */
  void wrapAt(double longest) {
    applyCss();
    List<Double> widths =
        values.getChildren().stream()
            .filter(Node::isManaged)
            .map(node -> node.prefWidth(-1))
            .toList();
    double widest = widths.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    double line =
        widths.stream().mapToDouble(Double::doubleValue).sum()
            + values.getHgap() * (widths.size() - 1);
    values.setPrefWrapLength(line <= longest ? line : widest);
  }

  /**
   * @param curves those that there are
   */
  void show(CurvesReadOut values, List<Curve> curves, Optional<SettingMark> there) {
    shown = curves;
    epoch.setText(texts.epoch(values.epoch()));
    rows.forEach((curve, row) -> row.value().setText(texts.value(curve, values.of(curve))));
    mark.setText(there.map(texts::mark).orElse(""));
    use(mark, there.isPresent());
  }

  void showPale(Optional<PaleCurve> pale, Optional<CurvesReadOut> values) {
    branch.setText(pale.map(texts::branch).orElse(""));
    use(branch, pale.isPresent());
    rows.forEach(
        (curve, row) -> {
          row.ofBranch().setText(values.map(v -> texts.value(curve, v.of(curve))).orElse(""));
          row.use(shown.contains(curve), pale.isPresent());
        });
  }

  private static void use(Node node, boolean used) {
    node.setManaged(used);
    node.setVisible(used);
  }
}
