package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.base.Overlay;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A window whose panes follow its first frame, behind the first screen. */
class FirstStartWindowTest extends WholeWindow {
  private EngramApp started;

  private void start(FxRobot robot) {
    robot.interact(
        () -> {
          Wiring wiring = wiring();
          wiring.panes.open(Overlay.START);
          started = new EngramApp(new Stage(), wiring, false);
          started.show(1280, 800);
        });
  }

  private Node node(String selector) {
    return started.scene.getRoot().lookup(selector);
  }

  private void press(FxRobot robot, KeyCode code) {
    robot.interact(
        () -> {
          Node focus = started.scene.getFocusOwner();
          KeyEvent pressed =
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
          Event.fireEvent(focus, pressed);
        });
  }

  @Test
  void theFirstScreenIsThereAndTheWindowBehindIt(FxRobot robot) throws TimeoutException {
    start(robot);
    until(() -> node("#door-memory") != null && node("#learningRate") != null);
    assertThat(isSeen(node("#door-learn"))).isTrue();
    assertThat(isSeen(node(".network"))).isFalse();
    press(robot, KeyCode.ESCAPE);
    until(() -> isSeen(node(".network")));
    assertThat(isSeen(node("#learningRate"))).isTrue();
    assertThat(started.wiring().run.isBegun()).isFalse();
  }

  @Test
  void spaceTrainsEvenBeforeTheDoorsAreThere(FxRobot robot) throws TimeoutException {
    start(robot);
    press(robot, KeyCode.SPACE);
    until(() -> started.wiring().run.getSnapshot().lastEpoch() > 0);
    assertThat(started.wiring().panes.overlaysProperty().get()).isEmpty();
    until(() -> isSeen(node(".network")));
  }

  /** The panes that come in behind it, one by one, leave it the keyboard. */
  @Test
  void spaceTrainsWhenTheWindowBehindIsFilled(FxRobot robot) throws TimeoutException {
    start(robot);
    until(() -> node("#door-memory") != null && node(".inspector-tabs") != null);
    robot.interact(() -> {});
    assertThat(node("#door-learn").isFocused()).isTrue();
    press(robot, KeyCode.SPACE);
    until(() -> started.wiring().run.getSnapshot().lastEpoch() > 0);
    until(() -> isSeen(node(".network")));
    until(() -> height(".live-map .surface-area") > 200);
  }

  private double height(String selector) {
    Node node = node(selector);
    return node == null ? 0 : node.getLayoutBounds().getHeight();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(started::close);
  }
}
