package engram.ui.inspector;

import engram.ui.base.PaneController;
import engram.ui.controls.Icon;
import engram.ui.controls.SampleVerdict;
import engram.ui.selection.CopyMenu;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The card of the shown sample. */
public final class InspectorSampleController implements PaneController {
  private final InspectorSampleViewModel sample;
  private Subscription subscription = Subscription.EMPTY;

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

  public InspectorSampleController(InspectorSampleViewModel sample) {
    this.sample = sample;
  }

  @FXML
  private void initialize() {
    CopyMenu.on(root, resources, sample::copyText, sample::copyText);
    subscription =
        Subscription.combine(
            sample.shownProperty().subscribe(shown -> show()),
            sample.shareProperty().subscribe(share -> batch.setText(sample.batch())));
  }

  @Override
  public void dispose() {
    subscription.unsubscribe();
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
    sampleTruth.setText(sample.truth());
    samplePrediction.setText(sample.prediction());
    SampleVerdict.show(
        sample.isRight(), sampleVerdict, sampleSign, sampleSign::setLiteral, resources);
    loss.setText(sample.loss());
    batch.setText(sample.batch());
  }
}
