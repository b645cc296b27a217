package engram.ui.memory.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.memory.neuron.NeuronCourse;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Views;
import engram.ui.memory.neuron.NeuronModels;
import engram.ui.run.Shared;
import engram.ui.run.SharedFixture;
import engram.ui.run.TestRun;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

/** The bars of an experiment follow what is played, and it them; here the four rules. */
@ExtendWith(StageExtension.class)
class MemoryBarsTest {
  private static final int END = NeuronCourse.STEPS;

  private final TestRun run = new TestRun();
  private final NeuronModels models = new NeuronModels(run.texts);
  private Views views;
  private Parent bars;

  @BeforeEach
  void load(FxRobot robot) {
    Shared shared = SharedFixture.of(run.run, new PanesViewModel(), run.texts);
    views = new Views(run.texts);
    views.add(
        Map.of(
            MemoryTimeController.class,
            () -> new MemoryTimeController(models.playback, shared),
            MemoryTransportController.class,
            () -> new MemoryTransportController(models, shared),
            MemoryReadOutsController.class,
            () -> new MemoryReadOutsController(models)));
    robot.interact(
        () ->
            bars =
                new VBox(
                    views.loadPart("memory-time"),
                    views.loadPart("memory-transport"),
                    views.loadPart("memory-read-outs")));
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(views::dispose);
    run.close();
  }

  @SuppressWarnings("unchecked") // the test says what it looks for
  private <N extends Node> N find(String id) {
    return (N) bars.lookup("#" + id);
  }

  private String text(String id) {
    Label label = find(id);
    return label.getText();
  }

  private void press(FxRobot robot, String id) {
    Button button = find(id);
    robot.interact(button::fire);
  }

  @Test
  void theSliderOfTheStepsFollowsBothWays(FxRobot robot) {
    Slider slider = find("steppedSlider");
    assertThat(slider.getMax()).isEqualTo(END);
    robot.interact(() -> models.playback.goTo(37));
    assertThat(slider.getValue()).isEqualTo(37);
    assertThat(text("stepOf")).isEqualTo("37 of " + END);
    robot.interact(() -> slider.setValue(80.4));
    assertThat(models.neuron.step()).isEqualTo(80);
    assertThat(text("step")).isEqualTo("80");
  }

  @Test
  void noButtonLeadsBeyondAnEnd(FxRobot robot) {
    for (String id : new String[] {"rewind", "steppedReset", "steppedBack"}) {
      assertThat(find(id).isDisabled()).isTrue();
    }
    assertThat(find("steppedForward").isDisabled()).isFalse();
    robot.interact(() -> models.playback.goTo(END));
    for (String id : new String[] {"replay", "steppedForward"}) {
      assertThat(find(id).isDisabled()).isTrue();
    }
    assertThat(find("steppedToggle").isDisabled()).isFalse();
    press(robot, "steppedReset");
    assertThat(models.neuron.step()).isZero();
    assertThat(find("replay").isDisabled()).isFalse();
  }

  @Test
  void theButtonsStepAndPlay(FxRobot robot) {
    press(robot, "steppedForward");
    press(robot, "steppedForward");
    press(robot, "steppedBack");
    assertThat(models.neuron.step()).isEqualTo(1);
    Button toggle = find("steppedToggle");
    String run = toggle.getText();
    press(robot, "steppedToggle");
    assertThat(models.playback.getDirection()).isEqualTo(1);
    assertThat(toggle.getText()).isNotEqualTo(run);
    press(robot, "rewind");
    assertThat(models.playback.getDirection()).isEqualTo(-1);
    press(robot, "rewind");
    assertThat(models.playback.isPlaying()).isFalse();
    assertThat(toggle.getText()).isEqualTo(run);
  }

  @Test
  void theSpeedIsThatOfItsSlider(FxRobot robot) {
    Slider speed = find("speed");
    assertThat(text("speedText")).isEqualTo("100 steps/s");
    robot.interact(() -> speed.setValue(0));
    assertThat(text("speedText")).isEqualTo("1 step/s");
    robot.interact(() -> speed.setValue(1));
    assertThat(text("speedText")).isEqualTo("400 steps/s");
    robot.interact(() -> speed.setValue(0.5));
    assertThat(text("speedText")).isEqualTo("20 steps/s");
    assertThat(models.playback.speed().getPosition()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void theFiguresFollowTheStep(FxRobot robot) {
    robot.interact(() -> models.playback.goTo(12));
    for (ReadOut each : models.readOuts()) assertThat(text(each.id())).isEqualTo(each.value());
    robot.interact(() -> models.playback.goTo(13));
    assertThat(text("step")).isEqualTo("13");
  }

  @Test
  void whatIsDisposedOfFollowsNoMore(FxRobot robot) {
    robot.interact(views::dispose);
    robot.interact(() -> models.playback.goTo(37));
    assertThat(text("stepOf")).isEqualTo("0 of " + END);
    assertThat(text("step")).isEqualTo("0");
  }
}
