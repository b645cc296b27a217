package engram.ui.inspector;

import engram.ui.base.BoundPane;
import engram.ui.controls.Icon;
import engram.ui.controls.PagedColumn;
import engram.ui.controls.Presence;
import engram.ui.controls.SampleVerdict;
import engram.ui.selection.CopyMenu;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The network in a few lines, and its layers one by one behind a button that asks for them. */
public final class InspectorNetworkController extends BoundPane {
  private final InspectorNetworkViewModel network;

  @FXML private ResourceBundle resources;
  @FXML private VBox root;
  @FXML private ToggleButton details;
  @FXML private Icon chevron;
  @FXML private VBox body;
  @FXML private InspectorFindings findings;
  @FXML private InspectorGrid layers;
  @FXML private Label shape;
  @FXML private Label parameters;
  @FXML private Label sample;
  @FXML private Label prediction;
  @FXML private Label truth;
  @FXML private Label verdict;
  @FXML private FontIcon verdictIcon;
  @FXML private Label sampleLoss;

  InspectorNetworkController(InspectorModels models) {
    network = models.network;
  }

  @FXML
  private void initialize() {
    details.selectedProperty().bindBidirectional(network.detailsProperty());
    CopyMenu.on(root, resources, network::copyText, network::copyText);
    bind(
        network.shownProperty().subscribe(shown -> showSummary()),
        network.detailsProperty().subscribe(this::open),
        network.healthProperty().subscribe(health -> show()),
        () -> details.selectedProperty().unbindBidirectional(network.detailsProperty()));
  }

  private void open(boolean opened) {
    chevron.setLiteral(opened ? "fth-chevron-down" : "fth-chevron-right");
    Presence.set(body, opened);
    if (opened) PagedColumn.reveal(details);
    show();
  }

  private void show() {
    if (network.healthProperty().get().isEmpty()) return;
    findings.show(network.findings());
    layers.show(network.heads(), network.rows());
  }

  private void showSummary() {
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
