package engram.ui.memory.frame;

import engram.ui.base.BoundPane;
import engram.ui.base.Texts;
import engram.ui.controls.Icon;
import engram.ui.controls.Presence;
import engram.ui.run.Shared;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;

/** The time bar of an experiment that has steps: goes to any of them, and plays to and fro. */
public final class MemoryTimeController extends BoundPane {
  private final SteppedPlayback playback;
  private final Stepped stepped;
  private final Texts texts;
  private boolean following;

  @FXML private Node timelineButtons;
  @FXML private Button rewind;
  @FXML private Button replay;
  @FXML private Icon rewindIcon;
  @FXML private Icon replayIcon;
  @FXML private Slider steppedSlider;
  @FXML private Label stepOf;

  public MemoryTimeController(SteppedPlayback playback, Shared shared) {
    this.playback = playback;
    stepped = playback.stepped;
    texts = shared.texts();
  }

  @FXML
  void initialize() {
    Presence.set(timelineButtons, playback.canRewind());
    bind(
        stepped.stepProperty().subscribe(step -> follow()),
        stepped.stepsProperty().subscribe(steps -> follow()),
        steppedSlider.valueProperty().subscribe((before, now) -> moved(now.doubleValue())),
        playback.startProperty().subscribe(start -> rewind.setDisable(start)),
        playback.endProperty().subscribe(end -> replay.setDisable(end)),
        playback.directionProperty().subscribe(way -> showDirection(way.intValue())));
  }

  private void follow() {
    following = true;
    steppedSlider.setMax(stepped.steps());
    steppedSlider.setValue(stepped.step());
    following = false;
    String step = String.valueOf(stepped.step());
    stepOf.setText(texts.get(playback.texts().place(), step, String.valueOf(stepped.steps())));
  }

  private void moved(double value) {
    if (following) return;
    int asked = (int) Math.rint(value);
    playback.goTo(asked);
    if (stepped.step() != asked) follow();
  }

  private void showDirection(int way) {
    rewindIcon.setLiteral(way < 0 ? "fth-pause" : "fth-rewind");
    replayIcon.setLiteral(way > 0 ? "fth-pause" : "fth-fast-forward");
  }

  @FXML
  void toggleBack() {
    playback.toggleBack();
  }

  @FXML
  void toggleForward() {
    playback.toggleForward();
  }
}
