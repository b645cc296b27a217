package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.SleeplessRobot;
import engram.inspect.Moment;
import engram.inspect.NumberText;
import engram.inspect.WorkedWeight;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.training.BatchCursor;
import engram.training.Branch;
import engram.training.RunState;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A lesson: why a weight changes, back in time, another way from there, and all undone again. */
class LessonWindowTest extends WholeWindow {
  private static final int PHASES = 6;

  @Test
  void aLesson(FxRobot robot) throws TimeoutException {
    stepThroughABatch(robot);
    Part.Weight weight = clickAWeight(robot);
    readItsChainRuleAndMakeTheStep(robot, weight);
    int past = trainAndJumpBack(robot);
    branchOff(robot, past);
    undoAndRedo(robot, past);
  }

  private void stepThroughABatch(FxRobot robot) throws TimeoutException {
    stepBy(robot, "by phase");
    Parameters before = snapshot().parameters();
    for (int phase = 1; phase < PHASES; phase++) {
      Optional<BatchCursor> last = snapshot().cursor();
      robot.clickOn("#stepForward");
      until(s -> s.cursor().isPresent() && !s.cursor().equals(last));
      assertThat(snapshot().parameters()).as("only the update changes weights").isEqualTo(before);
    }
    Parameters foretold = snapshot().next().orElseThrow().after();
    robot.clickOn("#stepForward");
    until(s -> s.cursor().filter(BatchCursor.updated()::equals).isPresent());
    assertThat(snapshot().parameters()).isEqualTo(foretold).isNotEqualTo(before);
  }

  /** The list takes the next click as well, as long as it is open. */
  private void stepBy(FxRobot robot, String size) throws TimeoutException {
    robot.clickOn("#stepSize").clickOn(size);
    until(s -> !((ChoiceBox<?>) app.scene.lookup("#stepSize")).isShowing());
  }

  /** Looks with the mouse for a weight of the first layer. */
  private Part.Weight clickAWeight(FxRobot robot) throws TimeoutException {
    Node canvas = app.scene.lookup("#canvas");
    Bounds bounds = canvas.localToScreen(canvas.getLayoutBounds());
    double x = bounds.getMinX() + 0.27 * bounds.getWidth();
    for (double y = bounds.getMinY() + 60; y < bounds.getMaxY(); y += 5) {
      robot.moveTo(x, y);
      if (hovered().filter(Part.Weight.class::isInstance).isPresent()) break;
    }
    Part.Weight weight = (Part.Weight) hovered().orElseThrow();
    robot.clickOn(MouseButton.PRIMARY);
    until(s -> app.wiring().selection.getSelected().filter(weight::equals).isPresent());
    return weight;
  }

  private Optional<Part> hovered() {
    return SleeplessRobot.call(() -> app.wiring().selection.getHovered());
  }

  private void readItsChainRuleAndMakeTheStep(FxRobot robot, Part.Weight weight)
      throws TimeoutException {
    stepBy(robot, "by batch");
    WorkedWeight worked =
        new WorkedWeight(Moment.of(snapshot(), app.wiring().sample.getRow()), weight);
    NumberText four = new NumberText(4);
    until(s -> app.scene.lookup("#chainRule") != null);
    assertThat(app.scene.lookup("#chainRule").getAccessibleText())
        .contains(" = " + four.of(worked.sampleGradient()));
    int at = snapshot().recipe().network().weightIndex(weight.layer(), weight.from(), weight.to());
    double foretold = snapshot().next().orElseThrow().after().get(at);
    assertThat(((Label) app.scene.lookup("#update")).getText())
        .startsWith(four.of(foretold) + " = ");
    int row = snapshot().position().row();
    robot.clickOn("#stepForward");
    until(s -> s.position().row() != row);
    assertThat(snapshot().parameters().get(at)).isEqualTo(foretold);
  }

  private int trainAndJumpBack(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().run.session().setSpeed(Double.POSITIVE_INFINITY));
    robot.type(KeyCode.SPACE);
    until(s -> s.state() == RunState.FINISHED);
    Slider timeline = (Slider) app.scene.lookup("#slider");
    robot.drag(timeline.lookup(".thumb")).moveBy(-300, 0).drop();
    until(s -> s.epoch() == (int) timeline.getValue() && s.epoch() < 900);
    assertThat(snapshot().train().loss())
        .isEqualTo(snapshot().history().trainLoss(snapshot().epoch()));
    return snapshot().epoch();
  }

  private void branchOff(FxRobot robot, int past) throws TimeoutException {
    robot.drag(app.scene.lookup("#learningRate").lookup(".thumb")).moveBy(25, 0).drop();
    until(s -> s.settings().learningRate() > 0.01);
    robot.type(KeyCode.SPACE);
    until(s -> s.state() == RunState.FINISHED && s.branches().size() == 2);
    Branch.Fork fork = snapshot().branches().get(1).fork().orElseThrow();
    assertThat(fork.at().epoch()).isEqualTo(past);
    // curves are drawn less often than all else
    until(() -> app.wiring().later().curves.curves.getPicture().pale().size() == 1);
  }

  private void undoAndRedo(FxRobot robot, int past) throws TimeoutException {
    Parameters end = snapshot().parameters();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(s -> s.epoch() == past && s.settings().learningRate() == 0.01);
    assertThat(snapshot().branches()).as("nothing is lost").hasSize(2);
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    until(s -> s.epoch() > past && s.parameters().equals(end));
  }
}
