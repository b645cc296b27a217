package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.recall.PatternGrid;
import engram.memory.recall.RecallOutcome;
import engram.ui.base.Language;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Theme;
import engram.ui.base.Workspace;
import engram.ui.memory.recall.RecallModels;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The Memory workspace in the whole window, with mouse and keys. */
class MemoryWindowTest extends WholeWindow {
  private RecallModels models;

  @BeforeEach
  void open(FxRobot robot) {
    robot.clickOn("#toMemory");
    models = app.wiring().later().memory.recall.models();
    layout(robot);
  }

  private int step() {
    return models.recall.step();
  }

  private Node find(String selector) {
    return app.scene.getRoot().lookup(selector);
  }

  private String text(String selector) {
    Node memory = find(".recall-desk").getParent();
    return ((Label) memory.lookup(selector)).getText();
  }

  /** The middle of a cell of a grid that fills its view in one direction. */
  private Point2D cell(String grid, int row, int column) {
    Bounds room = find(grid).localToScreen(find(grid).getBoundsInLocal());
    int cells = models.patterns.gridProperty().get().side();
    double side = Math.floor((Math.min(room.getWidth(), room.getHeight()) - 4) / cells);
    double left = room.getCenterX() - side * cells / 2;
    double top = room.getCenterY() - side * cells / 2;
    return new Point2D(left + (column + 0.5) * side, top + (row + 0.5) * side);
  }

  @Test
  void aSpoiledPatternIsRecalledAndTheRunIsNotTouched(FxRobot robot) throws TimeoutException {
    robot.interact(() -> models.playback.speed().moveTo(1));
    robot.clickOn("#steppedToggle");
    until(() -> models.recall.getMoment().isEnd() && models.playback.getDirection() == 0);
    assertThat(models.recall.run().outcome()).isInstanceOf(RecallOutcome.Recalled.class);
    assertThat(text("#sentence")).startsWith("山 was retrieved");
    int end = step();
    robot.push(KeyCode.LEFT);
    assertThat(step()).isEqualTo(end - 1);
    robot.clickOn("#steppedBack");
    assertThat(step()).isEqualTo(end - 2);
    robot.push(KeyCode.HOME);
    assertThat(step()).isZero();
    robot.push(KeyCode.RIGHT);
    assertThat(step()).isEqualTo(1);
    assertThat(snapshot().epoch()).isZero();
    robot.clickOn("#toTrain");
    assertThat(app.wiring().panes.getWorkspace()).isEqualTo(Workspace.TRAIN);
    robot.push(KeyCode.RIGHT);
    until(s -> s.epoch() == 1);
    assertThat(step()).isEqualTo(1);
  }

  @Test
  void patternsAreStoredForgottenAndSpoiledAnew(FxRobot robot) {
    var before = models.recall.getMoment().wrong();
    robot.clickOn("#anew");
    assertThat(models.recall.getMoment().wrong()).isNotEqualTo(before);
    Node chip =
        robot
            .lookup(".recall-chip")
            .match(node -> ((javafx.scene.control.Labeled) node).getText().equals("X"))
            .query();
    robot.clickOn(chip);
    assertThat(models.recall.run().setup().stored()).hasSize(6);
    robot.clickOn(chip);
    assertThat(models.recall.run().setup().stored()).hasSize(5);
  }

  @Test
  void aNeuronThatIsClickedIsExplained(FxRobot robot) {
    robot.clickOn(cell("#now", 6, 4));
    assertThat(text("#title")).isEqualTo("Neuron 65");
    assertThat(text("#weightsText")).isEqualTo("Weights of neuron 65");
  }

