package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.neuron.NeuronSetup;
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

  @Test
  void aSettingIsTakenBackByItsKeyAndAllByTheirButton(FxRobot robot) {
    robot.interact(() -> app.wiring().panes.show(Workspace.MEMORY));
    robot.clickOn("#experiment-neuron");
    NeuronModels models = app.wiring().later().memory.neuron.models();
    NeuronSetup usual = models.settings.getSetup();
    assertThat(node("#defaults").isDisabled()).isTrue();
    robot.interact(() -> models.settings.number(NeuronSetup.SEED).number().set(7));
    robot.interact(() -> models.settings.number(NeuronSetup.RATE).number().set(0.5));
    NeuronSetup changed = models.settings.getSetup();
    robot.press(KeyCode.CONTROL).press(KeyCode.Z).release(KeyCode.Z).release(KeyCode.CONTROL);
    assertThat(models.settings.getSetup().rate()).isEqualTo(usual.rate());
    assertThat(models.settings.getSetup().seed()).isEqualTo(7);
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    robot.release(KeyCode.Z, KeyCode.SHIFT, KeyCode.CONTROL);
    assertThat(models.settings.getSetup()).isEqualTo(changed);
    robot.clickOn("#defaults");
    assertThat(models.settings.getSetup()).isEqualTo(usual);
    assertThat(node("#defaults").isDisabled()).isTrue();
  }

  private String text(String id) {
    return ((Label) node(id)).getText();
  }

  private Node node(String id) {
    return app.scene.lookup(id);
  }
}
