package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Part;
import engram.ui.base.Language;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Overlay;
import engram.ui.base.Theme;
import engram.ui.base.Workspace;
import engram.ui.find.FindViewModel;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Anything is found by Ctrl+K, with the keyboard alone. */
class FindWindowTest extends WholeWindow {
  /** What is typed, and which place is meant. */
  private static final Map<String, String> SOUGHT =
      Map.ofEntries(
          Map.entry("sample 17", "sample/17"),
          Map.entry("样本 17", "sample/17"),
          Map.entry("yb17", "sample/17"),
          Map.entry("learning rate", "setting/learning-rate"),
          Map.entry("lerning rate", "setting/learning-rate"),
          Map.entry("xxl", "setting/learning-rate"),
          Map.entry("xuexilv", "setting/learning-rate"),
          Map.entry("batch size", "setting/batch-size"),
          Map.entry("loss landscape", "pane/landscape"),
          Map.entry("ssdx", "pane/landscape"),
          Map.entry("螺旋", "dataset/spiral"),
          Map.entry("forgetting and", "memory/forgetting"),
          Map.entry("wyd", "questions"),
          Map.entry("new initial", "command/weights"),
          Map.entry("gradient", "term/gradient"),
          Map.entry("tidu", "term/gradient"));

  private void open(FxRobot robot) throws TimeoutException {
    robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
    until(() -> field().isFocused());
  }

  private boolean isOpen() {
    return app.wiring().panes.isOpen(Overlay.FIND);
  }

  private TextField field() {
    return (TextField) app.scene.getRoot().lookup("#find-field");
  }

  private void press(FxRobot robot, KeyCode code) {
    robot.press(code).release(code);
  }

  @Test
  void typingAndEnterLeadThere(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.write("hopfield");
    press(robot, KeyCode.ENTER);
    assertThat(isOpen()).isFalse();
    assertThat(field()).isNull();
    assertThat(app.wiring().panes.getWorkspace()).isEqualTo(Workspace.MEMORY);
    assertThat(app.wiring().panes.experimentProperty().get()).isEqualTo(MemoryExperiment.RECALL);
  }

  @Test
  void escGivesTheKeyboardBackAndDoesNothingElse(FxRobot robot) throws TimeoutException {
    Node canvas = app.scene.getRoot().lookup(".network #canvas");
    robot.interact(canvas::requestFocus);
    robot.interact(() -> app.wiring().selection.select(new Part.Neuron(0, 1)));
    open(robot);
    robot.write(" l f 0");
    press(robot, KeyCode.HOME);
    press(robot, KeyCode.TAB);
    assertThat(field().isFocused()).isTrue();
    press(robot, KeyCode.ESCAPE);
    assertThat(isOpen()).isFalse();
    assertThat(canvas.isFocused()).isTrue();
    assertThat(app.wiring().selection.getSelected()).isPresent();
    assertThat(snapshot().surgery().isNone()).isTrue();
    assertThat(snapshot().lastEpoch()).isZero();
  }

  @Test
  void theArrowsChooseInTheList(FxRobot robot) throws TimeoutException {
    open(robot);
    ListView<?> list = robot.lookup("#find-list").queryListView();
    assertThat(list.getItems()).hasSizeGreaterThan(15);
    press(robot, KeyCode.DOWN);
    assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(1);
    press(robot, KeyCode.ENTER);
    assertThat(app.wiring().panes.getWorkspace()).isEqualTo(Workspace.DATA);
  }

  @Test
  void aClickOpensAndOneBesideCloses(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.write("forgetting and");
    layout(robot);
    robot.clickOn(".find-cell .find-name");
    assertThat(app.wiring().panes.experimentProperty().get())
        .isEqualTo(MemoryExperiment.FORGETTING);
    open(robot);
    robot.clickOn(robot.point(app.scene).atPosition(0.02, 0.9));
    assertThat(isOpen()).isFalse();
  }

  @Test
  void aCommandActsOnWhatIsInFront(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.write("one step forward");
    press(robot, KeyCode.ENTER);
    until(now -> now.epoch() == 1);
    open(robot);
    robot.write("neurons maps");
    press(robot, KeyCode.ENTER);
    assertThat(app.wiring().panes.neuronMapsProperty().get()).isTrue();
  }

  @Test
  void aSampleIsFoundByItsNumber(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.write("101");
    press(robot, KeyCode.ENTER);
    assertThat(app.wiring().sample.getRow()).isEqualTo(101);
  }

  /** Of all there is in the window, whichever language it shows. */
  @Test
  void whatIsSoughtIsAmongTheFirst(FxRobot robot) {
    FindViewModel find = app.wiring().later().find.find;
    for (Language language : Language.values()) {
      look(robot, language, Theme.LIGHT);
      robot.interact(() -> app.wiring().panes.open(Overlay.FIND));
      SOUGHT.forEach(
          (sought, id) -> {
            robot.interact(() -> find.soughtProperty().set(sought));
            assertThat(find.foundProperty().get().stream().limit(4).map(each -> each.place().id()))
                .as("%s in %s", sought, language)
                .contains(id);
          });
      robot.interact(() -> app.wiring().panes.close(Overlay.FIND));
    }
  }

  /** A long name makes room for its shortcut. */
  @Test
  void nothingIsCutAtTheSideOfTheList(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.write("start");
    layout(robot);
    double right = end(robot.lookup("#find-list").query());
    assertThat(robot.lookup(".find-shortcut").queryAll()).isNotEmpty();
    for (Node each : robot.lookup(".find-shortcut").queryAll()) {
      assertThat(end(each)).isLessThanOrEqualTo(right);
    }
  }

  private static double end(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxX();
  }

  @Test
  void aShortcutIsShownBesideWhatItOpens(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.write("loss landscape");
    layout(robot);
    assertThat(robot.lookup(".find-shortcut .label").queryAll())
        .extracting(each -> ((Label) each).getText())
        .contains("Ctrl+5");
  }

  @Test
  void itStaysOpenInAnotherLanguageAndTheme(FxRobot robot) throws TimeoutException {
    open(robot);
    look(robot, Language.CHINESE, Theme.DARK);
    until(() -> field() != null && field().isFocused());
    assertThat(field().getPromptText()).contains("查找");
    press(robot, KeyCode.ESCAPE);
    assertThat(isOpen()).isFalse();
  }

  @Test
  void whatIsPresentedMakesRoomForIt(FxRobot robot) throws TimeoutException {
    press(robot, KeyCode.F5);
    until(() -> app.wiring().panes.presentingProperty().get());
    open(robot);
    assertThat(app.wiring().panes.presentingProperty().get()).isFalse();
    robot.write("5");
    assertThat(field().getText()).isEqualTo("5");
  }
}
