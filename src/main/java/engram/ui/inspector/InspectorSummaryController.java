package engram.ui.inspector;

import engram.ui.base.BoundPane;
import engram.ui.controls.SampleVerdict;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/** The network in a few lines: the first sight. */
public final class InspectorSummaryController extends BoundPane {
  private final InspectorNetworkViewModel network;

  @FXML private ResourceBundle resources;
  @FXML private Label shape;
  @FXML private Label parameters;
  @FXML private Label sample;
  @FXML private Label prediction;
  @FXML private Label truth;
  @FXML private Label verdict;
  @FXML private FontIcon verdictIcon;
  @FXML private Label sampleLoss;

  InspectorSummaryController(InspectorModels models) {
    network = models.network;
  }

  @FXML
  private void initialize() {
    bind(network.shownProperty().subscribe(shown -> show()));
  }

  private void show() {
    shape.setText(network.shape());
    parameters.setText(network.parameters());
    sample.setText(network.sample());
    prediction.setText(network.prediction());
    truth.setText(network.answer().truth());
    SampleVerdict.show(
        network.answer().right(), verdict, verdictIcon, verdictIcon::setIconLiteral, resources);
    sampleLoss.setText(network.loss());
  }
}
