package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.forgetting.ForgettingCure.Kind;
import engram.memory.forgetting.ForgettingSet;
import engram.memory.forgetting.ForgettingSetup;
import engram.ui.base.Challenge;
import engram.ui.base.Language;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Theme;
import engram.ui.base.Workspace;
import engram.ui.memory.forgetting.ForgettingModels;
import engram.ui.memory.forgetting.ForgettingMoment;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The forgetting in the whole window. */
class ForgettingWindowTest extends WholeWindow {

  private ForgettingModels models() {
    return app.wiring().later().memory.forgetting.models();
  }

  private ForgettingMoment moment() {
    return models().forgetting.getMoment();
  }

  private void open(FxRobot robot) {
    robot.interact(() -> app.wiring().panes.show(Workspace.MEMORY));
    robot.clickOn("#experiment-forgetting");
    layout(robot);
    assertThat(app.wiring().panes.experimentProperty().get())
        .isEqualTo(MemoryExperiment.FORGETTING);
  }

  @Test
  void bothTasksAreLearnedAndGoneThroughAndACureIsChosen(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.clickOn("#steppedToggle");
    until(() -> moment().measured().isPresent() && !moment().running());
    until(() -> moment().epoch() > 0);
    robot.interact(() -> models().playback.goTo(moment().setup().total()));
    assertThat(text("#forgettingEpoch")).isEqualTo("40");
    double old = Double.parseDouble(text("#oldAccuracy"));
    assertThat(old).isLessThan(0.6);
    assertThat(text("#forgettingSentence"))
        .startsWith("Without a remedy the accuracy on the old task fell");
    assertThat(((Button) node("#steppedForward")).isDisabled()).isTrue();
    layout(robot);
    robot.clickOn("#choose-rehearsal");
    assertThat(Double.parseDouble(text("#oldAccuracy"))).isGreaterThan(old + 0.2);
    robot.type(KeyCode.LEFT, 3);
    assertThat(text("#forgettingEpoch")).isEqualTo("37");
    robot.clickOn("#steppedReset");
    assertThat(text("#forgettingEpoch")).isEqualTo("0");
    assertThat(snapshot().epoch()).isZero();
  }

  @Test
  void beforeItIsRunTheUntrainedNetworkIsSeenAndChipsChooseCures(FxRobot robot)
      throws TimeoutException {
    open(robot);
    until(() -> models().tiles().count() == 10);
    assertThat(isSeen(node("#cureTable"))).isFalse();
    assertThat(text("#forgettingSentence")).startsWith("Goal: ").endsWith("Press Run.");
    for (Language language : Language.values()) {
      robot.interact(() -> preferences.languageProperty().set(language));
      layout(robot);
      Node row = node("#chosen");
      assertThat(row.localToScene(row.getLayoutBounds()).getMaxY())
          .isLessThanOrEqualTo(
              row.getParent().localToScene(row.getParent().getLayoutBounds()).getMaxY());
    }
    robot.clickOn("#try-elastic");
    assertThat(models().settings.cure(Kind.ELASTIC).runsProperty().get()).isTrue();
    assertThat(moment().chosen().kind()).isEqualTo(Kind.ELASTIC);
    for (Kind kind : Kind.values()) {
      if (((ToggleButton) node("#try-" + kind.id())).isSelected()) {
        robot.clickOn("#try-" + kind.id());
      }
    }
    assertThat(models().settings.cure(Kind.NONE).runsProperty().get()).isTrue();
    assertThat(((ToggleButton) node("#try-none")).isSelected()).isTrue();
    robot.interact(() -> models().settings.number(ForgettingSetup.OLD_EPOCHS).number().set(2));
    robot.interact(() -> models().settings.number(ForgettingSetup.EPOCHS).number().set(2));
    robot.type(KeyCode.SPACE);
    until(() -> isSeen(node("#cureTable")) && moment().isEnd());
    assertThat(isSeen(node("#try-none"))).isFalse();
  }

  @Test
  void whatLastsIsStopped(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.interact(
        () -> {
          models().settings.number(ForgettingSetup.OLD_EPOCHS).number().set(1000);
          for (Kind kind : Kind.values()) models().settings.cure(kind).runsProperty().set(true);
        });
    robot.clickOn("#steppedToggle");
    until(() -> moment().measured().isPresent());
    layout(robot);
    robot.clickOn("#forgettingCancel");
    assertThat(moment().running()).isFalse();
    assertThat(moment().frontier()).isLessThan(1000);
    layout(robot);
    assertThat(node("#measuring").isVisible()).isFalse();
    assertThat(models().playback.playingProperty().get()).isFalse();
  }

  @Test
  void theNetworkOfDigitsLeadsToTheLedgerOfOneOfItsWeights(FxRobot robot) {
    open(robot);
    setSet(robot, ForgettingSet.IRIS);
    assertThat(node("#weightLedger").isVisible()).isFalse();
    setSet(robot, ForgettingSet.DIGITS);
    robot.clickOn("#weightLedger");
    assertThat(app.wiring().panes.workspaceProperty().get()).isEqualTo(Workspace.CHALLENGES);
    assertThat(app.wiring().panes.challengeProperty().get()).isEqualTo(Challenge.LEDGER);
  }

  private void setSet(FxRobot robot, ForgettingSet set) {
    robot.interact(() -> models().settings.chosen(ForgettingSetup.SET).set(set));
    layout(robot);
  }

  @Test
  void allOfItIsSeenInBothLanguagesAndThemes(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.interact(
        () -> {
          models().settings.setProperty().set(ForgettingSet.IRIS);
          for (Kind kind : Kind.values()) models().settings.cure(kind).runsProperty().set(true);
          models().forgetting.start();
        });
    until(() -> moment().measured().isPresent() && !moment().running());
    robot.interact(() -> models().playback.goTo(moment().setup().total()));
    for (Theme theme : Theme.values()) {
      for (Language language : Language.values()) {
        look(robot, language, theme);
        for (String part :
            List.of(
                "#forgettingCurves",
                "#forgettingTiles",
                "#cureTable",
                "#forgettingSentence",
                "#steppedSlider")) {
          assertThat(isSeen(node(part))).as(part).isTrue();
        }
        Node table = node("#cureTable");
        Node last = node("#choose-slow");
        assertThat(table.getLayoutBounds().getHeight()).isPositive();
        assertThat(last.localToScene(last.getLayoutBounds()).getMaxY())
            .isLessThanOrEqualTo(
                table.getParent().localToScene(table.getParent().getLayoutBounds()).getMaxY());
      }
    }
  }

  private Node node(String selector) {
    return app.scene.getRoot().lookup(selector);
  }

  private String text(String selector) {
    return ((Label) node(selector)).getText();
  }
}
