package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.training.recipe.Preset;
import engram.ui.base.Language;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Overlay;
import engram.ui.base.Theme;
import engram.ui.base.Workspace;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/** The first screen, in the whole window. */
class StartWindowTest extends WholeWindow {
  private void open(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().panes.open(Overlay.START));
    untilThere();
  }

  private void untilThere() throws TimeoutException {
    until(() -> door("memory") != null && door("learn").isFocused());
  }

  private Node door(String id) {
    return app.scene.getRoot().lookup("#door-" + id);
  }

  private boolean isOpen() {
    return app.wiring().panes.isOpen(Overlay.START);
  }

  private void press(FxRobot robot, KeyCode code) {
    robot.press(code).release(code);
  }

  @Test
  void spaceWatchesItLearn(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().panes.show(Workspace.DATA));
    open(robot);
    press(robot, KeyCode.SPACE);
    assertThat(isOpen()).isFalse();
    assertThat(app.wiring().panes.getWorkspace()).isEqualTo(Workspace.TRAIN);
    until(now -> now.lastEpoch() > 0);
    assertThat(snapshot().recipe()).isEqualTo(Preset.REPAIRED.recipe());
    assertThat(isSeen(robot.lookup(".network #canvas").query())).isTrue();
  }

  @Test
  void theArrowsWalkTheDoorsAndEnterOpensOne(FxRobot robot) throws TimeoutException {
    open(robot);
    press(robot, KeyCode.LEFT);
    assertThat(door("memory").isFocused()).isTrue();
    press(robot, KeyCode.ENTER);
    assertThat(app.wiring().panes.getWorkspace()).isEqualTo(Workspace.MEMORY);
    assertThat(app.wiring().panes.experimentProperty().get())
        .isEqualTo(MemoryExperiment.FORGETTING);
    assertThat(snapshot().lastEpoch()).isZero();
  }

  @Test
  void oneClickOpensADoor(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.clickOn("#door-own");
    assertThat(app.wiring().panes.getWorkspace()).isEqualTo(Workspace.DATA);
    until(() -> robot.lookup("#openFile").query().isFocused());
  }

  @Test
  void escAndSkipLeaveTheWindowAsItWas(FxRobot robot) throws TimeoutException {
    Node canvas = app.scene.getRoot().lookup(".network #canvas");
    robot.interact(canvas::requestFocus);
    open(robot);
    assertThat(isSeen(canvas)).isFalse();
    press(robot, KeyCode.ESCAPE);
    assertThat(isSeen(canvas)).isTrue();
    assertThat(canvas.isFocused()).isTrue();
    assertThat(app.scene.getRoot().lookup("#start-screen")).isNull();
    open(robot);
    robot.clickOn("#start-skip");
    assertThat(isOpen()).isFalse();
    assertThat(snapshot().lastEpoch()).isZero();
  }

  @Test
  void keysOfTheMenuWorkAndBringWhatTheyAskForIntoSight(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.press(KeyCode.CONTROL, KeyCode.D).release(KeyCode.D, KeyCode.CONTROL);
    assertThat(isOpen()).isFalse();
    assertThat(app.wiring().panes.getWorkspace()).isEqualTo(Workspace.DATA);
    open(robot);
    robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
    assertThat(app.wiring().panes.isOpen(Overlay.FIND)).isTrue();
    press(robot, KeyCode.ESCAPE);
    open(robot);
    press(robot, KeyCode.F5);
    assertThat(isOpen()).isFalse();
    assertThat(app.wiring().panes.presentingProperty().get()).isTrue();
  }

  @Test
  void whatIsTickedIsRemembered(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.clickOn("#start-always");
    assertThat(preferences.shownAtStartProperty().get()).isFalse();
    robot.clickOn("#start-always");
    assertThat(preferences.shownAtStartProperty().get()).isTrue();
    assertThat(isOpen()).isTrue();
  }

  @Test
  void itStaysInAnotherLanguageAndTheme(FxRobot robot) throws TimeoutException {
    open(robot);
    look(robot, Language.CHINESE, Theme.DARK);
    untilThere();
    assertThat(door("learn").getAccessibleText()).startsWith("看它学习");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void allOfItHasRoom(Language language, FxRobot robot) throws TimeoutException {
    look(robot, language, Theme.LIGHT);
    open(robot);
    layout(robot);
    for (Node each : robot.lookup("#start-screen .label").queryAll()) {
      Bounds at = each.localToScene(each.getLayoutBounds());
      assertThat(at.getMaxX()).isLessThanOrEqualTo(app.scene.getWidth());
      assertThat(at.getMaxY()).isLessThanOrEqualTo(app.scene.getHeight());
    }
    Bounds picture = robot.lookup("#door-learn .door-picture").query().getLayoutBounds();
    assertThat(picture.getHeight()).isGreaterThan(app.scene.getHeight() / 4);
  }
}
