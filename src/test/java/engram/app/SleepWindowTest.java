package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.sleep.SleepSetup;
import engram.ui.base.Language;
import engram.ui.base.Workspace;
import engram.ui.memory.sleep.SleepExample;
import engram.ui.memory.sleep.SleepModels;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A night's sleep, in the whole window. */
class SleepWindowTest extends WholeWindow {
  private SleepModels models;

  @BeforeEach
  void open(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().panes.show(Workspace.MEMORY));
    robot.clickOn("#experiment-sleep");
    models = app.wiring().later().memory.sleep.models();
    until(() -> models.sleep.isLived());
    layout(robot);
  }

  @Test
  void nightsAreSteppedPlayedAndTold(FxRobot robot) throws TimeoutException {
    assertThat(text("#sleepSentence")).startsWith("Goal:");
    robot.clickOn("#steppedForward");
    assertThat(models.sleep.step()).isEqualTo(1);
    assertThat(text("#sleepNow")).startsWith("Day 1: ").endsWith("100 dreams.");
    assertThat(text("#letterTitle")).startsWith("Letter ");
    robot.interact(() -> models.playback.speed().moveTo(1));
    robot.type(KeyCode.SPACE);
    until(() -> models.sleep.isEnd());
    assertThat(text("#sleepSentence")).startsWith("Together the two recall ");
    robot.clickOn("#steppedReset");
    assertThat(models.sleep.step()).isZero();
  }

  @Test
  void aNightThatIsPressedIsSpentAwakeAndTheSameNightIsSeen(FxRobot robot) throws TimeoutException {
    robot.interact(() -> models.playback.goTo(6));
    Bounds view = find("#view").localToScreen(find("#view").getBoundsInLocal());
    double dayWidth = view.getWidth() / 12;
    double moons = view.getMaxY() - (view.getHeight() - moonsFromTheTop(view));
    robot.clickOn(view.getMinX() + 3.5 * dayWidth, moons);
    assertThat(models.settings.getSetup().isAwake(4)).isTrue();
    until(() -> models.sleep.isLived());
    assertThat(models.sleep.step()).isEqualTo(6);
    robot.clickOn(view.getMinX() + 7.5 * dayWidth, moons);
    assertThat(models.settings.getSetup().awake()).containsExactly(4, 8);
    robot.clickOn(view.getMinX() + 3.5 * dayWidth, moons);
    assertThat(models.settings.getSetup().awake()).containsExactly(8);
    robot.clickOn("#awake");
    assertThat(models.settings.getSetup().awake()).containsExactly(6, 8);
    robot.type(KeyCode.A);
    assertThat(models.settings.getSetup().awake()).containsExactly(8);
    robot.clickOn("#wakeAll");
    assertThat(models.settings.getSetup().awake()).hasSize(12);
    robot.clickOn("#sleepAll");
    assertThat(models.settings.getSetup().awake()).isEmpty();
  }

  /** Where the marks of the nights are: below four letters that fill what the texts leave. */
  private double moonsFromTheTop(Bounds view) {
    double em = app.wiring().lasting.getFontSize();
    double pitch = Math.min(view.getWidth() / 12, (view.getHeight() - 11.4 * em) / 4);
    return 7.2 * em + 4 * pitch + 1.5 * em;
  }

  @Test
  void anExampleSetsAllControlsAndAChangeIsOnesOwn(FxRobot robot) {
    ChoiceBox<?> example = (ChoiceBox<?>) find("#example");
    robot.clickOn(example).type(KeyCode.DOWN).type(KeyCode.ENTER);
    assertThat(models.settings.getSetup()).isEqualTo(SleepExample.CUT.setup());
    robot.interact(() -> models.settings.number(SleepSetup.CUT).number().set(3));
    assertThat(example.getValue()).isEqualTo(Optional.empty());
    robot.interact(() -> models.settings.restore(SleepExample.ALONE.setup()));
    assertThat(find("#cut").isDisabled()).isTrue();
  }

  @Test
  void theLanguageIsSwitched(FxRobot robot) throws TimeoutException {
    robot.interact(
        () -> {
          models.playback.goTo(12);
          app.wiring().lasting.languageProperty().set(Language.CHINESE);
        });
    layout(robot);
    assertThat(text("#sleepSentence")).contains("慢速网络单独");
  }

  private String text(String id) {
    return ((Label) find(id)).getText();
  }

  private Node find(String id) {
    return app.scene.lookup(id);
  }
}
