package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.ui.base.Companion;
import engram.ui.base.DataPane;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Workspace;
import engram.ui.data.DataModels;
import engram.ui.data.files.ImportState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** All that the mouse can press, move or type into is reached by the Tab key, in reading order. */
class TabStopsWindowTest extends WholeWindow {
  @TempDir Path folder;

  @Test
  void allThatTheMouseCanPressOnTheDataPageIsAStop(FxRobot robot) throws Exception {
    DataModels data = app.wiring().later().data.models();
    robot.interact(() -> app.wiring().panes.show(Workspace.DATA));
    for (BuiltInSet set : List.of(BuiltInSet.IRIS, BuiltInSet.SPIRAL, BuiltInSet.DIGITS)) {
      robot.interact(() -> data.sets.choose(set));
      until(s -> s.data().dataset().featureCount() == set.featureCount());
      for (DataPane pane : EnumSet.of(DataPane.LOOK, DataPane.TABLE)) {
        robot.interact(() -> app.wiring().panes.dataPaneProperty().set(pane));
        assertAllAreStops(robot, set + " " + pane);
      }
    }
    robot.clickOn("#drawPoints");
    assertAllAreStops(robot, "draw");
    Path file = folder.resolve("birds.csv");
    Files.writeString(file, "size,weight,kind\n1,2,a\n2,heavy,b\n3,4,a\n4,5,b\n5,4,a\n6,5,b\n");
    robot.interact(() -> data.importing.open(file));
    until(() -> data.importing.getState() == ImportState.READY);
    assertAllAreStops(robot, "import");
  }

  @Test
  void soIsAllInMemory(FxRobot robot) {
    robot.interact(() -> app.wiring().panes.show(Workspace.MEMORY));
    for (MemoryExperiment each : MemoryExperiment.values()) {
      robot.interact(() -> app.wiring().panes.experimentProperty().set(each));
      assertAllAreStops(robot, each.stem());
    }
    robot.interact(() -> app.wiring().panes.experimentProperty().set(MemoryExperiment.RECALL));
    robot.clickOn("#drawPattern");
    assertAllAreStops(robot, "a pattern of one's own");
  }

  @Test
  void soIsAllBesideTheNetwork(FxRobot robot) throws TimeoutException {
    robot.type(KeyCode.RIGHT);
    until(s -> s.epoch() == 1);
    for (Companion each : Companion.values()) {
      robot.interact(() -> app.wiring().panes.open(each));
      assertAllAreStops(robot, each.id());
    }
  }

  private void assertAllAreStops(FxRobot robot, String where) {
    layout(robot);
    TabStops stops = new TabStops(app.scene);
    assertThat(stops.missing()).as(where).isEmpty();
    assertThat(stops.backward()).as("against the reading order, %s", where).isEmpty();
  }
}
