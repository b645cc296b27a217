package engram.ui.labs.frame;

import engram.ui.base.BoundPane;
import engram.ui.base.Texts;
import engram.ui.controls.Hint;
import engram.ui.controls.Icon;
import engram.ui.memory.frame.Playback;
import engram.ui.memory.frame.PlaybackTexts;
import engram.ui.run.Shared;
import javafx.fxml.FXML;
import javafx.scene.control.Button;

/** The bar of a lab: plays, stops and steps it. */
public final class LabTransportController extends BoundPane {
  private final Playback playback;
  private final Texts texts;

  @FXML private Button labReset;
  @FXML private Button labBack;
  @FXML private Button labToggle;
  @FXML private Button labForward;
  @FXML private Icon labToggleIcon;

  public LabTransportController(LabModels models, Shared shared) {
    playback = models.playback();
    texts = shared.texts();
  }

  @FXML
  void initialize() {
    PlaybackTexts names = playback.texts();
    name(labReset, names.reset());
    name(labBack, names.stepBack());
    name(labForward, names.stepForward());
    Hint.setText(labToggle, texts.get(names.tip()));
    bind(
        playback
            .startProperty()
            .subscribe(
                start -> {
                  labReset.setDisable(start);
                  labBack.setDisable(start);
                }),
        playback.endProperty().subscribe(end -> labForward.setDisable(end)),
        playback.playingProperty().subscribe(this::showPlaying));
  }

  private void name(Button button, String key) {
    button.setAccessibleText(texts.get(key));
    Hint.setText(button, texts.get(key));
  }

  private void showPlaying(boolean playing) {
    labToggle.setText(texts.get(playing ? "transport.pause" : playback.texts().run()));
    labToggleIcon.setLiteral(playing ? "fth-pause" : "fth-play");
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
