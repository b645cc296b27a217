package engram.view.chart;

import engram.viewmodel.Curve;
import engram.viewmodel.CurveTexts;
import engram.viewmodel.CurvesReadOut;
import engram.viewmodel.PaleCurve;
import engram.viewmodel.SettingMark;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The numbers at the crosshair, and beside them those of another branch near the pointer. */
public final class CurveReadOutBox extends VBox {
  private final CurveTexts texts;
  private final CurveKind kind;
  private final Label epoch = new Label();
  private final Label train = new Label();
  private final Label test = new Label();
  private final Label branch = new Label();
  private final Label branchTrain = new Label();
  private final Label branchTest = new Label();
  private final Label mark = new Label();

  public CurveReadOutBox(CurveKind kind, CurveTexts texts, String trainName, String testName) {
    this.kind = kind;
    this.texts = texts;
    getStyleClass().add("curve-read-out");
    epoch.getStyleClass().add("curve-read-out-epoch");
    branch.getStyleClass().add("curve-read-out-branch");
    mark.getStyleClass().add("curve-read-out-mark");
    GridPane values = new GridPane();
    values.getStyleClass().add("curve-read-out-values");
    values.add(epoch, 0, 0, 2, 1);
    values.add(right(branch), 2, 0);
    values.addRow(1, new Label(trainName), right(train), right(branchTrain));
    values.addRow(2, new Label(testName), right(test), right(branchTest));
    getChildren().setAll(values, mark);
    setMouseTransparent(true);
  }

  private static Node right(Label value) {
    GridPane.setHalignment(value, HPos.RIGHT);
    return value;
  }

  void show(CurvesReadOut values, Optional<SettingMark> there) {
    epoch.setText(texts.epoch(values.epoch()));
    train.setText(text(values, kind.train()));
    test.setText(text(values, kind.test()));
    mark.setText(there.map(texts::mark).orElse(""));
    use(mark, there.isPresent());
  }

  void showPale(Optional<PaleCurve> curve, Optional<CurvesReadOut> values) {
    branch.setText(curve.map(texts::branch).orElse(""));
    branchTrain.setText(values.map(v -> text(v, kind.train())).orElse(""));
    branchTest.setText(values.map(v -> text(v, kind.test())).orElse(""));
    for (Label label : new Label[] {branch, branchTrain, branchTest}) use(label, curve.isPresent());
  }

  private String text(CurvesReadOut values, Curve curve) {
    return texts.value(curve, values.of(curve));
  }

  private static void use(Node node, boolean used) {
    node.setManaged(used);
    node.setVisible(used);
  }
}
