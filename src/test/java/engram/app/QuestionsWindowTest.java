package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.training.recipe.Recipe;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Workspace;
import engram.ui.places.Place;
import engram.ui.predict.PredictViewModel;
import engram.ui.predict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The page of questions and answers, in the whole window. */
class QuestionsWindowTest extends WholeWindow {
  private Node find(String selector) {
    return app.scene.getRoot().lookup(selector);
  }

  private PredictViewModel predict() {
    return app.wiring().later().predict.predict();
  }

  @Test
  void whatWasTriedIsTrainedInTheWindowAndUndoLeadsBack(FxRobot robot) throws TimeoutException {
    app.wiring().later();
    Recipe before = snapshot().recipe();
    robot.interact(() -> app.wiring().session.stepForward());
    until(now -> now.epoch() == 1);
    robot.interact(() -> app.wiring().places.open("question/what-is"));
    until(() -> find("#tryIt") != null);
    assertThat(((ListView<?>) find("#questionList")).getSelectionModel().getSelectedIndex())
        .isZero();
    robot.interact(() -> ((Button) find("#tryIt")).fire());
    until(() -> predict().isReady());
    robot.interact(() -> predict().choose(Verdict.WORSE));
    robot.interact(() -> predict().toggle());
    until(() -> predict().isSeen());
    assertThat(snapshot().recipe()).isEqualTo(before);
    robot.interact(() -> ((Button) find("#showPrediction")).fire());
    until(now -> now.recipe().network().layerCount() == 1 && now.epoch() == 100);
    assertThat(app.wiring().panes.overlaysProperty().get()).isEmpty();
    assertThat(app.wiring().panes.getWorkspace()).isEqualTo(Workspace.TRAIN);
    robot.interact(() -> app.wiring().session.undo());
    until(now -> now.recipe().equals(before) && now.epoch() == 1);
  }

  @Test
  void anExperimentOnMemoryIsShownInItsWorkspace(FxRobot robot) throws TimeoutException {
    app.wiring().later();
    robot.interact(() -> app.wiring().places.open("question/half-picture"));
    until(() -> find("#tryIt") != null);
    robot.interact(() -> ((Button) find("#tryIt")).fire());
    until(() -> predict().isReady());
    robot.interact(() -> predict().choose(Verdict.BETTER));
    robot.interact(() -> predict().toggle());
    until(() -> predict().isSeen());
    robot.interact(() -> ((Button) find("#showPrediction")).fire());
    until(() -> app.wiring().panes.getWorkspace() == Workspace.MEMORY);
    assertThat(app.wiring().panes.experimentProperty().get()).isEqualTo(MemoryExperiment.RECALL);
  }

  private static void press(FxRobot robot, KeyCode... codes) {
    robot.press(codes).release(codes);
  }

  private boolean isFocused(String selector) {
    Node node = find(selector);
    return node != null && node.isFocused();
  }

  /** With the Tab key alone, which comes round if need be. */
  private void tabTo(FxRobot robot, String selector) {
    List<Node> passed = new ArrayList<>();
    while (!isFocused(selector)) {
      assertThat(passed).as("stops before " + selector).doesNotHaveDuplicates();
      press(robot, KeyCode.TAB);
      passed.add(app.scene.getFocusOwner());
    }
  }

  private String text(String selector) {
    return ((Labeled) find(selector)).getText();
  }

  @Test
  void aQuestionIsAskedGuessedTriedAndLeftByTheKeyboardAlone(FxRobot robot)
      throws TimeoutException {
    press(robot, KeyCode.CONTROL, KeyCode.F1);
    until(() -> isFocused("#questionList"));
    for (int i = 0; i < 3; i++) press(robot, KeyCode.DOWN);
    assertThat(text("#questionName")).isEqualTo(app.wiring().texts.get("question.name.formulas"));
    press(robot, KeyCode.ENTER);
    until(() -> isFocused("#predictPlot") && predict().isReady());
    tabTo(robot, "#choose-better");
    press(robot, KeyCode.DOWN);
    assertThat(isFocused("#choose-same")).isTrue();
    press(robot, KeyCode.DOWN);
    assertThat(isFocused("#choose-worse")).isTrue();
    assertThat(((RadioButton) find("#choose-worse")).isSelected()).isTrue();
    press(robot, KeyCode.ENTER);
    until(() -> predict().isSeen());
    assertThat(text(".predict-second")).matches("(Better|Worse|The same): .*");
    assertThat(text(".predict-comparison")).startsWith("You said: worse.");
    assertThat(isFocused("#againPrediction")).isTrue();
    press(robot, KeyCode.ESCAPE);
    until(() -> isFocused("#questionList"));
    assertThat(text("#questionName")).isEqualTo(app.wiring().texts.get("question.name.formulas"));
    press(robot, KeyCode.ESCAPE);
    until(() -> isSeen(find(".network")));
  }

  @Test
  void theButtonsOfAPredictionArePressedByTheKeyboardToo(FxRobot robot) throws TimeoutException {
    press(robot, KeyCode.CONTROL, KeyCode.F1);
    until(() -> isFocused("#questionList"));
    tabTo(robot, "#tryIt");
    press(robot, KeyCode.ENTER);
    until(() -> isFocused("#predictPlot") && predict().isReady());
    press(robot, KeyCode.UP);
    tabTo(robot, "#erasePrediction");
    press(robot, KeyCode.ENTER);
    assertThat(find("#runPrediction").isDisabled()).isTrue();
    tabTo(robot, "#predictNumber");
    robot.write("50");
    press(robot, KeyCode.ENTER);
    until(() -> predict().isSeen());
    assertThat(text(".predict-comparison")).startsWith("You wrote 50.0%.");
    tabTo(robot, "#closePrediction");
    press(robot, KeyCode.ENTER);
    until(() -> isFocused("#questionList"));
  }

  /** What comes out of each is held by PupilQuestionTest. */
  @Test
  void everyQuestionOpensItsExperimentCovered(FxRobot robot) throws TimeoutException {
    app.wiring().later();
    List<String> ids =
        app.wiring().places.all().stream()
            .map(Place::id)
            .filter(id -> id.startsWith("question/"))
            .toList();
    assertThat(ids).hasSize(24);
    for (String id : ids) {
      robot.interact(() -> app.wiring().places.open(id));
      until(() -> find("#tryIt") != null);
      String asked = ((Labeled) find(".questions-try-asked")).getText();
      robot.interact(() -> ((Button) find("#tryIt")).fire());
      until(() -> predict().isReady());
      assertThat(((Labeled) find(".predict-asked")).getText()).as(id).isEqualTo(asked);
      assertThat(predict().isSeen()).as(id).isFalse();
      robot.interact(() -> ((Button) find("#closePrediction")).fire());
    }
  }
}
