package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.SleeplessRobot;
import engram.inspect.Moment;
import engram.inspect.NumberText;
import engram.inspect.WorkedNeuron;
import engram.nn.Part;
import engram.training.RunState;
import engram.ui.base.Language;
import engram.ui.base.Theme;
import engram.ui.formula.FormulaView;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Text selected by dragging in the whole window. */
class SelectionWindowTest extends WholeWindow {
  private static final Part.Neuron NEURON = new Part.Neuron(0, 6);

  @Test
  void aDragOverTheTableOfWeightsCopiesItsNumbersAndChoosesNoRow(FxRobot robot)
      throws TimeoutException {
    select(robot, NEURON);
    drag(robot, "#headPlace", ".inspector-rows");
    WorkedNeuron n = new WorkedNeuron(Moment.of(snapshot(), app.wiring().sample.getRow()), NEURON);
    NumberText four = new NumberText(4);
    assertThat(copied(robot).lines())
        .anyMatch(line -> line.endsWith("ncoming\tx\tw\t∂L/∂w"))
        .anyMatch(
            line ->
                line.startsWith(
                    "petal length\t%s\t%s\t"
                        .formatted(four.signed(n.x(2)), four.signed(n.weight(2)))));
    assertThat(app.wiring().selection.getSelected()).contains(NEURON);
  }

  @Test
  void spaceRunsTheTrainingBehindASelection(FxRobot robot) throws TimeoutException {
    select(robot, NEURON);
    drag(robot, "#calculation", "#result");
    assertThat(marked("inspector")).isTrue();
    robot.push(KeyCode.SPACE);
    until(s -> s.state() == RunState.RUNNING || s.epoch() > 0);
    assertThat(marked("inspector")).isTrue();
  }

  @Test
  void theEquationsAndTheChainRuleAreSelectedTermByTerm(FxRobot robot) throws TimeoutException {
    select(robot, new Part.Weight(0, 2, 6));
    until(() -> node("#chainRule").lookupAll(".formula-term").size() > 20);
    layout(robot);
    drag(robot, "#updateFormula", "#chainRule");
    assertThat(copied(robot)).contains("w ← w − α ∂L/∂w", "∂L/∂w = ∂L/∂h₇·∂h₇/∂z₇·∂z₇/∂w");
    drag(robot, "#neuronCard .equation-name", "#neuronFormula");
    assertThat(copied(robot)).isEqualTo("neuron output\ty = f(x) = σ(w·x + b)");
    assertThat(marked("inspector")).isFalse();
    assertThat(marked("equations")).isTrue();
  }

  @Test
  void theProgramIsCopiedAsItStandsInAFile(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().panes.toggleProgram());
    until(() -> node(".program-line") != null);
    layout(robot);
    drag(robot, ".program-line", "#lines");
    assertThat(copied(robot)).contains("\n    for ").doesNotContain("\t");
  }

  @Test
  void anotherLanguageOrThemeLeavesNothingBehind(FxRobot robot) throws TimeoutException {
    select(robot, NEURON);
    drag(robot, "#calculation", "#result");
    look(robot, Language.ENGLISH, Theme.DARK);
    assertThat(marked("inspector")).isTrue();
    look(robot, Language.CHINESE, Theme.DARK);
    assertThat(marked("inspector")).isFalse();
    drag(robot, "#calculation", "#result");
    assertThat(copied(robot)).contains("tanh");
    robot.push(KeyCode.ESCAPE);
    assertThat(marked("inspector")).isFalse();
  }

  private void select(FxRobot robot, Part part) throws TimeoutException {
    robot.interact(() -> app.wiring().selection.select(part));
    until(s -> s.next().isPresent());
    layout(robot);
    until(() -> !app.scene.getRoot().lookupAll(".inspector .formula").isEmpty());
    until(FormulaView::isReady);
  }

  /** From the upper left of one to the lower right of the other. */
  private void drag(FxRobot robot, String from, String to) {
    layout(robot);
    Bounds first = screen(node(from));
    Bounds last = screen(node(to));
    robot
        .moveTo(first.getMinX() + 1, first.getMinY() + 7)
        .press(MouseButton.PRIMARY)
        .moveTo(last.getMaxX() - 2, last.getMaxY() - 4)
        .release(MouseButton.PRIMARY);
    SleeplessRobot.settle();
  }

  private boolean marked(String pane) {
    return node("." + pane).lookup(".text-selection") instanceof Path path
        && !path.getElements().isEmpty();
  }

  private Node node(String selector) {
    return app.scene.getRoot().lookup(selector);
  }

  private static Bounds screen(Node node) {
    return node.localToScreen(node.getLayoutBounds());
  }

  private static String copied(FxRobot robot) {
    robot.push(KeyCode.SHORTCUT, KeyCode.C);
    return SleeplessRobot.call(() -> Clipboard.getSystemClipboard().getString());
  }
}
