package engram.ui.memory.forgetting;

import engram.ui.base.PaneController;
import engram.ui.base.Texts;
import engram.ui.controls.Icon;
import engram.ui.memory.frame.SpeedSlider;
import java.util.function.ToDoubleFunction;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.util.Subscription;

/** The part of the bar that learns both tasks: runs, stops and steps, and says how it goes. */
public final class ForgettingTransportController implements PaneController {
  private final ForgettingViewModel forgetting;
  private final ForgettingPlayback playback;
  private final Texts texts;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private Button forgettingReset;
  @FXML private Button forgettingBack;
  @FXML private Button forgettingToggle;
  @FXML private Button forgettingForward;
  @FXML private Icon forgettingToggleIcon;
  @FXML private Slider speed;
  @FXML private Label speedText;
  @FXML private Label forgettingEpoch;
  @FXML private Label epochs;
  @FXML private Label oldAccuracy;
  @FXML private Label newAccuracy;

  public ForgettingTransportController(
      ForgettingViewModel forgetting, ForgettingPlayback playback, Texts texts) {
    this.forgetting = forgetting;
    this.playback = playback;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    subscriptions =
        Subscription.combine(
            forgetting.momentProperty().subscribe(this::show),
            SpeedSlider.bind(speed, speedText, playback.speed()),
            playback.playingProperty().subscribe(this::showPlaying));
  }

  private void show(ForgettingMoment now) {
    forgettingEpoch.setText(String.valueOf(now.epoch()));
    epochs.setText("/ " + now.setup().total());
    oldAccuracy.setText(accuracy(now, sight -> sight.point().old()));
    newAccuracy.setText(accuracy(now, sight -> sight.point().fresh()));
    forgettingReset.setDisable(now.epoch() == 0);
    forgettingBack.setDisable(now.epoch() == 0);
    forgettingForward.setDisable(now.isEnd());
  }

  private static String accuracy(ForgettingMoment now, ToDoubleFunction<ForgettingSight> of) {
    return now.sight().map(s -> ForgettingWords.accuracy(of.applyAsDouble(s))).orElse("–");
  }

  private void showPlaying(boolean playing) {
    forgettingToggle.setText(texts.get(playing ? "transport.pause" : "transport.run"));
    forgettingToggleIcon.setLiteral(playing ? "fth-pause" : "fth-play");
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

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }
}
