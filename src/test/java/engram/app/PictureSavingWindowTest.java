package engram.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.SleeplessRobot;
import engram.export.picture.PictureFormat;
import engram.export.picture.SvgFile;
import engram.tour.frame.FxDriver;
import engram.ui.base.Workspace;
import engram.ui.export.FineSnapshot;
import engram.ui.graph.NetworkCanvas;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.DialogPane;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/** Pictures of the window and of its panes are saved and copied. */
class PictureSavingWindowTest extends AnsweredDialogsWindow {
  /** Pixels of the window. */
  private static final int BLOCK = 20;

  private DialogPane open(FxRobot robot) throws TimeoutException {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    until(() -> !dialogs().isEmpty());
    return dialogs().get(0);
  }

  private static Object chosen(DialogPane dialog, String id) {
    return ((ChoiceBox<?>) dialog.lookup(id)).getValue();
  }

  private static <T> void choose(FxRobot robot, DialogPane dialog, String id, String shown) {
    @SuppressWarnings("unchecked")
    ChoiceBox<T> box = (ChoiceBox<T>) dialog.lookup(id);
    robot.interact(
        () ->
            box.setValue(
                box.getItems().stream()
                    .filter(each -> String.valueOf(each).equals(shown))
                    .findFirst()
                    .orElseThrow()));
  }

  private NetworkCanvas network() {
    return (NetworkCanvas) app.scene.lookup("NetworkCanvas");
  }

  private static boolean isWritten(Path file) {
    return Files.exists(file);
  }

  @Test
  void theWindowIsSavedAsFineAsIsAskedFor(FxRobot robot) throws Exception {
    robot.moveTo(app.scene.lookup("#menu"));
    DialogPane dialog = open(robot);
    assertThat(chosen(dialog, "#picture-source")).hasToString("The whole window");
    assertThat(((ChoiceBox<?>) dialog.lookup("#picture-format")).getItems()).hasSize(1);
    assertThat(chosen(dialog, "#picture-scale")).isEqualTo(2);
    Path file = folder.resolve("w.png");
    answer = Optional.of(file);
    Bounds place = network().localToScene(network().getLayoutBounds());
    answer(robot, "picture.save");
    until(() -> isWritten(file));
    assertThat(asked).isEqualTo("engram.png");
    BufferedImage picture = ImageIO.read(file.toFile());
    assertThat(picture.getWidth()).isEqualTo(2 * 1280);
    assertThat(picture.getHeight()).isEqualTo(2 * 800);
    int left = (int) place.getMinX();
    int top = (int) place.getMinY();
    assertThat(halves(picture, left, top, (int) place.getWidth(), (int) place.getHeight()))
        .as("not enlarged pixels")
        .isGreaterThan(2000);
    // and the window is as before
    Image after = SleeplessRobot.call(() -> app.scene.snapshot(null));
    assertThat(after.getWidth()).isEqualTo(1280);
  }

  /** How many pixels of the window are not of one colour in a picture of twice the size. */
  private static int halves(BufferedImage picture, int left, int top, int width, int height) {
    int unlike = 0;
    for (int y = top; y < top + height; y++) {
      for (int x = left; x < left + width; x++) {
        if (picture.getRGB(2 * x, 2 * y) != picture.getRGB(2 * x + 1, 2 * y + 1)) unlike++;
      }
    }
    return unlike;
  }

  @Test
  void whatTheMouseIsOverIsProposedAndSavedAsLinesAndLetters(FxRobot robot) throws Exception {
    robot.moveTo(network());
    DialogPane dialog = open(robot);
    assertThat(chosen(dialog, "#picture-source")).hasToString("Network: what is drawn");
    choose(robot, dialog, "#picture-format", PictureFormat.SVG.toString());
    CheckBox numbers = (CheckBox) dialog.lookup("#picture-numbers");
    assertThat(isSeen(numbers)).isTrue();
    robot.interact(() -> numbers.setSelected(true));
    Path file = folder.resolve("n.svg");
    answer = Optional.of(file);
    answer(robot, "picture.save");
    until(() -> isWritten(file));
    assertThat(asked).isEqualTo("engram.svg");
    SvgFile svg = SvgFile.read(Files.readAllBytes(file));
    assertThat(svg.paths("C")).hasSize(4 * 10 + 10 * 3);
    assertThat(svg.texts()).hasSizeGreaterThan(83);
    assertThat(svg.texts().toString()).contains("petal length", "setosa");
  }