  @Test
  void aPatternIsDrawnWithTheMouseAndStored(FxRobot robot) {
    robot.clickOn("#drawPattern");
    layout(robot);
    robot.moveTo(cell("#drawn", 2, 2)).press(MouseButton.PRIMARY);
    for (int k = 3; k < 8; k++) robot.moveTo(cell("#drawn", k, k));
    robot.release(MouseButton.PRIMARY);
    for (int k = 2; k < 8; k++)
      assertThat(models.draw.drawnProperty().get().state(11 * k)).isEqualTo(1);
    robot.clickOn("#storeDrawn");
    assertThat(models.draw.problemProperty().getValue()).contains("no name");
    robot.clickOn("#patternName").write("my");
    robot.push(KeyCode.ESCAPE);
    assertThat(app.wiring().panes.getWorkspace()).isEqualTo(Workspace.MEMORY);
    assertThat(isSeen(find("#now"))).isTrue();
    robot.clickOn("#drawPattern");
    robot.clickOn("#storeDrawn");
    assertThat(isSeen(find("#now"))).isTrue();
    assertThat(models.recall.run().setup().original().state(22)).isEqualTo(1);
    robot.clickOn("#forget");
    assertThat(models.recall.run().setup().stored()).hasSize(5);
  }

  @Test
  void aPatternOfTheLargeGridIsDrawnAndTheSettingsNeedNoScrolling(FxRobot robot) {
    robot.interact(() -> models.patterns.gridProperty().set(PatternGrid.TWENTY));
    layout(robot);
    robot.clickOn(cell("#now", 17, 2));
    assertThat(text("#title")).isEqualTo("Neuron 343");
    robot.clickOn("#drawPattern");
    layout(robot);
    robot.moveTo(cell("#drawn", 2, 2)).press(MouseButton.PRIMARY);
    robot.moveTo(cell("#drawn", 17, 17)).release(MouseButton.PRIMARY);
    for (int k = 2; k < 18; k++)
      assertThat(models.draw.drawnProperty().get().state(21 * k)).isEqualTo(1);
    robot.clickOn("#patternName").write("my");
    robot.clickOn("#storeDrawn");
    layout(robot);
    assertThat(models.recall.run().setup().original().size()).isEqualTo(400);
    ScrollPane scroll = (ScrollPane) find(".memory-left .data-scroll");
    assertThat(scroll.getContent().getLayoutBounds().getHeight())
        .isLessThanOrEqualTo(scroll.getViewportBounds().getHeight());
    robot.clickOn("#forget");
    assertThat(models.recall.run().setup().stored()).hasSize(5);
  }

  @Test
  void anotherExperimentPausesTheRecall(FxRobot robot) {
    robot.interact(() -> models.playback.toggle());
    assertThat(models.playback.directionProperty().get()).isEqualTo(1);
    robot.interact(() -> app.wiring().panes.experimentProperty().set(MemoryExperiment.FORGETTING));
    assertThat(models.playback.directionProperty().get()).isZero();
  }

  @Test
  void capacityIsMeasuredBesideTheWindowAndStopped(FxRobot robot) throws TimeoutException {
    robot.clickOn("#measure");
    until(() -> !models.capacity.foundProperty().get().isEmpty());
    robot.clickOn("#cancel");
    assertThat(models.capacity.runningProperty().get()).isFalse();
    assertThat(isSeen(find("#measure"))).isTrue();
    assertThat(isSeen(find("#cancel"))).isFalse();
  }

  @Test
  void everythingHasRoomInBothLanguages(FxRobot robot) {
    for (Language language : Language.values()) {
      look(robot, language, Theme.LIGHT);
      layout(robot);
      for (String part :
          new String[] {"#theme", "#steppedToggle", "#stepOf", "#now", "#capacity"}) {
        Node node = find(part);
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        assertThat(bounds.getMinX()).as(part + language).isGreaterThanOrEqualTo(0);
        assertThat(bounds.getMaxX()).as(part + language).isLessThanOrEqualTo(1280);
        assertThat(bounds.getMaxY()).as(part + language).isLessThanOrEqualTo(800);
      }
      assertThat(find("#now").getBoundsInLocal().getHeight()).isGreaterThan(180);
    }
  }
}
