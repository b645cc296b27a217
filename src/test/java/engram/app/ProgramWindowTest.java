package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Parameters;
import engram.nn.Part;
import engram.training.BatchCursor;
import engram.training.Phase;
import engram.training.StepSize;
import engram.ui.base.Language;
import engram.ui.controls.Hint;
import engram.ui.controls.Sentence;
import engram.ui.run.Pointed;
import engram.ui.run.Pointed.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Steps by phase, with the mouse, and the program beside them in the whole window. */
class ProgramWindowTest extends WholeWindow {
  private static final List<Phase> BATCH =
      List.of(
          new Phase.Forward(0),
          new Phase.Forward(1),
          new Phase.Loss(),
          new Phase.Backward(1),
          new Phase.Backward(0),
          new Phase.Update());

  @Test
  void theMouseStepsThroughAllPhasesOfABatchAndBack(FxRobot robot) throws TimeoutException {
    assertThat(shown("#sentence")).isFalse();
    chooseSteps(robot, StepSize.PHASE);
    assertThat(Hint.getText((Control) node("#stepForward"))).startsWith("One phase on");
    openProgram(robot);
    Parameters first = snapshot().parameters();
    List<String> said = new ArrayList<>();
    double width = pane().getWidth();
    double height = pane().getHeight();
    for (Phase phase : BATCH) {
      robot.clickOn("#stepForward");
      until(() -> cursor().filter(new BatchCursor.AtPhase(phase)::equals).isPresent());
      said.add(((Sentence) node("#sentence")).getText());
      assertThat(codeAtWork()).as(phase.toString()).isNotEmpty();
      robot.interact(() -> app.scene.getRoot().layout());
      assertThat(pane().getWidth()).as(phase.toString()).isEqualTo(width);
      assertThat(pane().getHeight()).as(phase.toString()).isEqualTo(height);
      assertThat(robot.lookup(".program-value").queryAll()).as(phase.toString()).isNotEmpty();
    }
    assertThat(said).doesNotHaveDuplicates().allMatch(sentence -> !sentence.isEmpty());
    assertThat(codeAtWork()).contains("p -= α * g");
    assertThat(snapshot().parameters()).isNotEqualTo(first);
    for (int k = 0; k < BATCH.size(); k++) {
      Optional<BatchCursor> before = cursor();
      robot.clickOn("#stepBack");
      until(() -> !cursor().equals(before));
    }
    until(() -> cursor().isEmpty());
    assertThat(snapshot().parameters()).isEqualTo(first);
    assertThat(codeAtWork()).isEmpty();
    assertThat(shown("#hint")).isTrue();
  }

  @Test
  void theSetUpStaysInSightAtTheLastLine(FxRobot robot) throws TimeoutException {
    chooseSteps(robot, StepSize.PHASE);
    openProgram(robot);
    for (Phase phase : BATCH) {
      robot.clickOn("#stepForward");
      until(() -> cursor().filter(new BatchCursor.AtPhase(phase)::equals).isPresent());
    }
    robot.interact(() -> app.scene.getRoot().layout());
    List<Node> lines = List.copyOf(robot.lookup(".program-line").queryAll());
    Node atWork = robot.lookup(".program-line:at-work").query();
    assertThat(isUncut(atWork)).isTrue();
    assertThat(lines.subList(0, 6)).allMatch(ProgramWindowTest::isUncut);
    assertThat(isUncut(lines.get(6))).as("the loop is scrolled").isFalse();
  }

  /** Whether nothing cuts it. */
  private static boolean isUncut(Node line) {
    Bounds bounds = line.localToScene(line.getLayoutBounds());
    for (Parent over = line.getParent(); over != null; over = over.getParent()) {
      if (over.getClip() == null) continue;
      Bounds clip = over.localToScene(over.getClip().getLayoutBounds());
      if (bounds.getMinY() < clip.getMinY() - 0.5 || bounds.getMaxY() > clip.getMaxY() + 0.5) {
        return false;
      }
    }
    return true;
  }

  @Test
  void theKeysStepTooAndRunningOnEndsTheStepsInside(FxRobot robot) throws TimeoutException {
    chooseSteps(robot, StepSize.SAMPLE);
    robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    until(() -> cursor().filter(new BatchCursor.AtSample(1)::equals).isPresent());
    assertThat(((Sentence) node("#sentence")).getText())
        .startsWith("Sample 1 (1 of 10 in the batch)");
    assertThat(((Label) node("#lastEpoch")).getText()).isEqualTo("+ 1 / 120");
    robot.press(KeyCode.LEFT).release(KeyCode.LEFT);
    until(() -> cursor().isEmpty());
    robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    until(() -> cursor().isPresent());
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    until(() -> cursor().isEmpty() && snapshot().epoch() > 0);
    assertThat(((Sentence) node("#sentence")).getText()).isEmpty();
  }

