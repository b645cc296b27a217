package engram.ui.inspector;

import engram.inspect.Distribution;
import engram.inspect.LayerHealth;
import engram.ui.base.BoundPane;
import engram.ui.base.PreferencesViewModel;
import engram.ui.run.Shared;
import engram.ui.selection.CopyMenu;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The card of a layer. */
public final class InspectorLayerController extends BoundPane {
  private final InspectorLayerViewModel layer;
  private final PreferencesViewModel preferences;

  @FXML private ResourceBundle resources;
  @FXML private VBox root;
  @FXML private Label facts;
  @FXML private HBox pager;
  @FXML private InspectorFindings findings;
  @FXML private Label updateRatio;
  @FXML private InspectorSpread weights;
  @FXML private InspectorSpread gradients;
  @FXML private InspectorSpread activations;

  InspectorLayerController(InspectorModels models, Shared shared) {
    layer = models.layer;
    preferences = shared.preferences();
  }

  @FXML
  private void initialize() {
    spreads().forEach(spread -> spread.follow(preferences));
    CopyMenu.on(root, resources, layer::copyText, layer::copyText);
    bind(
        layer.healthProperty().subscribe(health -> show()),
        preferences.subscribeLookChanges(this::paint));
  }

  @FXML
  private void previous() {
    layer.previous();
  }

  @FXML
  private void next() {
    layer.next();
  }

  private List<InspectorSpread> spreads() {
    return List.of(weights, gradients, activations);
  }

  private void paint() {
    spreads().forEach(InspectorSpread::paint);
  }

  /** Keeps what it shows until the next measurement is there. */
  private void show() {
    Optional<LayerHealth> measured = layer.getLayer();
    if (measured.isEmpty()) return;
    facts.setText(layer.facts());
    pager.setVisible(layer.hasOthers());
    findings.show(layer.findings());
    updateRatio.setText(layer.updateRatio());
    show(weights, measured.map(LayerHealth::weights), layer.weightsNote());
    show(gradients, measured.flatMap(LayerHealth::gradients), layer.gradientsNote());
    show(activations, measured.map(LayerHealth::activations), layer.activationsNote());
  }

  private void show(InspectorSpread spread, Optional<Distribution> numbers, String note) {
    spread.show(numbers, note, numbers.map(layer::spread).orElse(""));
  }
}
