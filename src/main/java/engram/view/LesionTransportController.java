package engram.view;

import engram.viewmodel.LesionModels;
import engram.viewmodel.LesionScene;
import engram.viewmodel.LesionWords;
import engram.viewmodel.Texts;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.util.Subscription;

/** The part of the bar that lets a lesion grow, and says what is left. */
public final class LesionTransportController implements PaneController {
  private final LesionModels models;
  private final Texts texts;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private Button lesionReset;
  @FXML private Button lesionBack;
  @FXML private Button lesionToggle;
  @FXML private Button lesionForward;
  @FXML private Icon lesionToggleIcon;
  @FXML private Slider speed;
  @FXML private Label speedText;
  @FXML private Label gone;
  @FXML private Label networkKnows;
  @FXML private Label tableKnows;

  public LesionTransportController(LesionModels models, Texts texts) {
    this.models = models;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    subscriptions =
        Subscription.combine(
            models.settings.share().valueProperty().subscribe(share -> showShare()),
            models.lesion.sceneProperty().subscribe(this::show),
            SpeedSlider.bind(speed, speedText, models.playback.speed()),
            models.playback.playingProperty().subscribe(this::showPlaying));
  }

  private void showShare() {
    double share = models.settings.getShare();
    gone.setText(LesionWords.percent(share));
    lesionReset.setDisable(share == 0);
    lesionBack.setDisable(share == 0);
    lesionForward.setDisable(share == 1);
  }

  private void show(Optional<LesionScene> scene) {
    networkKnows.setText(scene.map(s -> LesionWords.percent(s.known())).orElse("–"));
    tableKnows.setText(scene.map(s -> LesionWords.percent(s.sight().table())).orElse("–"));
  }

  private void showPlaying(boolean playing) {
    lesionToggle.setText(texts.get(playing ? "transport.pause" : "lesion.grow"));
    lesionToggleIcon.setLiteral(playing ? "fth-pause" : "fth-play");
  }

  @FXML
  void reset() {
    models.playback.reset();
  }

  @FXML
  void stepBack() {
    models.playback.stepBack();
  }

  @FXML
  void toggle() {
    models.playback.toggle();
  }

  @FXML
  void stepForward() {
    models.playback.stepForward();
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }
}
