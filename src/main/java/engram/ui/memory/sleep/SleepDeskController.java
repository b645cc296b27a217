package engram.ui.memory.sleep;

import engram.ui.memory.frame.ExperimentDeskController;
import engram.ui.run.Shared;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** The desk of a life: what is said, what happens now, and the letters. */
public final class SleepDeskController extends ExperimentDeskController<SleepModels> {
  @FXML private Label sleepNow;
  @FXML private SleepView view;

  public SleepDeskController(SleepModels models, Shared shared) {
    super(models, shared);
  }

  @Override
  public void begin() {
    view.show(models, shared.preferences(), shared.texts());
  }

  @Override
  public void show() {
    sleepNow.setText(models.words.now());
    view.paint();
  }

  @Override
  public void paint() {
    view.paint();
  }
}
