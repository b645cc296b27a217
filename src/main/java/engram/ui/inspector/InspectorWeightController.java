package engram.ui.inspector;

import engram.ui.base.BoundPane;
import engram.ui.base.Challenge;
import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.controls.Presence;
import engram.ui.formula.FormulaFace;
import engram.ui.formula.FormulaSheet;
import engram.ui.formula.FormulaView;
import engram.ui.plot.PlotCanvas;
import engram.ui.run.PointingViewModel;
import engram.ui.run.Shared;
import engram.ui.selection.CopyMenu;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The card of a weight or a bias. */
public final class InspectorWeightController extends BoundPane {
  private final InspectorWeightViewModel weight;
  private final PointingViewModel pointing;
  private final Consumer<String> places;
  private final PreferencesViewModel preferences;

  @FXML private ResourceBundle resources;
  @FXML private VBox root;
  @FXML private FormulaView updateFormula;
  @FXML private Label optimizer;
  @FXML private FormulaSheet updateSteps;
  @FXML private Label update;
  @FXML private Label updateNote;
  @FXML private FittedCanvas pathPicture;
  @FXML private Label highest;
  @FXML private Label lowest;
  @FXML private Button weightLedger;

  InspectorWeightController(
      InspectorModels models, PointingViewModel pointing, Consumer<String> places, Shared shared) {
    weight = models.weight;
    this.pointing = pointing;
    this.places = places;
    preferences = shared.preferences();
  }

  @FXML
  private void initialize() {
    CopyMenu.on(root, resources, weight::copyText, weight::copyText);
    CopyMenu.onAll(resources, weight::copyText, update, updateNote);
    CopyMenu.on(updateSteps, resources, weight::copyText);
    CopyMenu.on(updateFormula, resources, weight::copyText);
    PlotCanvas.draw(pathPicture, preferences, () -> weight.path().map(ValuePathPlot::of));
    bind(
        weight.workedProperty().subscribe(w -> show()),
        updateSteps.follow(pointing),
        preferences.subscribeLookChanges(pathPicture::paint));
  }

  /** A lab books a weight's updates, not those of a bias. */
  @FXML
  private void showLedger() {
    places.accept(Challenge.placeOfSelectedWeight());
  }

  private void show() {
    boolean shown = weight.getWorked().isPresent();
    Presence.set(root, shown);
    if (!shown) return;
    updateFormula.setFormula(weight.updateFormula());
    optimizer.setText(weight.optimizerName());
    update.setText(weight.update());
    updateNote.setText(weight.updateNote());
    FormulaFace steps = weight.updateSteps();
    Presence.set(updateSteps, !steps.lines().isEmpty());
    updateSteps.setFaces(List.of(steps));
    highest.setText(weight.highest());
    lowest.setText(weight.lowest());
    Presence.set(weightLedger, !weight.isBias());
    pathPicture.paint();
  }
}
