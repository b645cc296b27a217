package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.base.Workspace;
import engram.ui.data.DataModels;
import engram.ui.data.look.DataLookViewModel;
import engram.ui.data.look.LookView;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The views of rows of many features in the whole window. */
class LookWindowTest extends WholeWindow {
  private DataModels models;
  private DataLookViewModel look;

  @BeforeEach
  void open(FxRobot robot) {
    robot.interact(() -> app.wiring().panes.show(Workspace.DATA));
    models = app.wiring().later().data.models();
    look = models.look;
  }

  private Node node(String selector) {
    return app.scene.getRoot().lookup(selector);
  }

  @Test
  void aCellOfAllPairsOpensItsPairLarge(FxRobot robot) throws TimeoutException {
    until(() -> models.columns.getPoints().isPresent());
    assertThat(isSeen(node(".look-pairs"))).isTrue();
    Node pairs = node(".look-pairs");
    Bounds room = pairs.localToScreen(pairs.getBoundsInLocal());
    // the upper right corner of the cell at the lower left, where no flower is
    robot.clickOn(
        room.getMinX() + 0.07 * room.getWidth(), room.getMinY() + 0.78 * room.getHeight());
    assertThat(look.view.get()).isEqualTo(LookView.AXES);
    assertThat(look.horizontal.get()).isZero();
    assertThat(look.vertical.get()).isEqualTo(3);
    assertThat(isSeen(node(".scatter"))).isTrue();
    robot.clickOn("#view-look-bars");
    assertThat(isSeen(node(".look-bars"))).isTrue();
  }

  @Test
  void digitsAreAWallAndAClickShowsOneInTheNetwork(FxRobot robot) throws TimeoutException {
    robot.interact(() -> models.sets.choose(engram.data.sets.BuiltInSet.DIGITS));
    until(models.wall::isKnown);
    assertThat(isSeen(node(".look-wall"))).isTrue();
    Node wall = node(".look-wall");
    Bounds room = wall.localToScreen(wall.getBoundsInLocal());
    robot.clickOn(room.getMinX() + 30, room.getMinY() + 25);
    assertThat(app.wiring().sample.getRow()).isZero();
    robot.interact(() -> models.sets.choose(engram.data.sets.BuiltInSet.IRIS));
    until(() -> look.view.get() == LookView.PAIRS);
    robot.interact(app.wiring().preferences::switchTheme);
    assertThat(node(".look-wall")).isNull();
  }
}
