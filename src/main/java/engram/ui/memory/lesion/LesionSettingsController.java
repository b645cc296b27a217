package engram.ui.memory.lesion;

import engram.memory.lesion.LesionKind;
import engram.memory.lesion.LesionOrder;
import engram.ui.base.LongWork;
import engram.ui.base.PaneController;
import engram.ui.base.Texts;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.controls.Notice;
import engram.ui.controls.NumberField;
import engram.ui.controls.Presence;
import engram.ui.controls.SettingSlider;
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
  @FXML private ChoiceBox<LesionKind> kind;
  @FXML private ChoiceBox<LesionOrder> order;
  @FXML private NumberField seed;
  @FXML private Notice seedProblem;
  @FXML private SettingSlider share;
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
    ChoiceBoxes.fill(
        kind, List.of(LesionKind.values()), each -> texts.get("lesion.kind." + each.id()));
    ChoiceBoxes.fill(
        order, List.of(LesionOrder.values()), each -> texts.get("lesion.order." + each.id()));
    set.valueProperty().bindBidirectional(settings.setProperty());
    kind.valueProperty().bindBidirectional(settings.kindProperty());
    order.valueProperty().bindBidirectional(settings.orderProperty());
    seedProblem.textProperty().bind(settings.seed().problemProperty());
    subscriptions =
        Subscription.combine(
            share.show(settings.share()),
            seed.show(settings.seed()),
            models.measure.measuring().runningProperty().subscribe(on -> enable()),
            models.measure.retraining().runningProperty().subscribe(on -> enable()),
            models.lesion.sceneProperty().subscribe(scene -> enable()),
            settings.orderProperty().subscribe(which -> enable()),
            models.measure.measuring().progressProperty().subscribe(p -> showProgress()),
            models.measure.retraining().progressProperty().subscribe(p -> showProgress()));
  }

  private void enable() {
    boolean busy = isMeasuring() || models.measure.retraining().isRunning();
    boolean trained = models.lesion.getScene().isPresent();
    Presence.set(running, busy);
    Presence.set(measure, !busy);
    Presence.set(retrain, !busy);
    measure.setDisable(!trained || settings.orderProperty().get() != LesionOrder.RANDOM);
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
    kind.valueProperty().unbindBidirectional(settings.kindProperty());
    order.valueProperty().unbindBidirectional(settings.orderProperty());
    subscriptions.unsubscribe();
  }
}
