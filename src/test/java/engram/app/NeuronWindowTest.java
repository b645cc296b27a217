package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.base.Workspace;
import engram.ui.memory.neuron.NeuronModels;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** One neuron that learns by four rules, in the whole window. */
class NeuronWindowTest extends WholeWindow {
  @Test
  void itLearnsIsSteppedAndSaysWhatWasSeen(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().panes.show(Workspace.MEMORY));
    robot.clickOn("#experiment-neuron");
    NeuronModels models = app.wiring().later().memory.neuron.models();
    assertThat(text("#neuronSentence")).startsWith("Goal:");

    robot.clickOn("#steppedForward");
    assertThat(models.neuron.step()).isEqualTo(1);
    robot.type(KeyCode.RIGHT);
    assertThat(models.neuron.step()).isEqualTo(2);
    robot.interact(() -> models.playback.speed().moveTo(1));
    robot.type(KeyCode.SPACE);
    until(() -> models.neuron.isEnd());
    assertThat(text("#neuronSentence")).contains("Oja: |w| = ");

    robot.clickOn("#neuron-shows-hebb");
    assertThat(text("#neuronSentence")).doesNotContain("Hebb: ");
    robot.clickOn("#steppedReset");
    assertThat(models.neuron.step()).isZero();
    assertThat(node("#steppedBack").isDisabled()).isTrue();
  }

  private String text(String id) {
    return ((Label) node(id)).getText();
  }

  private Node node(String id) {
    return app.scene.lookup(id);
  }
}
