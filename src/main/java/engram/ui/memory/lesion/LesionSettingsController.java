package engram.ui.memory.lesion;

import engram.memory.lesion.LesionOrder;
import engram.memory.lesion.LesionSetup;
import engram.ui.base.BoundPane;
import engram.ui.base.LongWork;
import engram.ui.controls.Presence;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;

/** Measures a lesion, and trains the network again behind it. */
public final class LesionSettingsController extends BoundPane {
  private final LesionModels models;

  @FXML private Button measure;
  @FXML private Button retrain;
  @FXML private Node running;
  @FXML private ProgressBar progress;

  public LesionSettingsController(LesionModels models) {
    this.models = models;
  }

  @FXML
  void initialize() {
    bind(
        models.measure.measuring().runningProperty().subscribe(on -> enable()),
        models.measure.retraining().runningProperty().subscribe(on -> enable()),
        models.lesion.sceneProperty().subscribe(scene -> enable()),
        models.settings.chosen(LesionSetup.ORDER).subscribe(which -> enable()),
        models.measure.measuring().progressProperty().subscribe(p -> showProgress()),
        models.measure.retraining().progressProperty().subscribe(p -> showProgress()));
  }

  private void enable() {
    boolean busy = isMeasuring() || models.measure.retraining().isRunning();
    boolean trained = models.lesion.getScene().isPresent();
    Presence.set(running, busy);
    Presence.set(measure, !busy);
    Presence.set(retrain, !busy);
    measure.setDisable(
        !trained || models.settings.chosen(LesionSetup.ORDER).get() != LesionOrder.RANDOM);
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
}
