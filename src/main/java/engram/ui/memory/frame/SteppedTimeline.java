package engram.ui.memory.frame;

import engram.ui.base.PaneController;
import engram.ui.base.Texts;
import engram.ui.controls.Icon;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/** What views have in common that have a line to go to any step. */
public abstract class SteppedTimeline implements PaneController {
  private final SteppedPlayback playback;
  private final Texts texts;
  private Subscription subscriptions = Subscription.EMPTY;
  private boolean following;

  @FXML private Slider steppedSlider;
  @FXML private Label stepOf;
  @FXML private Button rewind;
  @FXML private Button replay;
  @FXML private Icon rewindIcon;
  @FXML private Icon replayIcon;

  public SteppedTimeline(SteppedPlayback playback, Texts texts) {
    this.playback = playback;
    this.texts = texts;
  }

  /** Binds until the view goes; the others are those of what stands beside it. */
  public final void bind(Subscription others) {
    // after the mouse has let the thumb go, the arrow keys step again
    steppedSlider.addEventHandler(
        MouseEvent.MOUSE_RELEASED, event -> steppedSlider.getParent().requestFocus());
    subscriptions =
        Subscription.combine(
            others,
            playback.stepped().stepProperty().subscribe(step -> follow()),
            steppedSlider.valueProperty().subscribe(value -> moved(value.doubleValue())),
            playback.directionProperty().subscribe(way -> showDirection(way.intValue())));
  }

  /** Shows the step, and the number of steps, which may have changed. */
  public final void follow() {
    Stepped stepped = playback.stepped();
    following = true;
    steppedSlider.setMax(stepped.steps());
    steppedSlider.setValue(stepped.step());
    following = false;
    rewind.setDisable(stepped.step() == 0);
    replay.setDisable(stepped.isEnd());
    stepOf.setText(
        texts.get(
            "stepped.step-of", String.valueOf(stepped.step()), String.valueOf(stepped.steps())));
  }

  private void moved(double value) {
    if (!following) playback.goTo((int) Math.rint(value));
  }

  private void showDirection(int way) {
    rewindIcon.setLiteral(way < 0 ? "fth-pause" : "fth-rewind");
    replayIcon.setLiteral(way > 0 ? "fth-pause" : "fth-fast-forward");
  }

  @FXML
  final void toggleBack() {
    playback.toggleBack();
  }

  @FXML
  final void toggleForward() {
    playback.toggleForward();
  }

  @Override
  public final void dispose() {
    subscriptions.unsubscribe();
  }
}
