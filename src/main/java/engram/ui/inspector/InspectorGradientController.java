package engram.ui.inspector;

import engram.ui.base.BoundPane;
import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.controls.OneOf;
import engram.ui.controls.PagedColumn;
import engram.ui.controls.Presence;
import engram.ui.formula.FormulaSheet;
import engram.ui.inspector.InspectorGradientViewModel.Scope;
import engram.ui.inspector.InspectorGradientViewModel.Worked;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotCanvas;
import engram.ui.run.PointingViewModel;
import engram.ui.run.Shared;
import engram.ui.selection.CopyMenu;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The chain rule of a weight or a bias, and its numerical check. */
public final class InspectorGradientController extends BoundPane {
  private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");

  private final InspectorGradientViewModel gradient;
  private final PointingViewModel pointing;
  private final PreferencesViewModel preferences;

  @FXML private ResourceBundle resources;
  @FXML private ToggleButton ofSample;
  @FXML private ToggleButton ofBatch;
  @FXML private FormulaSheet chainRule;
  @FXML private Label note;
  @FXML private Label check;
  @FXML private FontIcon checkIcon;
  @FXML private ToggleButton epsilonOpen;
  @FXML private VBox epsilonBox;
  @FXML private FittedCanvas picture;
  @FXML private Slider epsilonSlider;
  @FXML private Label epsilon;
  @FXML private Label epsilonVerdict;

  InspectorGradientController(InspectorModels models, PointingViewModel pointing, Shared shared) {
    gradient = models.gradient;
    this.pointing = pointing;
    preferences = shared.preferences();
  }

  @FXML
  private void initialize() {
    CopyMenu.on(chainRule, resources, gradient::copyText);
    CopyMenu.onAll(resources, gradient::copyText, note, check, epsilonVerdict);
    PlotCanvas.draw(picture, preferences, () -> gradient.getWorked().flatMap(this::plot));
    OneOf scopes = new OneOf(ofSample, ofBatch);
    scopes.choose(gradient.scope.get() == Scope.BATCH ? ofBatch : ofSample);
    epsilonOpen.selectedProperty().bindBidirectional(gradient.epsilonOpen);
    epsilonSlider.valueProperty().bindBidirectional(gradient.epsilon);
    bind(
        chainRule.follow(pointing),
        gradient.epsilonOpen.subscribe(this::open),
        scopes
            .chosenProperty()
            .subscribe(now -> gradient.scope.set(now == ofBatch ? Scope.BATCH : Scope.SAMPLE)),
        gradient.workedProperty().subscribe(this::show),
        gradient.epsilon.subscribe(e -> epsilon.setText(gradient.epsilonText())),
        preferences.subscribeLookChanges(picture::paint),
        () -> epsilonSlider.valueProperty().unbindBidirectional(gradient.epsilon),
        () -> epsilonOpen.selectedProperty().unbindBidirectional(gradient.epsilonOpen));
  }

  private void open(boolean opened) {
    Presence.set(epsilonBox, opened);
    if (opened) PagedColumn.reveal(epsilonBox);
  }

  private void show(Optional<Worked> worked) {
    check.setVisible(worked.isPresent());
    picture.paint();
    if (worked.isEmpty()) return;
    chainRule.setFaces(List.of(gradient.chainRule()));
    note.setText(gradient.note());
    boolean agrees = worked.get().check().agrees();
    check.setText(gradient.checkNumbers());
    check.pseudoClassStateChanged(FAULTY, !agrees);
    checkIcon.setIconLiteral(agrees ? "fth-check" : "fth-x");
    check.setAccessibleText(gradient.checkSentence());
    epsilonVerdict.setText(gradient.verdict());
  }

  private Optional<Plot> plot(Worked worked) {
    return worked
        .curve()
        .map(c -> EpsilonPlot.of(c, worked.exponent(), worked.check().relativeError()));
  }
}
