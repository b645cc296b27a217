package engram.ui.memory.lesion;

import static org.assertj.core.api.Assertions.assertThat;

import engram.StageExtension;
import engram.memory.lesion.LesionOrder;
import engram.memory.lesion.LesionSetup;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.Views;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

@ExtendWith(StageExtension.class)
class LesionSettingsControllerTest {
  private final Texts texts = new Texts(new PreferencesViewModel().languageProperty());
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final LesionModels models =
      new LesionModels(texts, () -> null, work::add, work::add, work::add, () -> 0);
  private Parent root;

  @BeforeEach
  void load(FxRobot robot) {
    models.settings.setProperty().set(LesionSet.IRIS);
    Views views = new Views(texts);
    views.add(Map.of(LesionSettingsController.class, () -> new LesionSettingsController(models)));
    robot.interact(() -> root = views.load("lesion-settings"));
  }

  @SuppressWarnings("unchecked") // the test says what it looks for
  private <N extends Node> N find(String id) {
    return (N) root.lookup("#" + id);
  }

  private void press(FxRobot robot, String id) {
    Button button = find(id);
    robot.interact(button::fire);
  }

  private void work(FxRobot robot) {
    robot.interact(
        () -> {
          while (!work.isEmpty()) work.remove().run();
        });
  }

  private boolean canBePressed(String id) {
    Node button = find(id);
    return button.isVisible() && !button.isDisabled();
  }

  @Test
  void beforeTheNetworkIsTrainedNothingCanBeMeasured(FxRobot robot) {
    assertThat(canBePressed("measure")).isFalse();
    assertThat(canBePressed("retrain")).isFalse();
    work(robot);
    assertThat(canBePressed("measure")).isTrue();
    assertThat(canBePressed("retrain")).isTrue();
    assertThat(find("running").isVisible()).isFalse();
  }

  @Test
  void onlyWhatIsLeftToChanceIsMeasuredOverSeeds(FxRobot robot) {
    work(robot);
    robot.interact(() -> models.settings.chosen(LesionSetup.ORDER).set(LesionOrder.STRONGEST));
    work(robot);
    assertThat(canBePressed("measure")).isFalse();
    assertThat(canBePressed("retrain")).isTrue();
    robot.interact(() -> models.settings.chosen(LesionSetup.ORDER).set(LesionOrder.RANDOM));
    work(robot);
    assertThat(canBePressed("measure")).isTrue();
  }

  @Test
  void whileItIsMeasuredItsProgressIsThereAndCanBeCancelled(FxRobot robot) {
    work(robot);
    press(robot, "measure");
    assertThat(find("running").isVisible()).isTrue();
    assertThat(canBePressed("measure")).isFalse();
    assertThat(canBePressed("retrain")).isFalse();
    robot.interact(models.measure::cancel);
    assertThat(find("running").isVisible()).isFalse();
    press(robot, "measure");
    work(robot);
    assertThat(models.measure.curveProperty().get().orElseThrow().points().get(4).train().count())
        .isEqualTo(20);
    assertThat(canBePressed("measure")).isTrue();
  }

  @Test
  void trainingAgainStopsTheRemoving(FxRobot robot) {
    work(robot);
    robot.interact(models.playback::reset);
    work(robot);
    robot.interact(models.playback::toggle);
    assertThat(models.playback.isPlaying()).isTrue();
    press(robot, "retrain");
    assertThat(models.playback.isPlaying()).isFalse();
    assertThat(models.measure.retraining().isRunning()).isTrue();
    work(robot);
    ProgressBar progress = find("progress");
    assertThat(progress.getProgress()).isEqualTo(1);
    assertThat(models.lesion.getScene().orElseThrow().healing()).isPresent();
  }
}
