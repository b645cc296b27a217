package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.SleeplessRobot;
import engram.export.picture.PictureFormat;
import engram.ui.base.Companion;
import engram.ui.base.Workspace;
import engram.ui.export.PictureForm;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/** What the desks of Memory and the maps draw is saved as lines and letters. */
class DeskPicturesWindowTest extends WholeWindow {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "lists, .lists-view, <text, 20",
    "neuron, .neuron-plane, <circle, 20",
    "forgetting, .forgetting-plot, <text, 4",
    "lesion, .lesion-table, <rect, 20",
    "recall, .cell-grid, <rect, 30",
    "recall, .recall-stored, <text, 3",
  })
  void aDeskIsSaved(String experiment, String view, String shape, int least, FxRobot robot)
      throws Exception {
    robot.interact(() -> app.wiring().panes.show(Workspace.MEMORY));
    layout(robot);
    robot.clickOn("#experiment-" + experiment);
    layout(robot);
    // it shows nothing of what was not learned
    if (experiment.equals("forgetting")) robot.type(KeyCode.SPACE);
    assertSaved(view, shape, least);
  }

  @Test
  void aSurfaceIsAnImageWithAxesAndDots(FxRobot robot) throws Exception {
    robot.interact(() -> app.wiring().panes.open(Companion.SURFACE));
    layout(robot);
    until(() -> app.wiring().surface.surface.getView().isPresent());
    assertSaved(".surface-area .surface-map", "<text", 5);
    assertThat(Files.readString(folder.resolve("desk.svg"))).contains("<image", "base64");
  }

  @Test
  void aLandscapeIsAnImageWithItsContours(FxRobot robot) throws Exception {
    robot.interact(() -> app.wiring().panes.open(Companion.LANDSCAPE));
    layout(robot);
    until(() -> app.wiring().later().explore.landscape.getView().isPresent());
    assertSaved(".landscape-map", "<path", 3);
    assertThat(Files.readString(folder.resolve("desk.svg"))).contains("<image", "<text");
  }

  private void assertSaved(String view, String shape, int least) throws Exception {
    Node node = app.scene.getRoot().lookup(view);
    // some are there once their network has learned
    until(() -> isSeen(node) && !node.getLayoutBounds().isEmpty());
    String svg = Files.readString(saved(node, PictureFormat.SVG));
    assertThat(svg.split(shape, -1)).hasSizeGreaterThan(least);
    try (PDDocument document = Loader.loadPDF(saved(node, PictureFormat.PDF).toFile())) {
      assertThat(document.getNumberOfPages()).isOne();
    }
  }

  private Path saved(Node node, PictureFormat format) throws Exception {
    Path file = folder.resolve("desk." + format.id());
    SleeplessRobot.call(
            () -> {
              PictureForm form = new PictureForm(app.scene, node, Color.WHITE, app.wiring().texts);
              @SuppressWarnings("unchecked")
              ChoiceBox<PictureFormat> formats =
                  (ChoiceBox<PictureFormat>)
                      form.getChildren().stream()
                          .filter(each -> "picture-format".equals(each.getId()))
                          .findFirst()
                          .orElseThrow();
              assertThat(formats.getItems()).contains(format);
              formats.setValue(format);
              return form.wanted().take();
            })
        .write(file);
    return file;
  }
}
