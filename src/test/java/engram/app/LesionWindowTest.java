package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Part;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Workspace;
import engram.ui.memory.lesion.LesionModels;
import engram.ui.memory.lesion.LesionPair;
import engram.ui.memory.lesion.LesionSet;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The lesion in the Memory workspace, used with the mouse. */
class LesionWindowTest extends WholeWindow {
  @Test
  void aShareIsRemovedMeasuredAndLearnedAgain(FxRobot robot) throws TimeoutException {
    int epoch = snapshot().position().epoch();
    robot.interact(() -> app.wiring().panes.show(Workspace.MEMORY));
    robot.clickOn("#experiment-lesion");
    assertThat(app.wiring().panes.experimentProperty().get()).isEqualTo(MemoryExperiment.LESION);
    robot.interact(() -> models().settings.setProperty().set(LesionSet.IRIS));
    until(() -> models().lesion.getScene().isPresent());
    layout(robot);

    assertThat(robot.lookup("#networkWall").query().isVisible()).isTrue();
    robot.clickOn("#showNetwork");
    layout(robot);
    assertThat(robot.lookup("#networkWall").query().isVisible()).isFalse();
    robot.clickOn("#nextSample");
    assertThat(text(robot, "#sample")).startsWith("New sample 2 of 30: ");
    robot.clickOn("#previousSample");
    assertThat(text(robot, "#sample")).startsWith("New sample 1 of 30: ");

    Node chart = robot.from(workspace(robot)).lookup("#left").query();
    Point2D middle = chart.localToScreen(chart.getLayoutBounds().getWidth() / 2, 30);
    robot.clickOn(middle);
    until(() -> models().lesion.getScene().orElseThrow().state().share() > 0.4);
    assertThat(text(robot, "#lesionRemoved")).endsWith(" of 70 weights removed");

    robot.clickOn(robot.from(workspace(robot)).lookup("#measure").queryAs(Node.class));
    until(() -> !models().measure.measuring().isRunning());
    assertThat(text(robot, "#leftBeside")).endsWith("(20 seeds)");

    robot.clickOn("#retrain");
    until(() -> !models().measure.retraining().isRunning());
    assertThat(text(robot, "#sentence")).contains("60 epochs of training");
    assertThat(snapshot().position().epoch()).isEqualTo(epoch);
  }

  @Test
  void aPairLightsUpAndSoDoesItsPart(FxRobot robot) throws TimeoutException {
    robot.interact(
        () -> {
          app.wiring().panes.experimentProperty().set(MemoryExperiment.LESION);
          app.wiring().panes.show(Workspace.MEMORY);
          models().settings.setProperty().set(LesionSet.IRIS);
        });
    until(() -> models().lesion.getScene().isPresent());
    layout(robot);
    robot.moveTo("#pair-synapse");
    assertThat(models().pointing.pairProperty().get()).contains(LesionPair.SYNAPSE);
    assertThat(text(robot, "#pairText")).startsWith("The weight from ");
    robot.moveTo("#sentence");
    robot.interact(() -> models().pointing.pointAt(Optional.of(new Part.Neuron(0, 1))));
    Node row = robot.lookup("#pair-neuron").query();
    assertThat(row.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("pointed"));
  }

  private LesionModels models() {
    return app.wiring().later().memory.lesion.models();
  }

  private String text(FxRobot robot, String id) {
    return robot.from(workspace(robot)).lookup(id).queryAs(Label.class).getText();
  }

  private static Node workspace(FxRobot robot) {
    return robot.lookup(".memory-left").query().getParent().getParent();
  }
}
