package engram.view;

import engram.viewmodel.InspectorSummaryViewModel;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is shown while nothing is selected. */
public final class InspectorSummaryController implements PaneController {
  private final InspectorSummaryViewModel summary;
  private Subscription subscription = Subscription.EMPTY;

  @FXML private ResourceBundle resources;
  @FXML private VBox root;
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
    boolean shown = summary.isShown();
    root.setVisible(shown);
    root.setManaged(shown);
    if (!shown) return;
    shape.setText(summary.shape());
    parameters.setText(summary.parameters());
    sample.setText(summary.sample());
    prediction.setText(summary.prediction());
    truth.setText(summary.truth());
    verdict.setText(
        resources.getString(
            summary.isRight() ? "inspector.summary.right" : "inspector.summary.wrong"));
    verdictIcon.setIconLiteral(summary.isRight() ? "fth-check" : "fth-x");
    sampleLoss.setText(summary.sampleLoss());
  }
}
