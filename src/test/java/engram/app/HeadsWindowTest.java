package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.heads.HeadsPart;
import engram.memory.heads.HeadsSetup;
import engram.ui.base.Language;
import engram.ui.base.Workspace;
import engram.ui.memory.heads.HeadsModels;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** One memory, three machines, in the whole window. */
class HeadsWindowTest extends WholeWindow {
  private HeadsModels models;

  @BeforeEach
  void open(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().panes.show(Workspace.MEMORY));
    robot.clickOn("#experiment-heads");
    models = app.wiring().later().memory.heads.models();
    until(() -> models.heads.isThere());
    layout(robot);
  }

  @Test
  void lettersAreSteppedPlayedAndTold(FxRobot robot) throws TimeoutException {
    assertThat(text("#headsSentence")).startsWith("Goal:");
    robot.clickOn("#steppedForward");
    assertThat(models.heads.step()).isEqualTo(1);
    assertThat(text("#headsNow")).startsWith("Letter 2 is stored: ");
    assertThat(text("#headsTitle")).startsWith("Cue for ");
    robot.interact(() -> models.playback.speed().moveTo(1));
    robot.type(KeyCode.SPACE);
    until(() -> models.heads.isEnd());
    assertThat(text("#headsSentence")).startsWith("Of 25 letters the table gives back 0");
    robot.clickOn("#steppedReset");
    assertThat(models.heads.step()).isZero();
  }

  @Test
  void theOtherPartIsChosenPlayedAndItsSceneryPainted(FxRobot robot) throws TimeoutException {
    ChoiceBox<?> part = (ChoiceBox<?>) find("#part");
    robot.clickOn(part).type(KeyCode.DOWN).type(KeyCode.ENTER);
    assertThat(models.settings.getSetup().part()).isEqualTo(HeadsPart.LOOKING);
    assertThat(isSeen(find("#beta"))).isFalse();
    assertThat(isSeen(find("#scenery"))).isTrue();
    until(() -> models.heads.isThere());
    robot.interact(() -> models.playback.goTo(80));
    layout(robot);
    assertThat(text("#headsSentence")).startsWith("After 3200 updates the head is right in ");
    assertThat(text("#headsTitle")).startsWith("Cell ");
    Bounds view = find("#view").localToScreen(find("#view").getBoundsInLocal());
    double cell = 0.16 * (view.getWidth() - 80) / 10;
    robot.moveTo(view.getMinX() + 16, view.getMinY() + view.getHeight() / 2);
    robot.press(MouseButton.PRIMARY);
    robot.moveTo(view.getMinX() + 16 + 2 * cell, view.getMinY() + view.getHeight() / 2);
    robot.release(MouseButton.PRIMARY);
    assertThat(models.settings.getSetup().scenery().cells().cardinality()).isGreaterThan(50);
    until(() -> models.heads.isThere());
    assertThat(models.heads.step()).isEqualTo(80);
  }

  @Test
  void theHeadBlendsMoreWithASmallerBeta(FxRobot robot) throws TimeoutException {
    robot.interact(() -> models.playback.goTo(24));
    String before = text("#headsNow");
    robot.interact(() -> models.settings.number(HeadsSetup.BETA).number().set(0.01));
    until(() -> models.heads.isThere());
    assertThat(text("#headsNow")).isEqualTo(before);
    assertThat(
            models
                .heads
                .machinesProperty()
                .get()
                .orElseThrow()
                .moments()
                .get(24)
                .get(0)
                .head()
                .blended())
        .isGreaterThan(23);
  }

  @Test
  void theLanguageIsSwitched(FxRobot robot) throws TimeoutException {
    robot.interact(
        () -> {
          models.playback.goTo(24);
          app.wiring().lasting.languageProperty().set(Language.CHINESE);
        });
    layout(robot);
    assertThat(text("#headsSentence")).contains("注意力头");
  }

  private String text(String id) {
    return ((Label) find(id)).getText();
  }

  private Node find(String id) {
    return app.scene.lookup(id);
  }
}
