package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.tour.frame.FxDriver;
import engram.training.RunState;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.base.Language;
import engram.ui.base.Theme;
import engram.ui.run.RunViewModel;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The whole window, every FXML in it, in both languages and themes. */
class EngramAppTest extends WholeWindow {
  @Test
  void oneSpaceTrainsToTheEndAndHomeReturnsToTheStart(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().run.session().setSpeed(Double.POSITIVE_INFINITY));
    String first = parameters();
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    until(s -> s.state() == RunState.FINISHED);
    assertThat(snapshot().test().score()).isGreaterThanOrEqualTo(0.95);
    robot.press(KeyCode.LEFT).release(KeyCode.LEFT);
    until(s -> s.epoch() == 999);
    robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    until(s -> s.epoch() == 1000);
    robot.press(KeyCode.HOME).release(KeyCode.HOME);
    until(s -> s.state() == RunState.READY);
    assertThat(parameters()).isEqualTo(first);
  }

  @Test
  void aRunThatEndsSoonerThanTheOneBeforeStaysWhereItEnded(FxRobot robot) throws TimeoutException {
    RunViewModel run = app.wiring().run;
    robot.interact(
        () -> {
          run.session().setSpeed(Double.POSITIVE_INFINITY);
          run.session().run();
        });
    until(() -> run.getSnapshot().state() == RunState.FINISHED);
    Recipe recipe = Preset.REPAIRED.recipe();
    NetworkSpec linear = new NetworkSpec(4, List.of(new LayerSpec(3, Activation.IDENTITY)));
    robot.interact(
        () -> {
          run.session()
              .load(
                  recipe.withNetwork(linear).withSettings(recipe.settings().withLearningRate(10)));
          run.session().run();
        });
    until(() -> run.getSnapshot().state() == RunState.DIVERGED);
    FxDriver.await(() -> run.getSnapshot().state() == RunState.DIVERGED, 10);
    assertThat(run.getSnapshot().problem()).isPresent();
  }

  @Test
  void nothingIsCutOffInAnyLanguageOrTheme(FxRobot robot) {
    for (Theme theme : Theme.values()) {
      for (Language language : Language.values()) {
        look(robot, language, theme);
        assertInside(app.scene.getRoot());
      }
    }
  }

  /** Every pane lies whole inside the window. */
  private void assertInside(Parent root) {
    for (Node pane : root.lookupAll(".card")) {
      var bounds = pane.localToScene(pane.getLayoutBounds());
      assertThat(bounds.getMinX()).as("%s", pane).isGreaterThanOrEqualTo(0);
      assertThat(bounds.getMinY()).as("%s", pane).isGreaterThanOrEqualTo(0);
      assertThat(bounds.getMaxX()).as("%s", pane).isLessThanOrEqualTo(app.scene.getWidth() + 0.5);
      assertThat(bounds.getMaxY()).as("%s", pane).isLessThanOrEqualTo(app.scene.getHeight() + 0.5);
    }
  }

  private String parameters() {
    return snapshot().parameters().sha256();
  }
}
