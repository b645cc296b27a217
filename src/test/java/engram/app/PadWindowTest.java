package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.training.recipe.Preset;
import engram.ui.controls.Notice;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What is drawn into the pad, and its undo, beside the undo of the run. */
class PadWindowTest extends WholeWindow {

  @BeforeEach
  void openPad(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().run.session().load(Preset.DIGITS.recipe()));
    until(s -> s.data().picture().isPresent());
    layout(robot);
    robot.clickOn("#draw");
    until(() -> isSeen(node(".pictures")));
    layout(robot);
  }

  private Node node(String selector) {
    return app.scene.getRoot().lookup(selector);
  }

  private void stroke(FxRobot robot, double x) {
    Node paper = node("#paper");
    robot.moveTo(at(paper, x, 0.2)).press(MouseButton.PRIMARY).moveTo(at(paper, x, 0.8));
    robot.release(MouseButton.PRIMARY);
  }

  private static Point2D at(Node node, double x, double y) {
    Bounds bounds = node.getLayoutBounds();
    return node.localToScreen(x * bounds.getWidth(), y * bounds.getHeight());
  }

  private int strokes() {
    return app.wiring().later().pictures.pad.getDrawing().strokes().size();
  }

  private void undo(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.Z);
  }

  @Test
  void theKeyOfUndoTakesStrokesBackAndNeverTheData(FxRobot robot) throws TimeoutException {
    stroke(robot, 0.3);
    stroke(robot, 0.6);
    assertThat(strokes()).isEqualTo(2);
    undo(robot);
    assertThat(strokes()).isEqualTo(1);
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(strokes()).isEqualTo(2);
    undo(robot);
    undo(robot);
    assertThat(strokes()).isZero();
    undo(robot);
    robot.interact(() -> app.wiring().run.session().stepForward());
    until(s -> s.epoch() == 1);
    assertThat(snapshot().data().picture()).isPresent();
  }

  @Test
  void thePadWithItsAnswerIsTheMapOfDigits(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().panes.closeCompanion());
    layout(robot);
    until(() -> isSeen(node("#padPaper")));
    assertThat(isSeen(node("#answers"))).isFalse();
    assertThat(isSeen(node("#padAnswer"))).isFalse();
    Node paper = node("#padPaper");
    robot.moveTo(at(paper, 0.5, 0.2)).press(MouseButton.PRIMARY).moveTo(at(paper, 0.5, 0.8));
    robot.release(MouseButton.PRIMARY);
    assertThat(strokes()).isEqualTo(1);
    until(() -> isSeen(node("#padAnswer")));
    layout(robot);
    assertThat(app.wiring().sample.shown().isDrawn()).isTrue();
    assertThat(banner()).as("the numbers on this tab are of the drawing").isEmpty();
    undo(robot);
    assertThat(strokes()).isZero();
    robot.interact(() -> app.wiring().run.session().load(Preset.REPAIRED.recipe()));
    until(s -> s.data().picture().isEmpty());
    until(() -> isSeen(node("#answers")));
    assertThat(isSeen(node("#padPaper"))).isFalse();
  }

  @Test
  void theChoiceOfAClassIsAsHighAsTheButtonBesideIt(FxRobot robot) throws TimeoutException {
    stroke(robot, 0.5);
    layout(robot);
    assertThat(height("#sampleClass")).isEqualTo(height("#addSample"));
    robot.interact(() -> app.wiring().panes.closeCompanion());
    until(() -> isSeen(node("#padClass")));
    layout(robot);
    assertThat(height("#padClass")).isEqualTo(height("#padAdd"));
  }

  private double height(String selector) {
    return node(selector).getLayoutBounds().getHeight();
  }

  /** By keys alone behind the drawing: the class, the button, undo. */
  @Test
  void aDrawingIsAddedToTheTrainingSamplesAndTakenBackByKeys(FxRobot robot)
      throws TimeoutException {
    int before = snapshot().data().dataset().rows();
    stroke(robot, 0.5);
    assertThat(node("#addSample").isDisabled()).isTrue();
    ChoiceBox<?> box = (ChoiceBox<?>) node("#sampleClass");
    robot.interact(box::requestFocus);
    robot.type(KeyCode.DIGIT7);
    until(() -> !node("#addSample").isDisabled());
    robot.push(KeyCode.TAB).push(KeyCode.SPACE);
    until(s -> s.data().dataset().rows() == before + 1);
    until(() -> strokes() == 0);
    layout(robot);
    int label = snapshot().data().dataset().label(before);
    assertThat(label).isEqualTo(7);
    Label told = (Label) node("#empty");
    assertThat(isSeen(told)).isTrue();
    assertThat(told.getText()).startsWith("Added as " + label + ": one of ");
    undo(robot);
    until(s -> s.data().dataset().rows() == before);
    until(() -> strokes() == 1);
  }

  @Test
  void besideThePadItIsTheRuns(FxRobot robot) throws TimeoutException {
    stroke(robot, 0.3);
    robot.clickOn(".network");
    undo(robot);
    until(s -> s.data().picture().isEmpty());
  }

  @Test
  void theMenuSaysWhatWillBeUndone(FxRobot robot) {
    assertThat(undoItem().getText()).isEqualTo("Undo loading of Handwritten digits");
    stroke(robot, 0.3);
    assertThat(undoItem().getText()).isEqualTo("Undo stroke");
    robot.clickOn("#menu");
    assertThat(undoItem().getText()).isEqualTo("Undo stroke");
    robot.push(KeyCode.ESCAPE);
    robot.interact(() -> app.wiring().preferences.switchLanguage());
    assertThat(undoItem().getText()).isEqualTo("撤销：加载手写数字");
  }

  private MenuItem undoItem() {
    return ((javafx.scene.control.MenuButton) node("#menu"))
        .getItems().stream()
            .flatMap(i -> ((javafx.scene.control.Menu) i).getItems().stream())
            .filter(i -> "undo".equals(i.getId()))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void whatIsSaidOfADrawingGoesWithItsData(FxRobot robot) throws TimeoutException {
    stroke(robot, 0.3);
    robot.interact(() -> app.wiring().selection.select(new engram.nn.Part.Neuron(0, 0)));
    layout(robot);
    assertThat(banner()).startsWith("Your drawing has no known class");
    robot.interact(() -> app.wiring().run.session().load(Preset.REPAIRED.recipe()));
    until(s -> s.data().picture().isEmpty());
    layout(robot);
    assertThat(banner()).isEmpty();
  }

  private String banner() {
    return app.scene.getRoot().lookupAll(".inspector .notice").stream()
        .map(n -> ((Notice) n).getText())
        .filter(text -> text != null && !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