  @Test
  void pointingAtTheGraphLightsTheLineAndTheOtherWayRound(FxRobot robot) {
    openProgram(robot);
    robot.interact(() -> app.wiring().selection.hover(Optional.of(new Part.Neuron(0, 2))));
    assertThat(code(".program-line", "pointed")).containsExactly("a1 = np.tanh(z1)");
    Node line = robot.lookup(".program-line").nth(11).query();
    robot.moveTo(line);
    assertThat(app.wiring().pointing.getPointed())
        .contains(new Pointed(Quantity.PRE_ACTIVATION, 0, Optional.empty()));
  }

  @Test
  void theArticlesTabExplainsItsLinesInBothLanguages(FxRobot robot) {
    openProgram(robot);
    robot.clickOn("#articleTab");
    assertThat(shown("#recipePage")).isFalse();
    assertThat(text(robot, ".program-entry-lines")).contains("Line 17", "Lines 47–48");
    robot.clickOn("#articleTab");
    assertThat(shown("#articlePage")).isTrue();
    robot.interact(() -> preferences.languageProperty().set(Language.CHINESE));
    assertThat(text(robot, ".program-entry-lines")).contains("第 17 行", "第 47–48 行");
    robot.clickOn("#recipeTab");
    assertThat(shown("#recipePage")).isTrue();
    robot.clickOn(app.scene.getRoot().lookup(".program #close"));
    assertThat(app.wiring().panes.programProperty().get()).isFalse();
    assertThat(app.scene.getRoot().lookup(".program").isVisible()).isFalse();
  }

  @Test
  void everyPaneFitsBesideTheProgramInBothLanguages(FxRobot robot) throws TimeoutException {
    chooseSteps(robot, StepSize.PHASE);
    openProgram(robot);
    robot.clickOn("#stepForward");
    until(() -> cursor().isPresent());
    for (Language language : Language.values()) {
      robot.interact(() -> preferences.languageProperty().set(language));
      assertThat(((Sentence) node("#sentence")).getText()).isNotEmpty();
      assertThat(codeAtWork()).hasSize(2);
      for (Node pane : app.scene.getRoot().lookupAll(".card")) {
        Bounds bounds = pane.localToScene(pane.getLayoutBounds());
        assertThat(bounds.getMaxX()).as("%s %s", language, pane).isLessThanOrEqualTo(1280.5);
        assertThat(bounds.getMaxY()).as("%s %s", language, pane).isLessThanOrEqualTo(800.5);
      }
    }
  }

  private void chooseSteps(FxRobot robot, StepSize size) {
    robot.clickOn("#stepSize");
    int steps = ((ChoiceBox<?>) node("#stepSize")).getItems().indexOf(size);
    for (int k = 0; k < steps; k++) robot.type(KeyCode.DOWN);
    robot.type(KeyCode.ENTER);
    assertThat(((ChoiceBox<?>) node("#stepSize")).getValue()).isEqualTo(size);
    robot.interact(() -> app.scene.getRoot().requestFocus());
  }

  private void openProgram(FxRobot robot) {
    robot.interact(
        () -> app.scene.getAccelerators().get(KeyCombination.valueOf("Shortcut+P")).run());
    robot.interact(() -> app.scene.getRoot().layout());
    assertThat(app.wiring().panes.programProperty().get()).isTrue();
  }

  private List<String> codeAtWork() {
    return code(".program-line", "at-work");
  }

  private List<String> code(String selector, String state) {
    PseudoClass style = PseudoClass.getPseudoClass(state);
    return app.scene.getRoot().lookupAll(selector).stream()
        .filter(line -> line.getPseudoClassStates().contains(style))
        .map(Node::getAccessibleText)
        .toList();
  }

  private static List<String> text(FxRobot robot, String selector) {
    return robot.lookup(selector).queryAllAs(Label.class).stream().map(Label::getText).toList();
  }

  private Region pane() {
    return (Region) node(".network");
  }

  private Node node(String selector) {
    return app.scene.getRoot().lookup(selector);
  }

  private boolean shown(String selector) {
    return node(selector).isVisible();
  }

  private Optional<BatchCursor> cursor() {
    return snapshot().cursor();
  }
}
