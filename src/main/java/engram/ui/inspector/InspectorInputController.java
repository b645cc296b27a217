package engram.ui.inspector;

import engram.ui.base.BoundPane;
import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.controls.Presence;
import engram.ui.formula.FormulaView;
import engram.ui.plot.HistogramPlot;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotCanvas;
import engram.ui.run.Shared;
import engram.ui.selection.CopyMenu;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The card of an input. */
public final class InspectorInputController extends BoundPane {
  private final InspectorInputViewModel input;
  private final PreferencesViewModel preferences;

  @FXML private ResourceBundle resources;
  @FXML private VBox root;
  @FXML private FormulaView formula;
  @FXML private Label calculation;
  @FXML private Label x;
  @FXML private GridPane scaling;
  @FXML private Label measured;
  @FXML private Label measuredName;
  @FXML private Label zeroName;
  @FXML private Label zero;
  @FXML private Label unitName;
  @FXML private Label unit;
  @FXML private Label unscaled;
  @FXML private FittedCanvas histogram;
  @FXML private Label histogramCaption;

  InspectorInputController(InspectorModels models, Shared shared) {
    input = models.input;
    preferences = shared.preferences();
  }

  @FXML
  private void initialize() {
    PlotCanvas.draw(histogram, preferences, this::plot);
    CopyMenu.on(root, resources, input::copyText, input::copyText);
    CopyMenu.onAll(resources, input::copyText, calculation, x, measured, zero, unit);
    bind(
        input.workedProperty().subscribe(i -> show()),
        preferences.subscribeLookChanges(histogram::paint));
  }

  private void show() {
    boolean shown = input.getWorked().isPresent();
    Presence.set(root, shown);
    if (!shown) return;
    boolean scaled = input.getWorked().get().scaled();
    formula.setFormula(input.formula());
    calculation.setText(input.calculation());
    Presence.set(calculation, scaled);
    x.setText("= " + input.x());
    measured.setText(input.measured());
    zero.setText(input.zero());
    unit.setText(input.unit());
    measuredName.setText(input.measuredName());
    zeroName.setText(input.zeroName());
    unitName.setText(input.unitName());
    unscaled.setText(input.unscaled());
    Presence.set(unscaled, !scaled);
    scaling.getChildren().stream()
        .filter(node -> GridPane.getRowIndex(node) != null && GridPane.getRowIndex(node) > 0)
        .forEach(node -> Presence.set(node, scaled));
    histogramCaption.setText(input.histogramCaption());
    histogram.paint();
  }

  private Optional<Plot> plot() {
    double em = preferences.getFontSize();
    return input
        .getWorked()
        .map(
            shown ->
                HistogramPlot.of(
                    input.histogram(),
                    shown.x(),
                    input.classNames(),
                    histogram.getWidth() / em,
                    histogram.getHeight() / em));
  }
}
