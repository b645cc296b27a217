package engram.ui.memory.heads;

import engram.ui.memory.frame.ExperimentDeskController;
import engram.ui.run.Shared;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/**
 * The desk of three machines and of a head that learns: what is said, what happens, the picture.
 */
public final class HeadsDeskController extends ExperimentDeskController<HeadsModels> {
  @FXML private Label headsNow;
  @FXML private Label headsKey;
  @FXML private HeadsView view;

  public HeadsDeskController(HeadsModels models, Shared shared) {
    super(models, shared);
  }

  @Override
  public void begin() {
    view.show(models, shared.preferences(), shared.texts());
  }

  @Override
  public void show() {
    headsNow.setText(models.words().now());
    headsKey.setText(shared.texts().get(models.words().key()));
    view.paint();
  }

  @Override
  public void paint() {
    view.paint();
  }
}
