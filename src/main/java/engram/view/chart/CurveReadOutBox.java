package engram.view.chart;

import engram.viewmodel.Curve;
import engram.viewmodel.CurveTexts;
import engram.viewmodel.CurvesReadOut;
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
  private final Label epoch = new Label();
  private final Label train = new Label();
  private final Label test = new Label();
  private final Label mark = new Label();

  public CurveReadOutBox(CurveTexts texts, String trainName, String testName) {
    this.texts = texts;
    getStyleClass().add("curve-read-out");
    epoch.getStyleClass().add("curve-read-out-epoch");
    mark.getStyleClass().add("curve-read-out-mark");
    GridPane values = new GridPane();
    values.getStyleClass().add("curve-read-out-values");
    values.addRow(0, new Label(trainName), right(train));
    values.addRow(1, new Label(testName), right(test));
    getChildren().setAll(epoch, values, mark);
    setMouseTransparent(true);
  }

  private static Node right(Label value) {
    GridPane.setHalignment(value, HPos.RIGHT);
    return value;
  }

  void show(CurvesReadOut values, Curve trainCurve, Curve testCurve, Optional<SettingMark> there) {
    epoch.setText(texts.epoch(values.epoch()));
    train.setText(texts.value(trainCurve, values.of(trainCurve)));
    test.setText(texts.value(testCurve, values.of(testCurve)));
    mark.setText(there.map(texts::mark).orElse(""));
    mark.setManaged(there.isPresent());
    mark.setVisible(there.isPresent());
  }
}
