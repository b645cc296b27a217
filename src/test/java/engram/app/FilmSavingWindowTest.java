package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.base.MemoryExperiment;
import engram.ui.memory.forgetting.ForgettingModels;
import engram.ui.memory.recall.RecallModels;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What is in front is saved as a film: the training, or an experiment on memory. */
class FilmSavingWindowTest extends AnsweredDialogsWindow {
  private Path file() {
    return folder.resolve("f.gif");
  }

  /** What is said at last; the dialog before it shows how far the film is. */
  private String film(FxRobot robot) throws TimeoutException {
    MenuButton menu = (MenuButton) app.scene.lookup("#menu");
    MenuItem film =
        ((Menu) menu.getItems().get(0))
            .getItems().stream()
                .filter(each -> "film".equals(each.getId()))
                .findFirst()
                .orElseThrow();
    answer = Optional.of(file());
    robot.interact(film::fire);
    until(() -> told().isPresent());
    DialogPane dialog = told().orElseThrow();
    robot.interact(() -> dialog.getScene().getWindow().hide());
    return dialog.getContentText();
  }

  private Optional<DialogPane> told() {
    return dialogs().stream()
        .filter(each -> each.getContentText() != null && !each.getContentText().isEmpty())
        .findFirst();
  }

  private List<BufferedImage> frames() throws IOException {
    ImageReader reader = ImageIO.getImageReadersBySuffix("gif").next();
    List<BufferedImage> frames = new ArrayList<>();
    try (ImageInputStream in = ImageIO.createImageInputStream(file().toFile())) {
      reader.setInput(in);
      int count = reader.getNumImages(true);
      for (int k = 0; k < count; k++) frames.add(reader.read(k));
    }
    return frames;
  }

  private static int unlike(BufferedImage one, BufferedImage other) {
    int unlike = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        if (one.getRGB(x, y) != other.getRGB(x, y)) unlike++;
      }
    }
    return unlike;
  }

  @Test
  void trainingIsSavedAsAFilm(FxRobot robot) throws Exception {
    robot.interact(
        () -> {
          app.wiring().run.session().stepForward();
          app.wiring().run.session().stepForward();
        });
    until(() -> snapshot().epoch() == 2 && !app.wiring().run.isRunning());
    assertThat(film(robot)).startsWith(file() + " has 3 frames, from epoch 0");
    assertThat(asked).isEqualTo("engram.gif");
    assertThat(frames()).hasSize(3);
  }

  @Test
  void forgettingIsSavedAsItFades(FxRobot robot) throws Exception {
    robot.interact(() -> app.wiring().panes.show(MemoryExperiment.FORGETTING));
    layout(robot);
    ForgettingModels models = app.wiring().later().memory.forgetting.models();
    robot.interact(models.forgetting::start);
    until(
        () ->
            models.forgetting.getMoment().measured().isPresent()
                && !models.forgetting.getMoment().running());
    robot.interact(() -> models.playback.goTo(models.forgetting.steps()));
    int end = models.forgetting.step();
    assertThat(end).isPositive();
    assertThat(film(robot)).contains(" frames, from the beginning of the experiment");
    List<BufferedImage> frames = frames();
    assertThat(frames).hasSize(Math.min(40, end + 1));
    assertThat(unlike(frames.get(0), frames.get(frames.size() - 1))).isGreaterThan(10_000);
    assertThat(models.forgetting.step()).isEqualTo(end);
  }

  @Test
  void aRecallIsSavedUpToWhereItIsAndNotAtItsBeginning(FxRobot robot) throws Exception {
    robot.interact(() -> app.wiring().panes.show(MemoryExperiment.RECALL));
    layout(robot);
    RecallModels models = app.wiring().later().memory.recall.models();
    assertThat(film(robot)).startsWith("The experiment is at its beginning");
    assertThat(file()).doesNotExist();
    robot.interact(() -> models.playback.goTo(5));
    film(robot);
    List<BufferedImage> frames = frames();
    assertThat(frames).hasSize(6);
    assertThat(unlike(frames.get(0), frames.get(5))).isPositive();
    assertThat(models.recall.step()).isEqualTo(5);
  }

  @Test
  void whatHasNoStepsIsNoFilm(FxRobot robot) throws Exception {
    robot.interact(() -> app.wiring().panes.show(MemoryExperiment.LESION));
    layout(robot);
    assertThat(film(robot)).startsWith("This experiment has no steps to film");
    assertThat(file()).doesNotExist();
  }
}
