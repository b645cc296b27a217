package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Part;
import engram.tour.frame.FxDriver;
import engram.training.Intervention;
import engram.training.OwnRows;
import engram.training.RunState;
import engram.training.StepSize;
import engram.training.recipe.TaskData;
import engram.ui.base.Companion;
import engram.ui.base.Language;
import engram.ui.base.Theme;
import engram.ui.branches.BranchesViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/** Everything that the window has, with data of each task: no text is wrong. */
@Timeout(900)
class TasksWindowTest extends WholeWindow {
  private static final Pattern NO_NUMBER = Pattern.compile("\\bNaN\\b");

  /** What is said of classes alone. */
  private static final Pattern OF_CLASSES =
      Pattern.compile(
          "\\b(?:class|classes|classif\\w+|accuracy|wrong only|confusion)\\b|真实类别|按类别|分类|准确率|只看错的",
          Pattern.CASE_INSENSITIVE);

  private final List<String> wrong = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "NUMBERS, ENGLISH",
    "NUMBERS, CHINESE",
    "TWO_CLASSES, ENGLISH",
    "TWENTY_CLASSES, CHINESE"
  })
  void everyPaneIsRightOfDataOfAnyTask(TaskData task, Language language, FxRobot robot)
      throws TimeoutException {
    look(robot, language, Theme.LIGHT);
    robot.interact(() -> OwnRows.load(app.wiring().session, task.recipe(), task.dataset()));
    until(moment -> moment.recipe().equals(task.recipe()));
    check(robot, task, "first sight");
    train(robot);
    check(robot, task, "trained");
    branch(robot);
    for (Companion companion : Companion.values()) {
      // it has the words of all tasks
      if (companion == Companion.GLOSSARY) continue;
      robot.interact(() -> app.wiring().panes.open(companion));
      settle();
      check(robot, task, companion.id());
    }
    robot.interact(() -> app.wiring().panes.closeCompanion());
    select(robot, task);
    page(robot, task);
    phases(robot, task);
    robot.interact(preferences::switchLanguage);
    check(robot, task, "switched");
    assertThat(wrong).isEmpty();
  }

  private void train(FxRobot robot) throws TimeoutException {
    robot.interact(
        () -> {
          app.wiring().run.session().setSpeed(Double.POSITIVE_INFINITY);
          app.wiring().run.session().run();
        });
    until(moment -> moment.state() == RunState.FINISHED);
  }

  /** Back to epoch 2, another learning rate, and on by one. */
  private void branch(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().run.session().goTo(2));
    until(moment -> moment.epoch() == 2);
    robot.interact(
        () -> {
          app.wiring().run.session().change(new Intervention.LearningRate(0.1));
          app.wiring().run.session().stepForward();
        });
    until(moment -> moment.epoch() == 3);
    BranchesViewModel branches = app.wiring().later().branches.branches;
    robot.interact(
        () ->
            branches.rowsProperty().get().stream()
                .filter(row -> !row.current())
                .findFirst()
                .ifPresent(branches::toggleCompared));
  }

  private void select(FxRobot robot, TaskData task) {
    int last = snapshot().recipe().network().layerCount() - 1;
    for (Part part :
        List.of(
            new Part.Neuron(last, 0),
            new Part.Weight(0, 1, 2),
            new Part.Weight(last, 3, 0),
            new Part.Input(1),
            new Part.Neuron(0, 1))) {
      robot.interact(() -> app.wiring().selection.select(part));
      robot.interact(() -> app.wiring().panes.equationNumbersProperty().set(true));
      settle();
      HBox tabs = (HBox) app.scene.getRoot().lookup(".inspector-tabs");
      for (Node tab : tabs.getChildren()) {
        if (tab.isDisabled()) continue;
        robot.interact(((ButtonBase) tab)::fire);
        settle();
        check(robot, task, part + " " + ((ButtonBase) tab).getText());
      }
    }
    robot.interact(() -> app.wiring().selection.clear());
  }

  private void page(FxRobot robot, TaskData task) {
    for (int k = 0; k < 3; k++) robot.interact(() -> app.wiring().sample.next());
    robot.interact(() -> app.wiring().sample.random());
    robot.interact(() -> app.wiring().sample.wrongOnlyProperty().set(true));
    robot.interact(() -> app.wiring().sample.previous());
    check(robot, task, "samples");
    robot.interact(() -> app.wiring().sample.wrongOnlyProperty().set(false));
  }

  private void phases(FxRobot robot, TaskData task) throws TimeoutException {
    robot.interact(() -> app.wiring().transport.stepSizeProperty().set(StepSize.PHASE));
    robot.interact(() -> app.wiring().panes.toggleProgram());
    for (int phase = 0; phase < 9; phase++) {
      var before = snapshot().cursor();
      robot.interact(() -> app.wiring().transport.stepForward());
      until(moment -> !moment.cursor().equals(before));
      settle();
      check(robot, task, "phase " + phase);
    }
  }

  /** Lets what is computed beside the window arrive. */
  private static void settle() {
    FxDriver.await(() -> true, 6);
  }

  private void check(FxRobot robot, TaskData task, String where) {
    layout(robot);
    for (String text : texts(app.scene.getRoot())) {
      boolean ofClasses = task == TaskData.NUMBERS && OF_CLASSES.matcher(text).find();
      if (ofClasses || NO_NUMBER.matcher(text).find()) wrong.add(where + ": " + text);
    }
  }

  private static List<String> texts(Node node) {
    List<String> found = new ArrayList<>();
    if (!node.isVisible()) return found;
    if (node instanceof Labeled labeled && labeled.getText() != null) found.add(labeled.getText());
    if (node instanceof Text text) found.add(text.getText());
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> found.addAll(texts(child)));
    }
    return found;
  }
}
