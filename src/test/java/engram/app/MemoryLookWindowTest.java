package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.base.Language;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Theme;
import engram.ui.base.Workspace;
import engram.ui.memory.MemoryRoom;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Another language or theme and back: every experiment of Memory looks as it did. */
class MemoryLookWindowTest extends WholeWindow {
  /** The figures below keep the room that they once took. */
  private static final int FOOT = 60;

  @Test
  void pausedExperimentsKeepTheirCurves(FxRobot robot) throws TimeoutException {
    look(robot, Language.ENGLISH, Theme.LIGHT);
    robot.interact(() -> app.wiring().panes.show(Workspace.MEMORY));
    MemoryRoom memory = app.wiring().later().memory;
    keepsItsPicture(
        robot,
        MemoryExperiment.RECALL,
        () -> memory.recall.models().playback.goTo(120),
        () -> memory.recall.models().playback.goTo(60));
    keepsItsPicture(
        robot,
        MemoryExperiment.NEURON,
        () -> memory.neuron.models().playback.goTo(700),
        () -> memory.neuron.models().playback.goTo(400));
    var lists = memory.lists.models();
    until(() -> lists.plots.curvesProperty().get().isPresent());
    keepsItsPicture(robot, MemoryExperiment.STORES, () -> lists.playback.goTo(200));
    var forgetting = memory.forgetting.models().forgetting;
    robot.interact(forgetting::start);
    until(() -> !forgetting.getMoment().running() && !forgetting.getMoment().hasMore());
    keepsItsPicture(robot, MemoryExperiment.FORGETTING, () -> forgetting.goTo(30));
    var lesion = memory.lesion.models();
    until(
        () -> lesion.measure.curveProperty().get().filter(c -> c.points().size() > 20).isPresent());
    until(() -> lesion.lesion.getScene().isPresent());
    keepsItsPicture(robot, MemoryExperiment.LESION, () -> {});
  }

  private void keepsItsPicture(FxRobot robot, MemoryExperiment experiment, Runnable... ways) {
    robot.interact(() -> app.wiring().panes.experimentProperty().set(experiment));
    for (Runnable way : ways) robot.interact(way);
    int[] before = pixels(robot);
    look(robot, Language.CHINESE, Theme.LIGHT);
    assertThat(Arrays.equals(pixels(robot), before)).as("%s in Chinese", experiment).isFalse();
    look(robot, Language.ENGLISH, Theme.LIGHT);
    assertThat(Arrays.mismatch(pixels(robot), before))
        .as("%s in its language again", experiment)
        .isEqualTo(-1);
    look(robot, Language.ENGLISH, Theme.DARK);
    look(robot, Language.ENGLISH, Theme.LIGHT);
    assertThat(Arrays.mismatch(pixels(robot), before))
        .as("%s in its theme again", experiment)
        .isEqualTo(-1);
  }

  private int[] pixels(FxRobot robot) {
    layout(robot);
    AtomicReference<WritableImage> picture = new AtomicReference<>();
    robot.interact(() -> picture.set(app.scene.snapshot(null)));
    int width = (int) picture.get().getWidth();
    int height = (int) picture.get().getHeight() - FOOT;
    int[] pixels = new int[width * height];
    picture
        .get()
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }
}
