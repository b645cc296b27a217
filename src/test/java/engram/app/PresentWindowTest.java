package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.forgetting.ForgettingSetup;
import engram.training.RunState;
import engram.ui.base.Language;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Workspace;
import engram.ui.memory.forgetting.ForgettingModels;
import engram.ui.memory.recall.RecallModels;
import engram.ui.present.PresentView;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The page that is presented, in the whole window. */
class PresentWindowTest extends WholeWindow {
  private static final double SMALLEST_TEXT = 18;

  private Node page() {
    return app.scene.getRoot().lookup(".present");
  }

  private void press(FxRobot robot, KeyCode code) {
    robot.press(code).release(code);
  }

  private void open(FxRobot robot) throws TimeoutException {
    press(robot, KeyCode.F5);
    until(() -> page() != null);
    layout(robot);
  }

  private int focus() {
    return app.wiring().later().present.present.getFocus();
  }

  @Test
  void f5PresentsAndEscRestoresExactlyWhatWas(FxRobot robot) throws TimeoutException {
    Node canvas = app.scene.getRoot().lookup(".network #canvas");
    robot.interact(canvas::requestFocus);
    open(robot);
    assertThat(app.scene.getRoot().lookup(".network #canvas")).isNull();
    press(robot, KeyCode.ESCAPE);
    until(() -> page() == null);
    assertThat(app.scene.getRoot().lookup(".network #canvas")).isSameAs(canvas);
    assertThat(isSeen(canvas)).isTrue();
    assertThat(app.scene.getFocusOwner()).isSameAs(canvas);
    robot.clickOn(app.scene.getRoot().lookup("#presentToClass"), MouseButton.PRIMARY);
    assertThat(isSeen(page())).isTrue();
    press(robot, KeyCode.DIGIT2);
    assertThat(focus()).isEqualTo(1);
  }

  @Test
  void theKeysOfAPresenterDriveTheRunAndTheSample(FxRobot robot) throws TimeoutException {
    open(robot);
    for (KeyCode code : new KeyCode[] {KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4}) {
      press(robot, code);
      assertThat(focus()).isEqualTo(code.ordinal() - KeyCode.DIGIT1.ordinal());
    }
    int row = app.wiring().sample.getRow();
    press(robot, KeyCode.PAGE_DOWN);
    assertThat(app.wiring().sample.getRow()).isEqualTo(row + 1);
    press(robot, KeyCode.RIGHT);
    until(s -> s.epoch() == 1);
    press(robot, KeyCode.SPACE);
    until(s -> s.state() == RunState.RUNNING || s.state() == RunState.FINISHED);
    press(robot, KeyCode.SPACE);
    until(s -> s.state() != RunState.RUNNING);
    press(robot, KeyCode.B);
    assertThat(app.wiring().later().present.present.isBlank()).isTrue();
    press(robot, KeyCode.PERIOD);
    assertThat(app.wiring().later().present.present.isBlank()).isFalse();
  }

  @Test
  void theLanguageChangesAndThePageStays(FxRobot robot) throws TimeoutException {
    open(robot);
    press(robot, KeyCode.DIGIT2);
    Node before = page();
    press(robot, KeyCode.L);
    until(() -> page() != null && page() != before);
    assertThat(preferences.getLanguage()).isEqualTo(Language.CHINESE);
    assertThat(focus()).isEqualTo(1);
    press(robot, KeyCode.ESCAPE);
    until(() -> page() == null);
    assertThat(isSeen(app.scene.getRoot().lookup(".network"))).isTrue();
  }

  @Test
  void noTextOnThePageIsSmall(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.interact(() -> app.wiring().session.stepForward());
    until(s -> s.epoch() == 1);
    for (Language language : Language.values()) {
      robot.interact(() -> preferences.languageProperty().set(language));
      for (int focus = 0; focus < 5; focus++) {
        int wanted = focus;
        robot.interact(() -> app.wiring().later().present.present.choose(wanted));
        layout(robot);
        assertThat(((PresentView) page()).smallestText())
            .as("%s %s", language, focus)
            .isBetween(SMALLEST_TEXT, 100.0);
      }
    }
  }

