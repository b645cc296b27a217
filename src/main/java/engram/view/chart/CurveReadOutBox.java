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

/** The numbers at the crosshair. */
public final class CurveReadOutBox extends VBox {
  private final CurveTexts texts;
  private final CurveKind kind;
  private final Label epoch = new Label();
  private final Label mark = new Label();
  private final Label branch = new Label();
  private final Values present;
  private final Values pale;

  public CurveReadOutBox(CurveKind kind, CurveTexts texts, String trainName, String testName) {
    this.kind = kind;
    this.texts = texts;
    present = new Values(trainName, testName);
    pale = new Values(trainName, testName);
    getStyleClass().add("curve-read-out");
    epoch.getStyleClass().add("curve-read-out-epoch");
    branch.getStyleClass().add("curve-read-out-branch");
    mark.getStyleClass().add("curve-read-out-mark");
    getChildren().setAll(epoch, present, branch, pale, mark);
    setMouseTransparent(true);
  }

  void show(CurvesReadOut values, Optional<SettingMark> there) {
    epoch.setText(texts.epoch(values.epoch()));
    present.show(values);
    mark.setText(there.map(texts::mark).orElse(""));
    use(mark, there.isPresent());
  }

  /** The values of another branch below. */
  void showPale(Optional<PaleCurve> curve, Optional<CurvesReadOut> values) {
    branch.setText(curve.map(texts::branch).orElse(""));
    values.ifPresent(pale::show);
    use(branch, curve.isPresent());
    use(pale, curve.isPresent());
  }

  private static void use(Node node, boolean used) {
    node.setManaged(used);
    node.setVisible(used);
  }

  /** The two values of one branch. */
  private final class Values extends GridPane {
    private final Label train = new Label();
    private final Label test = new Label();

    Values(String trainName, String testName) {
      getStyleClass().add("curve-read-out-values");
      addRow(0, new Label(trainName), right(train));
      addRow(1, new Label(testName), right(test));
    }

    private static Node right(Label value) {
      setHalignment(value, HPos.RIGHT);
      return value;
    }

    void show(CurvesReadOut values) {
      train.setText(text(values, kind.train()));
      test.setText(text(values, kind.test()));
    }

    private String text(CurvesReadOut values, Curve curve) {
      return texts.value(curve, values.of(curve));
    }
  }
}
