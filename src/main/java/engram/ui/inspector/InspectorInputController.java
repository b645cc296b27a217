package engram.ui.inspector;

import engram.ui.base.PaneController;
import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.controls.Presence;
import engram.ui.formula.FormulaView;
import engram.ui.plot.HistogramPlot;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotCanvas;
import engram.ui.selection.CopyMenu;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The card of an input. */
public final class InspectorInputController implements PaneController {
  private final InspectorInputViewModel input;
  private final PreferencesViewModel preferences;
  private Subscription subscription = Subscription.EMPTY;

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

  public InspectorInputController(InspectorInputViewModel input, PreferencesViewModel preferences) {
    this.input = input;
    this.preferences = preferences;
  }

  @FXML
  private void initialize() {
    PlotCanvas.draw(histogram, preferences, this::plot);
    CopyMenu.on(root, resources, input::copyText, input::copyText);
    for (Label label : List.of(calculation, x, measured, zero, unit)) {
      CopyMenu.on(label, resources, label::getText, input::copyText);
    }
    subscription =
        Subscription.combine(
            input.inputProperty().subscribe(i -> show()),
            preferences.themeProperty().subscribe(theme -> histogram.paint()),
            preferences.fontSizeProperty().subscribe(size -> histogram.paint()));
  }

  @Override
  public void dispose() {
    subscription.unsubscribe();
  }

  private void show() {
    boolean shown = input.getInput().isPresent();
    Presence.set(root, shown);
    if (!shown) return;
    boolean scaled = input.getInput().get().scaled();
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
        .forEach(
            node -> {
              Presence.set(node, scaled);
            });
    histogramCaption.setText(input.histogramCaption());
    histogram.paint();
  }

  private Optional<Plot> plot() {
    double em = preferences.getFontSize();
    return input
        .getInput()
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
