package engram.ui.curves;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The numbers at the crosshair, and beside them those of another branch near the pointer. */
final class CurveReadOutBox extends VBox {
  private final CurveTexts texts;
  private final Label epoch = new Label();
  private final Label branch = new Label();
  private final Map<Curve, Row> rows = new EnumMap<>(Curve.class);
  private final Label mark = new Label();
  private List<Curve> shown = List.of();

  /** A curve with its value, and that of the other branch. */
  private record Row(Label name, Label value, Label ofBranch) {
    void use(boolean used, boolean besides) {
      CurveReadOutBox.use(name, used);
      CurveReadOutBox.use(value, used);
      CurveReadOutBox.use(ofBranch, used && besides);
    }
  }

  CurveReadOutBox(CurveKind kind, CurveTexts texts) {
    this.texts = texts;
    getStyleClass().add("curve-read-out");
    epoch.getStyleClass().add("curve-read-out-epoch");
    branch.getStyleClass().add("curve-read-out-branch");
    mark.getStyleClass().add("curve-read-out-mark");
    GridPane values = new GridPane();
    values.getStyleClass().add("curve-read-out-values");
    values.add(epoch, 0, 0, 2, 1);
    values.add(right(branch), 2, 0);
    for (Curve curve : kind.all()) {
      Row row = new Row(new Label(texts.part(curve)), new Label(), new Label());
      rows.put(curve, row);
      values.addRow(rows.size(), row.name(), right(row.value()), right(row.ofBranch()));
    }
    getChildren().setAll(values, mark);
    setMouseTransparent(true);
  }

  private static Node right(Label value) {
    GridPane.setHalignment(value, HPos.RIGHT);
    return value;
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
