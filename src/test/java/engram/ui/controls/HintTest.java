package engram.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import engram.MouseEvents;
import engram.SleeplessRobot;
import engram.StageExtension;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;

@ExtendWith(StageExtension.class)
class HintTest {
  /** Where a node keeps its tooltip. */
  private static final String TOOLTIP = "javafx.scene.control.Tooltip";

  private final Button button = new Button();

  @Start
  void start(Stage stage) {
    stage.setScene(new Scene(new StackPane(button), 640, 480));
    stage.show();
  }

  private Optional<Tooltip> tip() {
    return Optional.ofNullable((Tooltip) button.getProperties().get(TOOLTIP));
  }

  private void fire(EventType<MouseEvent> type) {
    Event.fireEvent(button, MouseEvents.of(type, 1, 1, new PickResult(button, 1, 1)));
  }

  @Test
  void theTooltipIsMadeWhenThePointerComes() {
    new SleeplessRobot()
        .interact(
            () -> {
              Hint.setText(button, "what it does");
              assertThat(tip()).isEmpty();
              fire(MouseEvent.MOUSE_ENTERED);
              assertThat(tip()).map(Tooltip::getText).contains("what it does");
              Hint.setText(button, "what else it does");
              assertThat(tip()).map(Tooltip::getText).contains("what else it does");
            });
  }

  @Test
  void anEmptyTextIsNotShown() {
    new SleeplessRobot()
        .interact(
            () -> {
              Hint.setText(button, "");
              fire(MouseEvent.MOUSE_ENTERED);
              assertThat(tip()).isEmpty();
              Hint.setText(button, "what it does");
              fire(MouseEvent.MOUSE_ENTERED);
              Hint.setText(button, "");
              fire(MouseEvent.MOUSE_ENTERED);
              assertThat(tip()).isEmpty();
            });
  }

  @Test
  void whatChangesIsAskedForWhenItIsShown() {
    AtomicReference<String> text = new AtomicReference<>("epoch 1");
    new SleeplessRobot()
        .interact(
            () -> {
              Hint.follow(button, text::get);
              fire(MouseEvent.MOUSE_ENTERED);
              text.set("epoch 2");
              Tooltip tip = tip().orElseThrow();
              Event.fireEvent(tip, new WindowEvent((Window) tip, WindowEvent.WINDOW_SHOWING));
              assertThat(tip.getText()).isEqualTo("epoch 2");
            });
  }

  @Test
  void aScreenReaderSaysItUnlessItIsTheName() {
    button.setAccessibleText("Copy");
    Hint.setText(button, "Copy");
    assertThat(button.getAccessibleHelp()).isNull();
    Hint.setText(button, "Copies what is shown");
    assertThat(button.getAccessibleHelp()).isEqualTo("Copies what is shown");
  }
}
