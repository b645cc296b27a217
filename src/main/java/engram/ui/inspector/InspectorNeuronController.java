package engram.ui.inspector;

import engram.ui.base.PaneController;
import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.controls.Presence;
import engram.ui.formula.FormulaView;
import engram.ui.selection.CopyMenu;
import java.util.List;
import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The card of a neuron. */
public final class InspectorNeuronController implements PaneController {
  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

  private final InspectorNeuronViewModel neuron;
  private final InspectorTabsViewModel tabs;
  private final InspectorHealthViewModel health;
  private final PreferencesViewModel preferences;
  private Subscription subscription = Subscription.EMPTY;
  private InspectorPictures pictures;
  private InspectorTable table;

  @FXML private ResourceBundle resources;
  @FXML private VBox root;
  @FXML private FormulaView formula;
  @FXML private Label calculation;
  @FXML private Label result;
  @FXML private Label curveCaption;
  @FXML private FittedCanvas curve;
  @FXML private Label histogramCaption;
  @FXML private FittedCanvas histogram;
  @FXML private HBox weightPicture;
  @FXML private InspectorWeightPicture weightImage;
  @FXML private InspectorFindings findings;
  @FXML private StackPane headPlace;
  @FXML private ListView<Integer> rows;
  @FXML private Label gradientNote;
  @FXML private Label sampleNote;
  @FXML private FlowPane sampleNumbers;
  @FXML private Label z;
  @FXML private Label a;
  @FXML private Label delta;

  public InspectorNeuronController(
      InspectorNeuronViewModel neuron,
      InspectorTabsViewModel tabs,
      InspectorHealthViewModel health,
      PreferencesViewModel preferences) {
    this.neuron = neuron;
    this.tabs = tabs;
    this.health = health;
    this.preferences = preferences;
  }

  @FXML
  private void initialize() {
    pictures = new InspectorPictures(neuron, preferences, curve, histogram);
    table = new InspectorTable(neuron, preferences, resources, headPlace, rows);
    CopyMenu.on(root, resources, neuron::copyText, neuron::copyText);
    for (Label label : List.of(calculation, result, z, a, delta)) {
      CopyMenu.on(label, resources, label::getText, neuron::copyText);
    }
    subscription =
        Subscription.combine(
            neuron.neuronProperty().subscribe(worked -> show()),
            tabs.tabProperty().subscribe(tab -> show()),
            health.healthProperty().subscribe(measured -> showHealth()),
            neuron.histogramProperty().subscribe(counted -> pictures.paintHistogram()),
            preferences.themeProperty().subscribe(theme -> paint()),
            preferences.fontSizeProperty().subscribe(size -> fit()));
  }

  @Override
  public void dispose() {
    subscription.unsubscribe();
  }

  private void show() {
    boolean shown = neuron.getNeuron().isPresent();
    Presence.set(root, shown);
    if (!shown) return;
    showInFull(tabs.getTab() != InspectorTab.WEIGHT);
    showHealth();
    formula.setFormula(neuron.formula());
    calculation.setText(String.join("\n", neuron.calculation()));
    result.setText(neuron.result());
    histogramCaption.setText(neuron.histogramCaption());
    gradientNote.setText(neuron.gradientNote());
    sampleNote.setText(neuron.sampleNote());
    z.setText(neuron.z());
    a.setText(neuron.a());
    delta.setText(neuron.delta());
    weightImage.show(neuron.weightPicture(), preferences);
    table.show();
    pictures.paintCurve();
  }

  private void showHealth() {
    neuron.getNeuron().ifPresent(n -> findings.show(health.unit(n.part())));
  }

  /** Beside a weight the neuron takes less room. */
  private void showInFull(boolean full) {
    root.pseudoClassStateChanged(COMPACT, !full);
    for (Node node :
        List.of(
            formula,
            calculation,
            curveCaption,
            histogramCaption,
            gradientNote,
            sampleNote,
            sampleNumbers)) {
      Presence.set(node, full);
    }
    Presence.set(weightPicture, full && neuron.weightPicture().isPresent());
  }

  private void fit() {
    table.fit();
    paint();
  }

  private void paint() {
    pictures.paint();
    weightImage.paint();
  }
}
