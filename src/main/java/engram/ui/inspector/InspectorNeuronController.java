package engram.ui.inspector;

import engram.inspect.WorkedNeuron;
import engram.ui.base.BoundPane;
import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.controls.Hint;
import engram.ui.controls.Presence;
import engram.ui.formula.FormulaView;
import engram.ui.paint.Palette;
import engram.ui.pictures.WeightImagesPainter;
import engram.ui.plot.HistogramPlot;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotCanvas;
import engram.ui.run.Shared;
import engram.ui.selection.CopyMenu;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The card of a neuron. */
public final class InspectorNeuronController extends BoundPane {
  private final InspectorNeuronViewModel neuron;
  private final InspectorHealthViewModel health;
  private final PreferencesViewModel preferences;
  private InspectorTable table;
  private WeightImagesPainter weightPainter;

  @FXML private ResourceBundle resources;
  @FXML private VBox root;
  @FXML private FormulaView formula;
  @FXML private Label calculation;
  @FXML private Label result;
  @FXML private FittedCanvas curve;
  @FXML private Label histogramCaption;
  @FXML private FittedCanvas histogram;
  @FXML private HBox weightPicture;
  @FXML private FittedCanvas weightImage;
  @FXML private InspectorFindings findings;
  @FXML private StackPane headPlace;
  @FXML private ListView<Integer> rows;
  @FXML private Label gradientNote;
  @FXML private Label z;
  @FXML private Label a;
  @FXML private Label delta;

  InspectorNeuronController(InspectorModels models, Shared shared) {
    neuron = models.neuron;
    health = models.health;
    preferences = shared.preferences();
  }

  @FXML
  private void initialize() {
    PlotCanvas.draw(
        curve, preferences, () -> neuron.getWorked().map(n -> ActivationPlot.of(neuron.curve())));
    PlotCanvas.draw(histogram, preferences, () -> neuron.getWorked().flatMap(this::histogram));
    weightPainter = new WeightImagesPainter(weightImage.graphics());
    weightImage.setPainter(this::drawWeights);
    table = new InspectorTable(neuron, preferences, resources, headPlace, rows);
    CopyMenu.on(root, resources, neuron::copyText, neuron::copyText);
    CopyMenu.onAll(resources, neuron::copyText, calculation, result, z, a, delta);
    bind(
        neuron.workedProperty().subscribe(worked -> show()),
        health.workedProperty().subscribe(measured -> showHealth()),
        neuron.histogram.subscribe(counted -> histogram.paint()),
        preferences.subscribeLookChanges(this::fit));
  }

  private void show() {
    boolean shown = neuron.getWorked().isPresent();
    Presence.set(root, shown);
    if (!shown) return;
    Presence.set(weightPicture, neuron.weightPicture().isPresent());
    showHealth();
    formula.setFormula(neuron.formula());
    calculation.setText(String.join("\n", neuron.calculation()));
    result.setText(neuron.result());
    histogramCaption.setText(neuron.histogramCaption());
    gradientNote.setText(neuron.gradientNote());
    for (Label each : List.of(z, a, delta)) Hint.setText(each, neuron.sampleNote());
    z.setText(neuron.z());
    a.setText(neuron.a());
    delta.setText(neuron.delta());
    weightImage.paint();
    table.show();
    curve.paint();
  }

  private void showHealth() {
    neuron.getWorked().ifPresent(n -> findings.show(health.unit(n.part())));
  }

  private void fit() {
    table.fit();
    curve.paint();
    histogram.paint();
    weightImage.paint();
  }

  private Optional<Plot> histogram(WorkedNeuron worked) {
    double em = preferences.getFontSize();
    return neuron
        .histogram
        .get()
        .map(
            h ->
                HistogramPlot.of(
                    h,
                    worked.a(),
                    neuron.classNames(),
                    histogram.getWidth() / em,
                    histogram.getHeight() / em));
  }

  /** The weights into the neuron as a small picture, on a scale of its own. */
  private void drawWeights() {
    neuron
        .getWorked()
        .flatMap(n -> neuron.weightPicture())
        .ifPresent(
            weights ->
                weightPainter.paint(
                    List.of(weights),
                    OptionalDouble.empty(),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    Palette.of(preferences.getTheme()),
                    preferences.getFontSize(),
                    weightImage.getWidth(),
                    weightImage.getHeight()));
  }
}
