package engram.view;

import engram.viewmodel.RecallMoment;
import engram.viewmodel.RecallPlayback;
import engram.viewmodel.RecallReadOuts;
import engram.viewmodel.RecallStride;
import engram.viewmodel.RecallViewModel;
import engram.viewmodel.Texts;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/** The part of the bar that recalls: runs, stops and steps, and says how it goes. */
public final class RecallTransportController implements PaneController {
  private final RecallViewModel recall;
  private final RecallPlayback playback;
  private final RecallReadOuts readOuts;
  private final Texts texts;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private Button recallReset;
  @FXML private Button recallBack;
  @FXML private Button recallToggle;
  @FXML private Button recallForward;
  @FXML private Icon recallToggleIcon;
  @FXML private ChoiceBox<RecallStride> stride;
  @FXML private Slider speed;
  @FXML private Label speedText;
  @FXML private Label step;
  @FXML private Label steps;
  @FXML private Label energy;
  @FXML private Label overlapName;
  @FXML private Label overlap;

  public RecallTransportController(
      RecallViewModel recall, RecallPlayback playback, RecallReadOuts readOuts, Texts texts) {
    this.recall = recall;
    this.playback = playback;
    this.readOuts = readOuts;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    Choices.fill(
        stride, List.of(RecallStride.values()), each -> texts.get("recall.by." + each.id()));
    stride.valueProperty().bindBidirectional(playback.strideProperty());
    speed.setValue(playback.getSpeedPosition());
    speed.valueProperty().subscribe(at -> playback.moveSpeedTo(at.doubleValue()));
    speed.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> speed.getParent().requestFocus());
    subscriptions =
        Subscription.combine(
            playback.speedTextProperty().subscribe(speedText::setText),
            readOuts.step().subscribe(step::setText),
            readOuts.steps().subscribe(steps::setText),
            readOuts.energy().subscribe(energy::setText),
            readOuts.overlapName().subscribe(overlapName::setText),
            readOuts.overlap().subscribe(overlap::setText),
            recall.momentProperty().subscribe(this::enable),
            playback
                .directionProperty()
                .subscribe(direction -> showRunning(direction.intValue() != 0)));
  }

  private void enable(RecallMoment moment) {
    recallReset.setDisable(moment.step() == 0);
    recallBack.setDisable(moment.step() == 0);
    recallForward.setDisable(moment.isEnd());
    stride.setDisable(!moment.run().setup().isOneByOne());
  }

  private void showRunning(boolean running) {
    recallToggle.setText(texts.get(running ? "transport.pause" : "recall.recall"));
    recallToggleIcon.setLiteral(running ? "fth-pause" : "fth-play");
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
    stride.valueProperty().unbindBidirectional(playback.strideProperty());
    subscriptions.unsubscribe();
  }
}
