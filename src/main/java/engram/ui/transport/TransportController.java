package engram.ui.transport;

import engram.training.StepSize;
import engram.ui.base.BoundPane;
import engram.ui.base.Texts;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.controls.Hint;
import engram.ui.controls.Icon;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;

/** The part of the bar that trains: runs, stops and steps, and says how it goes. */
public final class TransportController extends BoundPane {
  private final TransportViewModel transport;
  private final Texts texts;

  @FXML private Button reset;
  @FXML private Button stepBack;
  @FXML private Button toggle;
  @FXML private Button stepForward;
  @FXML private Icon toggleIcon;
  @FXML private ChoiceBox<StepSize> stepSize;
  @FXML private Slider speed;
  @FXML private Label speedText;

  public TransportController(TransportViewModel transport, Texts texts) {
    this.transport = transport;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    speedText.textProperty().bind(transport.speedText);
    ChoiceBoxes.fill(
        stepSize, List.of(StepSize.values()), size -> texts.get("transport.by." + size.id()));
    bindBoth(stepSize.valueProperty(), transport.stepSizeProperty());
    speed.setValue(transport.getSpeedPosition());
    speed.valueProperty().subscribe(at -> transport.moveSpeedTo(at.doubleValue()));
    bind(
        transport.canRun.subscribe(can -> toggle.setDisable(!can)),
        transport.canStepForward.subscribe(can -> stepForward.setDisable(!can)),
        transport.canStepBack.subscribe(can -> stepBack.setDisable(!can)),
        transport.canReset.subscribe(can -> reset.setDisable(!can)),
        transport.running.subscribe(this::showRunning),
        transport.speed.subscribe(value -> placeSpeed()),
        transport.stepSizeProperty().subscribe(this::explainSteps));
  }

  @FXML
  void reset() {
    transport.reset();
  }

  @FXML
  void stepBack() {
    transport.stepBack();
  }

  @FXML
  void toggle() {
    transport.toggle();
  }

  @FXML
  void stepForward() {
    transport.stepForward();
  }

  private void showRunning(boolean running) {
    toggle.setText(texts.get(running ? "transport.pause" : "transport.run"));
    toggleIcon.setLiteral(running ? "fth-pause" : "fth-play");
  }

  private void explainSteps(StepSize size) {
    Hint.setText(stepForward, texts.get("transport.step-forward.tip." + size.id()));
    Hint.setText(stepBack, texts.get("transport.step-back.tip." + size.id()));
  }

  /** Only for a speed that did not come from the slider: a held thumb does not jump. */
  private void placeSpeed() {
    if (!speed.isPressed() && !speed.isValueChanging()) {
      speed.setValue(transport.getSpeedPosition());
    }
  }
}
