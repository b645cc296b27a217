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

/** The numbers at the crosshair. */
public final class CurveReadOutBox extends GridPane {
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
    add(epoch, 0, 0, 2, 1);
    addRow(1, new Label(trainName), right(train));
    addRow(2, new Label(testName), right(test));
    add(mark, 0, 3, 2, 1);
    setMouseTransparent(true);
  }

  private static Node right(Label value) {
    setHalignment(value, HPos.RIGHT);
    return value;
  }

  void show(CurvesReadOut values, Curve trainCurve, Curve testCurve, Optional<SettingMark> there) {
    epoch.setText(texts.epoch(values.epoch()));
    train.setText(texts.value(values.of(trainCurve)));
    test.setText(texts.value(values.of(testCurve)));
    mark.setText(there.map(texts::mark).orElse(""));
    mark.setManaged(there.isPresent());
    mark.setVisible(there.isPresent());
  }
}
