package engram.ui.memory.sleep;

import engram.memory.sleep.SleepLife;
import engram.memory.sleep.SleepSetup;
import engram.memory.sleep.SleepTeacher;
import engram.ui.memory.frame.ExperimentDeskController;
import engram.ui.run.Shared;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** The desk of a life: what is said, what happens now, and the letters. */
public final class SleepDeskController extends ExperimentDeskController<SleepModels> {
  @FXML private Label sleepNow;
  @FXML private SleepView view;
  @FXML private Pane desk;
  @FXML private Pane nights;
  @FXML private ToggleButton awake;

  public SleepDeskController(SleepModels models, Shared shared) {
    super(models, shared);
  }

  @Override
  public void begin() {
    view.show(models, shared.preferences(), shared.texts());
    desk.setOnKeyPressed(this::press);
  }

  @Override
  public void show() {
    sleepNow.setText(models.words.now());
    int night = models.sleep.seenNight();
    awake.setText(shared.texts().get("sleep.awake", SleepWords.number(night)));
    awake.setSelected(models.settings.getSetup().isAwake(night));
    nights.setDisable(models.settings.getSetup().teacher() == SleepTeacher.DAY);
    view.paint();
  }

  private void press(KeyEvent event) {
    boolean modified = event.isControlDown() || event.isAltDown() || event.isMetaDown();
    if (event.getCode() != KeyCode.A || modified) return;
    turn();
    event.consume();
  }

  /** The night that is seen. */
  @FXML
  void turn() {
    models.playback.pause();
    models.settings.turn(models.sleep.seenNight());
    show();
  }

  @FXML
  void sleepAll() {
    models.playback.pause();
    models.settings.stayAwake(List.of());
  }

  @FXML
  void wakeAll() {
    models.playback.pause();
    models.settings.stayAwake(SleepSetup.nights(1, SleepLife.NIGHTS));
  }

  @Override
  public void paint() {
    view.paint();
  }
}
