package engram.ui.inspector;

import engram.ui.base.BoundPane;
import engram.ui.controls.Icon;
import engram.ui.controls.Presence;
import engram.ui.selection.CopyMenu;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** The network's layers one by one, behind a button that asks for them. */
public final class InspectorNetworkController extends BoundPane {
  private final InspectorNetworkViewModel network;

  @FXML private ResourceBundle resources;
  @FXML private VBox root;
  @FXML private ToggleButton details;
  @FXML private Icon chevron;
  @FXML private VBox body;
  @FXML private InspectorFindings findings;
  @FXML private InspectorGrid layers;

  InspectorNetworkController(InspectorModels models) {
    network = models.network;
  }

  @FXML
  private void initialize() {
    details.selectedProperty().bindBidirectional(network.detailsProperty());
    CopyMenu.on(root, resources, network::copyText, network::copyText);
    bind(
        network.detailsProperty().subscribe(this::open),
        network.healthProperty().subscribe(health -> show()),
        () -> details.selectedProperty().unbindBidirectional(network.detailsProperty()));
  }

  private void open(boolean opened) {
    chevron.setLiteral(opened ? "fth-chevron-down" : "fth-chevron-right");
    Presence.set(body, opened);
    show();
  }

  private void show() {
    if (network.healthProperty().get().isEmpty()) return;
    findings.show(network.findings());
    layers.show(network.heads(), network.rows());
  }
}
