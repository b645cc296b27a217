package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.MouseEvents;
import engram.homework.HandedInFolder;
import engram.ui.base.Language;
import engram.ui.base.Overlay;
import engram.ui.base.Theme;
import engram.ui.grades.GradesViewModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/** The page of grades, in the whole window. */
class GradesWindowTest extends WholeWindow {
  @TempDir private Path folder;
  @TempDir private Path tables;

  @BeforeEach
  void handIn() throws IOException {
    HandedInFolder.fill(folder);
  }

  @Override
  Wiring wiring() {
    return new Wiring(
        preferences,
        (owner, recent, texts) -> Optional.empty(),
        (owner, recent, title, name, pattern) -> Optional.of(tables.resolve(name)),
        (owner, recent, title) -> Optional.of(folder),
        Optional.empty(),
        LittleLabs.EXTENT);
  }

  private Node find(String selector) {
    return app.scene.getRoot().lookup(selector);
  }

  private boolean isFocused(String selector) {
    Node node = find(selector);
    return node != null && node.isFocused();
  }

  private GradesViewModel grades() {
    return app.wiring().later().grades.grades();
  }

  private ListView<?> list() {
    return (ListView<?>) find("#gradesList");
  }

  private static void press(FxRobot robot, KeyCode code) {
    robot.press(code).release(code);
  }

  private void open(FxRobot robot) throws TimeoutException {
    app.wiring().later();
    robot.interact(() -> app.wiring().places.open("grades"));
    until(() -> isFocused("#gradesChoose"));
  }

  private void grade(FxRobot robot) throws TimeoutException {
    open(robot);
    press(robot, KeyCode.ENTER);
    until(() -> grades().hasRows() && grades().progressProperty().get().isEmpty());
    layout(robot);
  }

  private void tabTo(FxRobot robot, String selector) {
    for (int stops = 0; !isFocused(selector); stops++) {
      assertThat(stops).as("stops before " + selector).isLessThan(40);
      press(robot, KeyCode.TAB);
    }
  }

  /** Without the robot's mouse: what a dialog comes over would stay under it for JavaFX. */
  private static void click(FxRobot robot, Node node) {
    robot.interact(
        () ->
            node.fireEvent(
                MouseEvents.of(MouseEvent.MOUSE_CLICKED, 0, 0, MouseButton.PRIMARY, false, null)));
  }

  private String details() {
    return ((Label) find("#gradesDetails")).getText();
  }

  @Test
  void aFolderIsGradedSortedAndARunOpenedByTheKeyboardAlone(FxRobot robot) throws TimeoutException {
    grade(robot);
    assertThat(list().getItems()).hasSize(5);
    tabTo(robot, "#sort-epochs");
    press(robot, KeyCode.ENTER);
    tabTo(robot, "#gradesList");
    press(robot, KeyCode.HOME);
    until(() -> details().contains("cid.engram"));
    press(robot, KeyCode.DOWN);
    until(() -> details().contains("learning-rate 0.1"));
    press(robot, KeyCode.ENTER);
    until(now -> now.epoch() == 30);
    until(() -> app.wiring().panes.overlaysProperty().get().isEmpty());
    robot.interact(() -> app.wiring().places.open("grades"));
    until(() -> isFocused("#gradesList"));
    assertThat(list().getItems()).hasSize(5);
    press(robot, KeyCode.ESCAPE);
    until(() -> isSeen(find(".network")));
  }

  @Test
  void aClickAsksFirstIfTheRunThatIsShownIsNotSaved(FxRobot robot) throws TimeoutException {
    app.wiring().run.session().stepForward();
    until(now -> now.epoch() == 1);
    grade(robot);
    click(robot, find(".grades-line .grades-name"));
    until(() -> dialogs().size() == 1);
    answer(robot, "run-file.cancel");
    assertThat(app.wiring().panes.isOpen(Overlay.GRADES)).isTrue();
    click(robot, find(".grades-line .grades-name"));
    until(() -> dialogs().size() == 1);
    answer(robot, "run-file.leave.discard");
    until(now -> now.epoch() == 30);
  }

  @ParameterizedTest
  @EnumSource
  void aWrongGoalGetsItsSentenceInPlace(Language language, FxRobot robot) throws TimeoutException {
    look(robot, language, Theme.LIGHT);
    open(robot);
    Label problem = (Label) find("#gradesGoalProblem");
    assertThat(problem.isVisible()).isFalse();
    robot.interact(() -> ((TextField) find("#gradesGoals")).setText("speed > 1"));
    assertThat(problem.isVisible()).isTrue();
    assertThat(problem.getText()).contains("speed", "test accuracy");
    robot.interact(() -> ((TextField) find("#gradesGoals")).setText("epochs > 1"));
    assertThat(problem.isVisible()).isFalse();
    robot.interact(() -> find("#gradesGoals").requestFocus());
    press(robot, KeyCode.ESCAPE);
    until(() -> isSeen(find(".network")));
  }

  @Test
  void theTableIsSavedAndItsThreadsEndWithTheWindow(FxRobot robot) throws TimeoutException {
    grade(robot);
    tabTo(robot, "#gradesSave");
    press(robot, KeyCode.ENTER);
    until(() -> tables.resolve("grades.csv").toFile().length() > 0);
    robot.interact(() -> app.close());
    until(() -> threads().isEmpty());
  }

  private static List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("engram-grad"))
        .toList();
  }
}
