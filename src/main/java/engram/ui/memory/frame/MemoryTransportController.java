package engram.ui.memory.frame;

import engram.ui.base.Texts;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.controls.Hint;
import engram.ui.controls.Presence;
import engram.ui.run.Shared;
import javafx.fxml.FXML;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.util.Subscription;

/** The bar of an experiment: plays, stops and steps it, in steps and at a speed that it has. */
public final class MemoryTransportController extends PlaybackController {
  private final ExperimentModels models;
  private final Texts texts;

  @FXML private ChoiceBox<?> stepSize;
  @FXML private Slider speed;
  @FXML private Label speedText;

  public MemoryTransportController(ExperimentModels models, Shared shared) {
    super(models.playback(), shared.texts());
    this.models = models;
    texts = shared.texts();
  }

  @Override
  @FXML
  void initialize() {
    super.initialize();
    Presence.set(stepSize, models.stepSizes().isPresent());
    models.stepSizes().ifPresent(this::showSizes);
    bind(showSpeed(models.playback().speed()));
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

  private Subscription showSpeed(PlaybackSpeed of) {
    speed.setValue(of.getPosition());
    return Subscription.combine(
        speed.valueProperty().subscribe(at -> of.moveTo(at.doubleValue())),
        of.textProperty().subscribe(speedText::setText));
  }
}
