package engram.ui.memory.spacing;

import engram.ui.memory.frame.ExperimentDeskController;
import engram.ui.plot.PlotCanvas;
import engram.ui.run.Shared;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** The desk of when to learn again: what is said, the map, and the jars at this moment. */
public final class SpacingDeskController extends ExperimentDeskController<SpacingModels> {
  private final SpacingJars jars;

  @FXML private SpacingMapView gapMap;
  @FXML private Label gapPlace;
  @FXML private PlotCanvas jarsNow;

  public SpacingDeskController(SpacingModels models, Shared shared) {
    super(models, shared);
    jars = new SpacingJars(shared.texts());
  }

  @Override
  public void begin() {
    gapMap.show(models.spacing, shared.preferences(), shared.texts());
    jarsNow.setLook(shared.preferences());
    bind(
        models.spacing.mappedProperty().subscribe((before, now) -> gapMap.paint()),
        models.spacing.pointedProperty().subscribe((before, now) -> showPlace()));
  }

  @Override
  public void show() {
    showPlace();
    jarsNow.show(jars.plot(models.spacing.moment().levels()));
  }

  private void showPlace() {
    gapPlace.setText(models.words.place());
    if (models.spacing.pointedProperty().get().isEmpty())
      gapMap.setAccessibleText(gapPlace.getText());
    gapMap.sheet().paint();
  }

  @Override
  public void paint() {
    gapMap.paint();
    jarsNow.paint();
  }
}
