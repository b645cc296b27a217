package engram.ui.inspector;

import engram.ui.base.PaneController;
import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.controls.Presence;
import engram.ui.controls.SubscriptLabel;
import engram.ui.formula.FormulaFace;
import engram.ui.formula.FormulaPointing;
import engram.ui.formula.FormulaSheet;
import engram.ui.formula.FormulaView;
import engram.ui.plot.PlotCanvas;
import engram.ui.run.PointingViewModel;
import engram.ui.selection.CopyMenu;
import java.util.List;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The card of a weight or a bias. */
public final class InspectorWeightController implements PaneController {
  private final InspectorWeightViewModel weight;
  private final WeightPathViewModel path;
  private final PointingViewModel pointing;
  private final PreferencesViewModel preferences;
  private Subscription subscription = Subscription.EMPTY;

  @FXML private ResourceBundle resources;
  @FXML private VBox root;
  @FXML private SubscriptLabel title;
  @FXML private Label value;
  @FXML private FormulaView updateFormula;
  @FXML private Label optimizer;
  @FXML private FormulaSheet updateSteps;
  @FXML private Label update;
  @FXML private Label updateNote;
  @FXML private FittedCanvas pathPicture;
  @FXML private Label highest;
  @FXML private Label lowest;

  public InspectorWeightController(
      InspectorWeightViewModel weight,
      WeightPathViewModel path,
      PointingViewModel pointing,
      PreferencesViewModel preferences) {
    this.weight = weight;
    this.path = path;
    this.pointing = pointing;
    this.preferences = preferences;
  }

  @FXML
  private void initialize() {
    CopyMenu.on(root, resources, weight::copyText, weight::copyText);
    for (Label label : List.of(value, update, updateNote)) {
      CopyMenu.on(label, resources, label::getText, weight::copyText);
    }
    CopyMenu.on(
        updateSteps,
        resources,
        () -> updateSteps.whole().text(),
        () -> updateSteps.whole().latex(),
        weight::copyText);
    CopyMenu.on(
        updateFormula,
        resources,
        updateFormula::plainText,
        updateFormula::getFormula,
        weight::copyText);
    PlotCanvas.draw(pathPicture, preferences, () -> path.getPath().map(ValuePathPlot::of));
    subscription =
        Subscription.combine(
            weight.weightProperty().subscribe(w -> show()),
            FormulaPointing.on(updateSteps, pointing),
            path.pathProperty().subscribe(p -> showPath()),
            preferences.themeProperty().subscribe(theme -> pathPicture.paint()),
            preferences.fontSizeProperty().subscribe(size -> pathPicture.paint()));
  }

  @Override
  public void dispose() {
    subscription.unsubscribe();
  }

  private void show() {
    boolean shown = weight.getWeight().isPresent();
    Presence.set(root, shown);
    if (!shown) return;
    title.setText(weight.title());
    value.setText(weight.value());
    updateFormula.setFormula(weight.updateFormula());
    optimizer.setText(weight.optimizerName());
    update.setText(weight.update());
    updateNote.setText(weight.updateNote());
    FormulaFace steps = weight.updateSteps();
    Presence.set(updateSteps, !steps.lines().isEmpty());
    updateSteps.setFaces(List.of(steps));
  }

  private void showPath() {
    highest.setText(path.highest());
    lowest.setText(path.lowest());
    pathPicture.paint();
  }
}
