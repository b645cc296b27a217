package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.SleeplessRobot;
import engram.data.sets.BuiltInSet;
import engram.export.picture.PictureFormat;
import engram.training.OwnRows;
import engram.training.recipe.Preset;
import engram.training.recipe.TaskData;
import engram.ui.base.Companion;
import engram.ui.base.Workspace;
import engram.ui.data.DataModels;
import engram.ui.export.PictureForm;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
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
    "sleep, .sleep-view, <text, 3",
  })
  void aDeskIsSaved(String experiment, String view, String shape, int least, FxRobot robot)
      throws Exception {
    robot.interact(() -> app.wiring().panes.show(Workspace.MEMORY));
    layout(robot);
    robot.clickOn("#experiment-" + experiment);
    layout(robot);
    if (experiment.equals("forgetting")) {
      var models = app.wiring().later().memory.forgetting.models();
      until(() -> models.tiles().count() > 0);
      layout(robot);
    }
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

  @Test
  void aConfusionMatrixHasItsNamesAndCounts(FxRobot robot) throws Exception {
    openStep(robot, 5);
    assertSaved("#confusion", "<text", 3 + 3 + 9);
    TaskData twenty = TaskData.TWENTY_CLASSES;
    robot.interact(() -> OwnRows.load(app.wiring().session, twenty.recipe(), twenty.dataset()));
    until(moment -> moment.recipe().equals(twenty.recipe()));
    layout(robot);
    assertSaved("#confusion", "<rect", 20);
  }

  @Test
  void theDataAreMarksBarsAndPictures(FxRobot robot) throws Exception {
    robot.interact(() -> app.wiring().panes.show(Workspace.DATA));
    assertSaved(".look-pairs", "<path", 100);
    robot.clickOn("#view-look-bars");
    assertSaved(".look-bars", "<text", 10);
    DataModels models = app.wiring().later().data.models();
    robot.interact(() -> models.sets.choose(BuiltInSet.DIGITS));
    until(models.wall::isKnown);
    layout(robot);
    assertSaved(".look-wall .inspector-canvas", "<image", 30);
  }

  @Test
  void whatALabShowsIsSaved(FxRobot robot) throws Exception {
    robot.interact(() -> app.wiring().panes.show(Workspace.CHALLENGES));
    var why = app.wiring().later().labs.why.models();
    until(() -> why.fingerprint().isPresent());
    layout(robot);
    assertSaved("#labPicture", "<text", 10);
  }

  @Test
  void thePictureBesideAPageIsSaved(FxRobot robot) throws Exception {
    robot.interact(() -> app.wiring().panes.show(Workspace.DOCUMENT));
    layout(robot);
    assertSaved(".document-picture NetworkCanvas", "<text", 3);
  }

  @Test
  void drawnPointsAreMarks(FxRobot robot) throws Exception {
    robot.interact(() -> app.wiring().panes.show(Workspace.DATA));
    robot.clickOn("#drawPoints");
    assertSaved(".drawing", "<text", 5);
  }

  @Test
  void weightsAreImagesInFrames(FxRobot robot) throws Exception {
    robot.interact(() -> app.wiring().run.session().load(Preset.DIGITS.recipe()));
    until(s -> s.data().picture().isPresent());
    robot.interact(() -> app.wiring().panes.open(Companion.PICTURES));
    layout(robot);
    assertSaved(".weight-images", "<image", 31);
  }

  @Test
  void theTwinsNetworkIsCurves(FxRobot robot) throws Exception {
    robot.interact(() -> app.wiring().panes.open(Companion.TWIN));
    until(() -> app.wiring().later().twin.twin.isWithRun());
    layout(robot);
    assertSaved(".twin-graph", "<path", 25);
  }

  private void assertSaved(String view, String shape, int least) throws Exception {
    Node node = app.scene.getRoot().lookup(view);
    // some are there once their network has learned
    until(() -> isSeen(node) && !node.getLayoutBounds().isEmpty());
    // what is in them may be worked out beside the window
    SleeplessRobot.until(() -> shapes(node, shape) > least);
    try (PDDocument document = Loader.loadPDF(saved(node, PictureFormat.PDF).toFile())) {
      assertThat(document.getNumberOfPages()).isOne();
    }
  }

  private int shapes(Node node, String shape) throws Exception {
    return Files.readString(saved(node, PictureFormat.SVG)).split(shape, -1).length;
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
