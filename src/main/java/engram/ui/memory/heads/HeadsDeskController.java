package engram.ui.memory.heads;

import engram.ui.memory.frame.ExperimentDeskController;
import engram.ui.run.Shared;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

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
    view.setOnKeyPressed(this::press);
  }

  /** Shift and an arrow explain the next cell; P paints it. */
  private void press(KeyEvent event) {
    boolean modified = event.isControlDown() || event.isAltDown() || event.isMetaDown();
    if (modified || models.heads.isMachines()) return;
    KeyCode code = event.getCode();
    if (code == KeyCode.P) models.heads.turn();
    else if (event.isShiftDown() && code.isArrowKey()) {
      models.heads.move(
          code == KeyCode.RIGHT ? 1 : code == KeyCode.LEFT ? -1 : 0,
          code == KeyCode.DOWN ? 1 : code == KeyCode.UP ? -1 : 0);
    } else return;
    event.consume();
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