  @Test
  void noTextOfAnExperimentIsSmallEither(FxRobot robot) throws TimeoutException {
    open(robot);
    for (Language language : Language.values()) {
      robot.interact(() -> preferences.languageProperty().set(language));
      for (MemoryExperiment experiment : MemoryExperiment.values()) {
        robot.interact(
            () -> {
              app.wiring().panes.experimentProperty().set(experiment);
              app.wiring().panes.show(Workspace.MEMORY);
            });
        press(robot, KeyCode.RIGHT);
        layout(robot);
        assertThat(((PresentView) page()).smallestText())
            .as("%s %s", language, experiment)
            .isBetween(SMALLEST_TEXT, 100.0);
      }
    }
  }

  @Test
  void aClickAndTheKeysDoInARecallWhatTheyDoInTheWindow(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.interact(
        () -> {
          app.wiring().panes.experimentProperty().set(MemoryExperiment.RECALL);
          app.wiring().panes.show(Workspace.MEMORY);
        });
    layout(robot);
    RecallModels models = app.wiring().later().memory.recall.models();
    robot.moveTo(page().localToScreen(70, 200)).clickOn(MouseButton.PRIMARY);
    assertThat(models.recall.pinnedProperty().get()).isPresent();
    press(robot, KeyCode.RIGHT);
    assertThat(models.recall.step()).isEqualTo(1);
    int asked = models.recall.run().setup().asked();
    press(robot, KeyCode.PAGE_DOWN);
    assertThat(models.recall.run().setup().asked()).isNotEqualTo(asked);
    press(robot, KeyCode.HOME);
    assertThat(models.recall.step()).isZero();
  }

  @Test
  void aClickOnANeuronSelectsIt(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.moveTo(page()).clickOn(MouseButton.PRIMARY);
    robot.moveTo(page().localToScreen(60, 700)).clickOn(MouseButton.PRIMARY);
    until(s -> s.state() != RunState.READY);
  }

  /** A forgetting of the digits over few epochs, at its end. */
  private ForgettingModels forget(FxRobot robot) throws TimeoutException {
    robot.interact(
        () -> {
          app.wiring().panes.experimentProperty().set(MemoryExperiment.FORGETTING);
          app.wiring().panes.show(Workspace.MEMORY);
        });
    ForgettingModels models = app.wiring().later().memory.forgetting.models();
    robot.interact(
        () -> {
          models.settings.number(ForgettingSetup.OLD_EPOCHS).number().set(2);
          models.settings.number(ForgettingSetup.EPOCHS).number().set(2);
          models.forgetting.start();
        });
    until(() -> !models.forgetting.getMoment().running());
    robot.interact(() -> models.playback.goTo(4));
    layout(robot);
    return models;
  }

  private void clickAt(FxRobot robot, double x, double y) {
    robot.moveTo(page().localToScreen(x, y)).clickOn(MouseButton.PRIMARY);
  }

  @Test
  void aClickOnAClassThatIsForgottenShowsEveryTestSampleOfIt(FxRobot robot)
      throws TimeoutException {
    open(robot);
    ForgettingModels models = forget(robot);
    clickAt(robot, 225, 260);
    assertThat(models.asked.property().get()).hasValue(1);
    layout(robot);
    assertThat(((PresentView) page()).smallestText()).isBetween(SMALLEST_TEXT, 100.0);
    clickAt(robot, 640, 400);
    assertThat(models.asked.isThere()).isFalse();
    layout(robot);
    clickAt(robot, 1190, 260);
    assertThat(models.asked.property().get()).hasValue(9);
    press(robot, KeyCode.ESCAPE);
    assertThat(models.asked.isThere()).isFalse();
    assertThat(isSeen(page())).isTrue();
    press(robot, KeyCode.PAGE_DOWN);
    assertThat(models.asked.property().get()).hasValue(0);
    press(robot, KeyCode.PAGE_DOWN);
    assertThat(models.asked.property().get()).hasValue(1);
    press(robot, KeyCode.ESCAPE);
    press(robot, KeyCode.ESCAPE);
    until(() -> page() == null);
  }
}
