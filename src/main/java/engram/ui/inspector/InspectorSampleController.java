package engram.ui.inspector;

import engram.ui.base.BoundPane;
import engram.ui.controls.Icon;
import engram.ui.controls.SampleVerdict;
import engram.ui.selection.CopyMenu;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The card of the shown sample. */
public final class InspectorSampleController extends BoundPane {
  private final InspectorSampleViewModel sample;

  @FXML private ResourceBundle resources;
  @FXML private VBox root;
  @FXML private Label sampleTruth;
  @FXML private Label samplePrediction;
  @FXML private Label sampleVerdict;
  @FXML private Icon sampleSign;
  @FXML private Label loss;
  @FXML private Label batch;
  @FXML private InspectorGrid features;
  @FXML private InspectorGrid outputs;

  InspectorSampleController(InspectorModels models) {
    sample = models.sample;
  }

  @FXML
  private void initialize() {
    CopyMenu.on(root, resources, sample::copyText, sample::copyText);
    bind(
        sample.shownProperty().subscribe(shown -> show()),
        sample.workedProperty().subscribe(share -> batch.setText(sample.batch())));
  }

  @FXML
  private void previous() {
    sample.previous();
  }

  @FXML
  private void next() {
    sample.next();
  }

  private void show() {
    features.show(sample.featureHeads(), sample.features());
    outputs.show(sample.outputHeads(), sample.outputs());
    sampleTruth.setText(sample.answer().truth());
    samplePrediction.setText(sample.answer().prediction());
    SampleVerdict.show(
        sample.answer().right(), sampleVerdict, sampleSign, sampleSign::setLiteral, resources);
    loss.setText(sample.loss());
    batch.setText(sample.batch());
  }
}
