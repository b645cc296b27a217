package engram.ui.memory.lesion;

import engram.memory.lesion.LesionOrder;
import engram.memory.lesion.LesionSetup;
import engram.ui.base.LongWork;
import engram.ui.base.PaneController;
import engram.ui.base.Texts;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.controls.Presence;
import engram.ui.memory.frame.SettingRows;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ProgressBar;
import javafx.util.Subscription;

/** The controls of a lesion: what is lost, how much of it, measuring and training again. */
public final class LesionSettingsController implements PaneController {
  private final LesionModels models;
  private final LesionSettings settings;
  private final Texts texts;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private ChoiceBox<LesionSet> set;
  @FXML private SettingRows rows;
  @FXML private Button measure;
  @FXML private Button retrain;
  @FXML private Node running;
  @FXML private ProgressBar progress;

  public LesionSettingsController(LesionModels models, Texts texts) {
    this.models = models;
    this.texts = texts;
    settings = models.settings;
  }

  @FXML
  void initialize() {
    ChoiceBoxes.fill(
        set,
        List.of(LesionSet.values()),
        each -> texts.get("dataset." + each.set().id() + ".name"));
    set.valueProperty().bindBidirectional(settings.setProperty());
    subscriptions =
        Subscription.combine(
            rows.show(settings, texts),
            models.measure.measuring().runningProperty().subscribe(on -> enable()),
            models.measure.retraining().runningProperty().subscribe(on -> enable()),
            models.lesion.sceneProperty().subscribe(scene -> enable()),
            settings.chosen(LesionSetup.ORDER).subscribe(which -> enable()),
            models.measure.measuring().progressProperty().subscribe(p -> showProgress()),
            models.measure.retraining().progressProperty().subscribe(p -> showProgress()));
  }

  private void enable() {
    boolean busy = isMeasuring() || models.measure.retraining().isRunning();
    boolean trained = models.lesion.getScene().isPresent();
    Presence.set(running, busy);
    Presence.set(measure, !busy);
    Presence.set(retrain, !busy);
    measure.setDisable(!trained || settings.chosen(LesionSetup.ORDER).get() != LesionOrder.RANDOM);
    retrain.setDisable(!trained);
  }

  private void showProgress() {
    LongWork work = isMeasuring() ? models.measure.measuring() : models.measure.retraining();
    progress.setProgress(work.progressProperty().get());
  }

  private boolean isMeasuring() {
    return models.measure.measuring().isRunning();
  }

  @FXML
  void measure() {
    models.measure.measure();
  }

  @FXML
  void retrain() {
    models.playback.pause();
    models.measure.retrain();
  }

  @FXML
  void cancel() {
    models.measure.cancel();
  }

  @Override
  public void dispose() {
    set.valueProperty().unbindBidirectional(settings.setProperty());
    subscriptions.unsubscribe();
  }
}
