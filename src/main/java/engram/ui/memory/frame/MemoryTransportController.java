package engram.ui.memory.frame;

import engram.ui.base.BoundPane;
import engram.ui.base.Texts;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.controls.Hint;
import engram.ui.controls.Icon;
import engram.ui.controls.Presence;
import engram.ui.run.Shared;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.util.Subscription;

/** The bar of an experiment: plays, stops and steps it. */
public final class MemoryTransportController extends BoundPane {
  private final ExperimentModels models;
  private final Playback playback;
  private final Texts texts;

  @FXML private Button steppedReset;
  @FXML private Button steppedBack;
  @FXML private Button steppedToggle;
  @FXML private Button steppedForward;
  @FXML private Icon steppedToggleIcon;
  @FXML private ChoiceBox<?> stepSize;
  @FXML private Slider speed;
  @FXML private Label speedText;

  public MemoryTransportController(ExperimentModels models, Shared shared) {
    this.models = models;
    playback = models.playback();
    texts = shared.texts();
  }

  @FXML
  void initialize() {
    name(steppedReset, playback.texts.reset());
    name(steppedBack, playback.texts.stepBack());
    name(steppedForward, playback.texts.stepForward());
    Hint.setText(steppedToggle, texts.get(playback.texts.tip()));
    Presence.set(stepSize, models.stepSizes().isPresent());
    models.stepSizes().ifPresent(this::showSizes);
    bind(
        showSpeed(playback.speed()),
        playback.startProperty().subscribe(this::showStart),
        playback.endProperty().subscribe(end -> steppedForward.setDisable(end)),
        playback.playingProperty().subscribe(this::showPlaying));
  }

  private void name(Button button, String key) {
    button.setAccessibleText(texts.get(key));
    Hint.setText(button, texts.get(key));
  }

  private <T> void showSizes(ExperimentModels.StepSizes<T> sizes) {
    @SuppressWarnings("unchecked") // it is filled here
    ChoiceBox<T> box = (ChoiceBox<T>) stepSize;
    ChoiceBoxes.fill(box, sizes.sizes(), sizes.name());
    Hint.setText(box, texts.get(sizes.key()));
    box.setAccessibleText(texts.get(sizes.key()));
    box.valueProperty().bindBidirectional(sizes.chosen());
    bind(
        sizes.usable().subscribe(usable -> box.setDisable(!usable)),
        () -> box.valueProperty().unbindBidirectional(sizes.chosen()));
  }

  private void showStart(boolean start) {
    steppedReset.setDisable(start);
    steppedBack.setDisable(start);
  }

  private void showPlaying(boolean playing) {
    steppedToggle.setText(texts.get(playing ? "transport.pause" : playback.texts.run()));
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

  private Subscription showSpeed(PlaybackSpeed of) {
    speed.setValue(of.getPosition());
    return Subscription.combine(
        speed.valueProperty().subscribe(at -> of.moveTo(at.doubleValue())),
        of.textProperty().subscribe(speedText::setText));
  }
}
