package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.training.Intervention;
import engram.training.Snapshot;
import engram.ui.base.Language;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Overlay;
import engram.ui.base.Theme;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The page of a prediction, in the whole window. */
class PredictWindowTest extends WholeWindow {
  private Node find(String selector) {
    return app.scene.getRoot().lookup(selector);
  }

  private static void press(FxRobot robot, KeyCode... codes) {
    robot.press(codes).release(codes);
  }

  private void open(FxRobot robot) throws TimeoutException {
    press(robot, KeyCode.CONTROL, KeyCode.G);
    until(() -> find("#predictPlot") != null && find("#predictPlot").isFocused());
    layout(robot);
  }

  private String second() {
    return ((Label) find(".predict-second")).getText();
  }

  /** Sets the end of the run that is predicted. */
  private void end(FxRobot robot, int epoch) {
    robot.interact(() -> app.wiring().later().predict.predict());
    robot.clickOn("#predictEnd").press(KeyCode.CONTROL, KeyCode.A);
    robot.release(KeyCode.A, KeyCode.CONTROL);
    robot.write(String.valueOf(epoch));
    press(robot, KeyCode.ENTER);
  }

  @Test
  void theRunIsCoveredUntilItHasRunAndStandsAtItsEndThen(FxRobot robot) throws TimeoutException {
    open(robot);
    assertThat(find(".network")).isNull();
    assertThat(find(".curves")).isNull();
    end(robot, 60);
    assertThat(find("#runPrediction").isDisabled()).isTrue();
    robot.clickOn(find("#choose-better"), MouseButton.PRIMARY);
    assertThat(find("#runPrediction").isDisabled()).isFalse();
    robot.clickOn(find("#runPrediction"), MouseButton.PRIMARY);
    until(() -> isSeen(find("#againPrediction")));
    assertThat(snapshot().epoch()).isEqualTo(60);
    assertThat(second()).startsWith("Better: ").contains(percent(snapshot()));
    press(robot, KeyCode.ESCAPE);
    until(() -> find(".network") != null);
    assertThat(app.wiring().panes.overlaysProperty().get()).isEmpty();
  }

  private static String percent(Snapshot moment) {
    return String.format("%.1f%%", 100 * moment.test().score());
  }

  @Test
  void theMouseAndTheKeysDrawTheCurve(FxRobot robot) throws TimeoutException {
    open(robot);
    Node plot = find("#predictPlot");
    robot.moveTo(plot).press(MouseButton.PRIMARY).moveBy(60, 30).release(MouseButton.PRIMARY);
    assertThat(find("#erasePrediction").isDisabled()).isFalse();
    robot.clickOn(find("#erasePrediction"), MouseButton.PRIMARY);
    assertThat(find("#runPrediction").isDisabled()).isTrue();
    robot.interact(plot::requestFocus);
    press(robot, KeyCode.HOME);
    press(robot, KeyCode.UP);
    press(robot, KeyCode.RIGHT);
    press(robot, KeyCode.DOWN);
    assertThat(plot.getAccessibleText()).matches(".* epoch \\d+: 0\\.\\d+ drawn");
    press(robot, KeyCode.RIGHT);
    press(robot, KeyCode.DELETE);
    assertThat(plot.getAccessibleText()).endsWith(": nothing drawn yet");
    press(robot, KeyCode.UP);
    assertThat(find("#runPrediction").isDisabled()).isFalse();
    int before = snapshot().epoch();
    press(robot, KeyCode.L);
    assertThat(snapshot().surgery().isNone()).isTrue();
    assertThat(snapshot().epoch()).isEqualTo(before);
  }

  @Test
  void presentedItStaysCoveredAndCountsHands(FxRobot robot) throws TimeoutException {
    open(robot);
    press(robot, KeyCode.F5);
    until(() -> isSeen(find("#hands-better")));
    assertThat(find(".present")).isNull();
    assertThat(find(".network")).isNull();
    robot.clickOn(find("#hands-worse"), MouseButton.PRIMARY);
    press(robot, KeyCode.CONTROL, KeyCode.A);
    robot.write("12");
    press(robot, KeyCode.ENTER);
    assertThat(find("#runPrediction").isDisabled()).isFalse();
    robot.interact(() -> app.wiring().panes.closePages());
    until(() -> find(".present") != null);
  }

