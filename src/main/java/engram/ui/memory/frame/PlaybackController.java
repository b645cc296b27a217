package engram.ui.memory.frame;

import engram.ui.base.BoundPane;
import engram.ui.base.Texts;
import engram.ui.controls.Hint;
import engram.ui.controls.Icon;
import javafx.fxml.FXML;
import javafx.scene.control.Button;

/** The buttons of a bar that plays, stops and steps what is played. */
public abstract class PlaybackController extends BoundPane {
  private final Playback playback;
  private final Texts texts;

  @FXML private Button steppedReset;
  @FXML private Button steppedBack;
  @FXML private Button steppedToggle;
  @FXML private Button steppedForward;
  @FXML private Icon steppedToggleIcon;

  protected PlaybackController(Playback playback, Texts texts) {
    this.playback = playback;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    Playback.Keys names = playback.texts();
    name(steppedReset, names.reset());
    name(steppedBack, names.stepBack());
    name(steppedForward, names.stepForward());
    Hint.setText(steppedToggle, texts.get(names.tip()));
    bind(
        playback.startProperty().subscribe(this::showStart),
        playback.endProperty().subscribe(end -> steppedForward.setDisable(end)),
        playback.playingProperty().subscribe(this::showPlaying));
  }

  private void name(Button button, String key) {
    button.setAccessibleText(texts.get(key));
    Hint.setText(button, texts.get(key));
  }

  private void showStart(boolean start) {
    steppedReset.setDisable(start);
    steppedBack.setDisable(start);
  }

  private void showPlaying(boolean playing) {
    steppedToggle.setText(texts.get(playing ? "transport.pause" : playback.texts().run()));
    steppedToggleIcon.setLiteral(playing ? "fth-pause" : "fth-play");
  }

  @FXML
  void reset() {
    playback.reset();
  }

  @FXML
  void stepBack() {
    playback.stepBack();
  }

  @FXML
  void toggle() {
    playback.toggle();
  }

  @FXML
  void stepForward() {
    playback.stepForward();
  }
}
