package engram.ui.memory.frame;

import engram.ui.base.PaneController;
import engram.ui.base.Texts;
import engram.ui.controls.Icon;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.util.Subscription;

/** What bars have in common that play something on memory: runs, stops and steps it. */
public abstract class SteppedBar implements PaneController {
  private final SteppedPlayback playback;
  private final Texts texts;
  private final String runKey;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private Button steppedReset;
  @FXML private Button steppedBack;
  @FXML private Button steppedToggle;
  @FXML private Button steppedForward;
  @FXML private Icon steppedToggleIcon;
  @FXML private Slider speed;
  @FXML private Label speedText;
  @FXML private Label step;
  @FXML private Label steps;

  public SteppedBar(SteppedPlayback playback, Texts texts) {
    this(playback, texts, "transport.run");
  }

  /**
   * @param runKey of the text on the button that runs it
   */
  public SteppedBar(SteppedPlayback playback, Texts texts, String runKey) {
    this.playback = playback;
    this.texts = texts;
    this.runKey = runKey;
  }

  /** Binds until the bar goes; the others are those of the figures. */
  public final void bind(Subscription figures) {
    Stepped stepped = playback.stepped();
    subscriptions =
        Subscription.combine(
            figures,
            SpeedSlider.bind(speed, speedText, playback.speed()),
            stepped.stepProperty().subscribe(now -> show(stepped)),
            playback.directionProperty().subscribe(way -> showRunning(way.intValue() != 0)));
  }

  private void show(Stepped stepped) {
    step.setText(String.valueOf(stepped.step()));
    steps.setText("/ " + stepped.steps());
    steppedReset.setDisable(stepped.step() == 0);
    steppedBack.setDisable(stepped.step() == 0);
    steppedForward.setDisable(stepped.isEnd());
  }

  /** The number of steps has changed. */
  public final void refresh() {
    show(playback.stepped());
  }

  private void showRunning(boolean running) {
    steppedToggle.setText(texts.get(running ? "transport.pause" : runKey));
    steppedToggleIcon.setLiteral(running ? "fth-pause" : "fth-play");
  }

  @FXML
  final void reset() {
    playback.reset();
  }

  @FXML
  final void stepBack() {
    playback.stepBack();
  }

  @FXML
  final void toggle() {
    playback.toggle();
  }

  @FXML
  final void stepForward() {
    playback.stepForward();
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }
}