  /** The hands stand beside what happened, each as a bar. */
  @Test
  void theClassVotesAndTheBarsStandBesideWhatHappened(FxRobot robot) throws TimeoutException {
    open(robot);
    end(robot, 40);
    press(robot, KeyCode.F5);
    until(() -> isSeen(find("#hands-better")));
    String[] answers = {"better", "same", "worse"};
    String[] counts = {"12", "3", "0"};
    for (int i = 0; i < 3; i++) {
      robot.clickOn(find("#hands-" + answers[i]), MouseButton.PRIMARY);
      press(robot, KeyCode.CONTROL, KeyCode.A);
      robot.write(counts[i]);
      press(robot, KeyCode.TAB);
    }
    robot.clickOn(find("#runPrediction"), MouseButton.PRIMARY);
    until(() -> isSeen(find("#againPrediction")));
    layout(robot);
    Node caption = find(".predict-hands-name");
    assertThat(caption.localToScene(0, 0).getX())
        .isBetween(left("#hands-better") - 2, left("#hands-better") + 2);
    double[] bars = new double[3];
    for (int i = 0; i < 3; i++) {
      Node bar = find("#hands-" + answers[i]).getParent().lookup(".predict-bar");
      assertThat(isSeen(bar)).isTrue();
      bars[i] = ((Region) bar).getWidth();
    }
    assertThat(bars[0]).isGreaterThan(60);
    assertThat(bars[1]).isBetween(bars[0] / 4 - 1, bars[0] / 4 + 1);
    assertThat(bars[2]).isLessThan(2);
    List<Node> happened =
        app.scene.getRoot().lookupAll(".predict-row").stream()
            .filter(row -> row.getPseudoClassStates().toString().contains("happened"))
            .toList();
    assertThat(happened).hasSize(1);
    assertThat(happened.get(0).lookup("#choose-better")).isNotNull();
    assertThat(app.scene.getRoot().lookupAll(".predict-comparison"))
        .extracting(each -> ((Label) each).getText())
        .containsExactly("12 of 15 hands were right: better.");
  }

  private double left(String selector) {
    return find(selector).localToScene(0, 0).getX();
  }

  @Test
  void aBranchIsChosenCoveredSeenAndVisited(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().later());
    for (int i = 0; i < 6; i++) robot.interact(() -> app.wiring().session.stepForward());
    until(now -> now.epoch() == 6);
    robot.interact(() -> app.wiring().session.goTo(2));
    until(now -> now.epoch() == 2);
    robot.interact(() -> app.wiring().session.change(new Intervention.LearningRate(1)));
    for (int i = 0; i < 3; i++) robot.interact(() -> app.wiring().session.stepForward());
    until(now -> now.epoch() == 5 && now.branches().size() == 2);
    open(robot);
    ChoiceBox<?> subjects = (ChoiceBox<?>) find("#subjects");
    assertThat(subjects.getItems()).hasSize(2 + MemoryExperiment.values().length);
    robot.interact(() -> subjects.getSelectionModel().select(1));
    assertThat(find("#predictEnd").getParent().isVisible()).isFalse();
    assertThat(((Label) find(".predict-asked")).getText()).contains("epoch 6");
    assertThat(find(".curves")).isNull();
    robot.clickOn(find("#choose-worse"), MouseButton.PRIMARY);
    robot.clickOn(find("#runPrediction"), MouseButton.PRIMARY);
    until(() -> isSeen(find("#showPrediction")));
    assertThat(second()).matches("(Better|Worse|The same): .*");
    robot.clickOn(find("#showPrediction"), MouseButton.PRIMARY);
    until(now -> now.branches().get(0).current());
    assertThat(app.wiring().panes.overlaysProperty().get()).isEmpty();
  }

  @Test
  void everyExperimentCanBeCovered(FxRobot robot) throws TimeoutException {
    for (MemoryExperiment each : MemoryExperiment.values()) {
      robot.interact(() -> app.wiring().panes.show(each));
      robot.interact(() -> app.wiring().panes.open(Overlay.PREDICT));
      until(() -> find("#predictPlot") != null && isSeen(find("#predictPlot")));
      assertThat(find(".memory")).isNull();
      until(() -> ((Label) find(".predict-beside")).getText().matches("(?s).*\\d%.*"));
      robot.interact(() -> ((RadioButton) find("#choose-same")).fire());
      robot.interact(() -> app.wiring().later().predict.transport().toggle());
      until(() -> isSeen(find("#againPrediction")));
      assertThat(second()).as(each.name()).matches("(?s)(Better|Worse|The same): .*");
      robot.interact(() -> app.wiring().panes.closePages());
    }
  }

  @Test
  void thePageStaysWhenTheLanguageChanges(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.clickOn(find("#choose-worse"), MouseButton.PRIMARY);
    look(robot, Language.CHINESE, Theme.DARK);
    until(() -> find("#predictPlot") != null && isSeen(find("#predictPlot")));
    assertThat(((RadioButton) find("#choose-worse")).isSelected()).isTrue();
    assertThat(second()).isEqualTo("先说出来，再揭晓。");
  }
}