  @Test
  void curvesAndEquationsAreLines(FxRobot robot) throws Exception {
    robot.interact(
        () -> {
          app.wiring().run.session().stepForward();
          app.wiring().run.session().stepForward();
        });
    until(() -> snapshot().epoch() == 2 && !app.wiring().run.isRunning());
    // until they are drawn nothing of the curves is offered
    FxDriver.await(() -> true, 3);
    SvgFile loss = svg(robot, "Loss: what is drawn");
    assertThat(loss.texts()).contains("0");
    assertThat(loss.count("image")).isZero();
    SvgFile equations = svg(robot, "Equations: what is drawn");
    assertThat(equations.count("path")).isGreaterThanOrEqualTo(4);
  }

  private SvgFile svg(FxRobot robot, String of) throws Exception {
    DialogPane dialog = open(robot);
    choose(robot, dialog, "#picture-source", of);
    choose(robot, dialog, "#picture-format", PictureFormat.SVG.toString());
    Path file = folder.resolve(of.substring(0, 4) + ".svg");
    answer = Optional.of(file);
    answer(robot, "picture.save");
    until(() -> isWritten(file));
    return SvgFile.read(Files.readAllBytes(file));
  }

  @Test
  void aPaneIsCopied(FxRobot robot) throws Exception {
    robot.moveTo(app.scene.lookup("#menu"));
    DialogPane dialog = open(robot);
    choose(robot, dialog, "#picture-source", "Network: the whole pane");
    answer(robot, "picture.copy");
    Node pane = network().getParent();
    Image copied = SleeplessRobot.call(() -> Clipboard.getSystemClipboard().getImage());
    assertThat(copied.getWidth()).isEqualTo(2 * pane.getLayoutBounds().getWidth());
  }

  @Test
  void aPictureThatCantBeWrittenIsTold(FxRobot robot) throws Exception {
    open(robot);
    answer = Optional.of(folder.resolve("none").resolve("w.png"));
    answer(robot, "picture.save");
    until(
        () ->
            dialogs().stream().anyMatch(d -> String.valueOf(d.getContentText()).contains("w.png")));
    robot.interact(() -> dialogs().forEach(d -> d.getScene().getWindow().hide()));
  }

  /** A finer picture shows the same: block for block its mean colours are those of the window. */
  @ParameterizedTest
  @EnumSource(Workspace.class)
  void aFinerPictureShowsTheSame(Workspace workspace, FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().panes.show(workspace));
    if (workspace == Workspace.CHALLENGES) {
      var why = app.wiring().later().labs.why.models();
      until(() -> why.fingerprint().isPresent());
    }
    layout(robot);
    List<Image> both =
        SleeplessRobot.call(
            () ->
                List.of(
                    FineSnapshot.of(app.scene.getRoot(), 1, Color.WHITE),
                    FineSnapshot.of(app.scene.getRoot(), 2, Color.WHITE),
                    FineSnapshot.of(app.scene.getRoot(), 1, Color.WHITE)));
    for (int x = 0; x + BLOCK <= 1280; x += BLOCK) {
      for (int y = 0; y + BLOCK <= 800; y += BLOCK) {
        double usual = mean(both.get(0), x, y, 1);
        assertThat(mean(both.get(1), x, y, 2)).as("%d, %d", x, y).isCloseTo(usual, within(0.12));
        assertThat(mean(both.get(2), x, y, 1)).as("%d, %d", x, y).isCloseTo(usual, within(0.01));
      }
    }
  }

  /** The mean brightness of a block of the window in a picture of that scale. */
  private static double mean(Image picture, int left, int top, int scale) {
    PixelReader pixels = picture.getPixelReader();
    int side = scale * BLOCK;
    double sum = 0;
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        Color color = pixels.getColor(scale * left + x, scale * top + y);
        sum += (color.getRed() + color.getGreen() + color.getBlue()) / 3;
      }
    }
    return sum / (side * side);
  }
}
