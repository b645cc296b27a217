package engram.ui.inspector;

import engram.ui.base.PaneController;
import engram.ui.controls.SampleVerdict;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/** The network in a few lines: the first sight. */
public final class InspectorSummaryController implements PaneController {
  private final InspectorSummaryViewModel summary;
  private Subscription subscription = Subscription.EMPTY;

  @FXML private ResourceBundle resources;
  @FXML private Label shape;
  @FXML private Label parameters;
  @FXML private Label sample;
  @FXML private Label prediction;
  @FXML private Label truth;
  @FXML private Label verdict;
  @FXML private FontIcon verdictIcon;
  @FXML private Label sampleLoss;

  public InspectorSummaryController(InspectorSummaryViewModel summary) {
    this.summary = summary;
  }

  @FXML
  private void initialize() {
    subscription = summary.shownProperty().subscribe(shown -> show());
  }

  @Override
  public void dispose() {
    subscription.unsubscribe();
  }

  private void show() {
    shape.setText(summary.shape());
    parameters.setText(summary.parameters());
    sample.setText(summary.sample());
    prediction.setText(summary.prediction());
    truth.setText(summary.truth());
    SampleVerdict.show(
        summary.isRight(), verdict, verdictIcon, verdictIcon::setIconLiteral, resources);
    sampleLoss.setText(summary.sampleLoss());
  }
}
