package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.base.Language;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Workspace;
import engram.ui.controls.PagedColumn;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** In a window of 1280 × 800 nothing that explains an experiment is cut, nor has to be scrolled. */
class ExplanationPagesWindowTest extends WholeWindow {
  private static final double LEAST_GRID = 420;
  private static final double ROUNDING = 0.5;

  private void show(FxRobot robot, MemoryExperiment experiment) {
    robot.interact(
        () -> {
          app.wiring().panes.experimentProperty().set(experiment);
          app.wiring().panes.show(Workspace.MEMORY);
        });
    layout(robot);
  }

  @Test
  void eachExplanationFitsOrPages(FxRobot robot) {
    for (Language language : Language.values()) {
      robot.interact(() -> preferences.languageProperty().set(language));
      for (MemoryExperiment experiment : MemoryExperiment.values()) {
        show(robot, experiment);
        read(robot, experiment + " in " + language);
      }
    }
  }

  /** Turns all pages: each thing is seen whole on one of them. */
  private void read(FxRobot robot, String what) {
    ScrollPane pane = robot.lookup(".recall-inspector .inspector-scroll").query();
    PagedColumn column = (PagedColumn) pane.getContent();
    List<Node> read = new ArrayList<>();
    robot.interact(() -> column.turn(-column.pages()));
    for (int page = 0; page < column.pages(); page++) {
      layout(robot);
      assertThat(column.page()).as(what).isEqualTo(page);
      assertThat(pane.lookupAll(".scroll-bar"))
          .as(what)
          .noneMatch(bar -> bar instanceof ScrollBar && bar.isVisible());
      Bounds room = pane.localToScene(pane.getLayoutBounds());
      List<Node> seen = column.getContent().stream().filter(WholeWindow::isSeen).toList();
      assertThat(seen).as("%s, page %d", what, page + 1).isNotEmpty();
      for (Node each : seen) {
        Bounds place = each.localToScene(each.getLayoutBounds());
        boolean inside =
            place.getMinY() >= room.getMinY() - ROUNDING
                && place.getMaxY() <= room.getMaxY() + ROUNDING;
        assertThat(inside)
            .as("%s, page %d: %s %s in %s", what, page + 1, each, place, room)
            .isTrue();
      }
      read.addAll(seen);
      robot.interact(() -> column.turn(1));
    }
    assertThat(read)
        .as(what)
        .containsExactlyElementsOf(column.getContent().stream().filter(Node::isManaged).toList());
  }

  @Test
  void theGridIsTheHeroOfARecall(FxRobot robot) {
    for (Language language : Language.values()) {
      robot.interact(() -> preferences.languageProperty().set(language));
      show(robot, MemoryExperiment.RECALL);
      Node grid = robot.lookup("#now").query();
      assertThat(grid.getLayoutBounds().getWidth()).isGreaterThanOrEqualTo(LEAST_GRID);
      assertThat(grid.getLayoutBounds().getHeight()).isGreaterThanOrEqualTo(LEAST_GRID);
    }
  }
}
