package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.spacing.SpacingCourse;
import engram.memory.spacing.SpacingSetup;
import engram.ui.base.Language;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Theme;
import engram.ui.base.Workspace;
import engram.ui.memory.spacing.SpacingModels;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** When to learn again, in the whole window. */
class SpacingWindowTest extends WholeWindow {
  private SpacingModels models;

  @BeforeEach
  void open(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().panes.show(Workspace.MEMORY));
    robot.clickOn("#experiment-lists");
    layout(robot);
    robot.clickOn("#tab-spacing");
    models = app.wiring().later().memory.spacing.models();
    until(() -> models.spacing.mappedProperty().get().isPresent());
    layout(robot);
  }

  @Test
  void itIsFoundInShortAndLongAndTheWayBackToo(FxRobot robot) {
    assertThat(isSeen(find("#gapMap"))).isTrue();
    robot.clickOn("#experiment-recall");
    robot.clickOn("#experiment-lists");
    layout(robot);
    assertThat(isSeen(find("#gapMap"))).isTrue();
    robot.clickOn("#tab-lists");
    layout(robot);
    assertThat(app.wiring().panes.experimentProperty().get()).isEqualTo(MemoryExperiment.STORES);
    assertThat(isSeen(find("#listsSentence"))).isTrue();
    robot.clickOn("#tab-spacing");
    layout(robot);
    assertThat(isSeen(find("#gapMap"))).isTrue();
  }

  @Test
  void aSessionIsDraggedToTheFirstDayAndAnotherIsMovedByTheKeys(FxRobot robot) {
    Bounds axis = screen("#examCalendar");
    robot.drag("#session1", MouseButton.PRIMARY);
    robot.moveTo(axis.getMinX() + 4, axis.getMaxY() - 30).drop();
    assertThat(models.exam.days()).containsExactly(0.0, 33.0, 34.0);
    robot.drag("#session3", MouseButton.PRIMARY);
    robot.moveTo(axis.getMaxX() - 4, axis.getMinY() + 30).drop();
    assertThat(models.exam.days()).containsExactly(0.0, 33.0, 34.0);
    robot.interact(find("#session2")::requestFocus);
    robot.type(KeyCode.LEFT, 10);
    assertThat(models.exam.days()).containsExactly(0.0, 23.0, 34.0);
    assertThat(find("#session2").getAccessibleText()).isEqualTo("Study session 2, day 23");
    assertThat(models.spacing.step()).isZero();
    robot.type(KeyCode.HOME);
    assertThat(models.exam.days()).containsExactly(0.0, 0.0, 34.0);
    robot.type(KeyCode.END);
    assertThat(models.exam.days()).containsExactly(0.0, 34.0, 34.0);
  }

  @Test
  void theExamIsTakenAndTheBetIsSeen(FxRobot robot) {
    assertThat(text("#examResult")).startsWith("Drag");
    robot.clickOn("#takeExam");
    assertThat(models.exam.isTaken()).isTrue();
    layout(robot);
    assertThat(text("#examResult")).startsWith("In the exam");
    robot.interact(find("#session1")::requestFocus);
    robot.type(KeyCode.LEFT);
    assertThat(text("#examResult")).startsWith("Drag");
  }

  @Test
  void theMapTellsWhatTheMouseIsOverAndIsWalkedByTheKeys(FxRobot robot) {
    Bounds map = screen("#gapMap");
    robot.moveTo(map.getCenterX(), map.getCenterY());
    assertThat(text("#gapPlace")).matches("(Here|People): .*");
    robot.clickOn(map.getCenterX(), map.getCenterY());
    SpacingSetup chosen = models.settings.getSetup();
    assertThat(chosen.gap()).isBetween(0.2, 5.0);
    assertThat(models.spacing.step()).isEqualTo(SpacingCourse.STEPS);
    robot.interact(find("#gapMap")::requestFocus);
    robot.type(KeyCode.RIGHT);
    robot.type(KeyCode.UP);
    SpacingSetup walked = models.settings.getSetup();
    assertThat(walked.gap()).isGreaterThan(chosen.gap());
    assertThat(walked.delay()).isGreaterThan(chosen.delay());
    assertThat(find("#gapMap").getAccessibleText()).isEqualTo(text("#gapPlace")).startsWith("Gap ");
  }

  @Test
  void oneRunsFromTheFirstSessionToTheQuestion(FxRobot robot) throws TimeoutException {
    assertThat(text("#spacingSentence")).startsWith("Goal:");
    robot.interact(() -> models.playback.speed().moveTo(1));
    robot.clickOn("#steppedToggle");
    until(() -> models.spacing.isEnd());
    layout(robot);
    assertThat(text("#spacingSentence")).startsWith("Asked 35 days later");
  }

  @Test
  void everythingHasRoomInBothLanguagesWithoutAScrollBarAtTheSettings(FxRobot robot) {
    robot.interact(
        () -> {
          models.playback.goTo(SpacingCourse.STEPS);
          models.exam.take();
        });
    for (Language language : Language.values()) {
      look(robot, language, Theme.DARK);
      layout(robot);
      for (String part :
          new String[] {"#gapMap", "#jarsNow", "#gapPlace", "#examCalendar", "#examResult"}) {
        Bounds bounds = find(part).localToScene(find(part).getBoundsInLocal());
        assertThat(bounds.getMinX()).as(part + language).isGreaterThanOrEqualTo(0);
        assertThat(bounds.getMaxX()).as(part + language).isLessThanOrEqualTo(1280);
        assertThat(bounds.getMaxY()).as(part + language).isLessThanOrEqualTo(800);
      }
      for (String label : new String[] {"#spacingSentence", "#examResult", "#gapPlace"}) {
        Label shown = (Label) find(label);
        assertThat(shown.lookup(".text"))
            .as(label + language)
            .extracting(node -> ((javafx.scene.text.Text) node).getText())
            .isEqualTo(shown.getText());
      }
      for (Node bar : find(".spacing-settings").getParent().getParent().lookupAll(".scroll-bar")) {
        assertThat(isSeen(bar) && ((ScrollBar) bar).getVisibleAmount() < 1)
            .as("%s", language)
            .isFalse();
      }
    }
  }

  private Bounds screen(String id) {
    return find(id).localToScreen(find(id).getBoundsInLocal());
  }

  private String text(String id) {
    return ((Label) find(id)).getText();
  }

  private Node find(String id) {
    return app.scene.lookup(id);
  }
}
