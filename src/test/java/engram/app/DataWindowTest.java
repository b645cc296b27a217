package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.training.RunState;
import engram.ui.base.Workspace;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The Data page in the whole window. */
class DataWindowTest extends WholeWindow {
  private Node node(String selector) {
    return app.scene.getRoot().lookup(selector);
  }

  @Test
  void nothingOfThePageIsThereBeforeItIsAskedFor() {
    assertThat(node(".data-page")).isNull();
  }

  @Test
  void theRowOfStepOneOpensThePageAndItsButtonLeavesIt(FxRobot robot) {
    openStep(robot, 1);
    robot.clickOn("#open");
    assertThat(isSeen(node(".data-page"))).isTrue();
    assertThat(isSeen(node(".network"))).isFalse();
    assertThat(isSeen(node(".timeline"))).isFalse();
    robot.type(KeyCode.ESCAPE);
    assertThat(isSeen(node(".data-page"))).isTrue();
    robot.push(KeyCode.CONTROL, KeyCode.D);
    assertThat(isSeen(node(".data-page"))).isFalse();
    assertThat(isSeen(node(".network"))).isTrue();
    robot.push(KeyCode.CONTROL, KeyCode.D);
    robot.clickOn("#back");
    assertThat(app.wiring().panes.getWorkspace()).isEqualTo(Workspace.TRAIN);
  }

  @Test
  void theTransportWorksAboveThePageAndTheKeysOfTheNetworkDoNot(FxRobot robot)
      throws TimeoutException {
    robot.interact(
        () -> {
          app.wiring().selection.select(new engram.nn.Part.Neuron(0, 0));
          app.wiring().panes.show(Workspace.DATA);
        });
    robot.type(KeyCode.L);
    robot.clickOn("#stepForward");
    until(s -> s.epoch() == 1 && s.state() == RunState.PAUSED);
    assertThat(snapshot().surgery().isNone()).isTrue();
  }

  @Test
  void theAxesAreNamedAfterTheColumnsOfOtherDataWithAsManyOfThem(FxRobot robot)
      throws TimeoutException {
    robot.interact(() -> app.wiring().panes.show(Workspace.DATA));
    for (BuiltInSet set : List.of(BuiltInSet.AND, BuiltInSet.SINE, BuiltInSet.AND)) {
      robot.interact(() -> app.wiring().later().data.models().sets.choose(set));
      until(moment -> moment.recipe().data().source().id().equals(set.id()));
      layout(robot);
      ChoiceBox<?> vertical = robot.lookup("#vertical").queryAs(ChoiceBox.class);
      assertThat(((Labeled) vertical.lookup(".label")).getText())
          .isEqualTo(set == BuiltInSet.SINE ? "y" : "x₂");
    }
  }
}
