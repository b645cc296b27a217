package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.training.RunState;
import engram.ui.base.DataPane;
import engram.ui.base.Workspace;
import engram.ui.data.draw.DataDrawViewModel;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Drawing points in the whole window, with the mouse. */
class DrawWindowTest extends WholeWindow {
  private DataDrawViewModel draw;

  @BeforeEach
  void open(FxRobot robot) {
    robot.interact(() -> app.wiring().panes.show(Workspace.DATA));
    robot.clickOn("#drawPoints");
    draw = app.wiring().later().data.models().draw;
  }

  private Point2D at(double x, double y) {
    Node plane = app.scene.getRoot().lookup(".drawing");
    Bounds room = plane.localToScreen(plane.getBoundsInLocal());
    double middle = room.getMinX() + room.getWidth() / 2;
    double side = Math.min(room.getWidth(), room.getHeight());
    return new Point2D(middle + x * side / 2, room.getMinY() + (0.5 - y / 2) * room.getHeight());
  }

  private void drag(FxRobot robot, double y) {
    robot.moveTo(at(-0.5, y)).press(MouseButton.PRIMARY).moveTo(at(0, y)).moveTo(at(0.5, y));
    robot.release(MouseButton.PRIMARY);
  }

  private int points() {
    return draw.hand.pointsProperty().get().size();
  }

  @Test
  void twoClassesAreDrawnErasedUndoneAndTrained(FxRobot robot) throws TimeoutException {
    assertThat(isSeen(app.scene.getRoot().lookup("#tab-data-draw"))).isTrue();
    drag(robot, 0.4);
    assertThat(points()).isGreaterThan(10);
    robot.clickOn("#brush-1");
    drag(robot, -0.4);
    int both = points();
    until(s -> s.data().given().rows() == both);

    robot.clickOn("#eraser");
    drag(robot, 0.4);
    assertThat(points()).isLessThan(both - 10);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> points() == both);

    robot.clickOn("#stepForward");
    until(s -> s.epoch() == 1 && s.state() == RunState.PAUSED);
    until(() -> draw.surfaceProperty().get().isPresent());
    assertThat(snapshot().data().given().rows()).isEqualTo(both);
  }

  @Test
  void aRightClickErasesAndOtherDataCloseThePlane(FxRobot robot) throws TimeoutException {
    robot.clickOn(at(0.2, 0.2));
    assertThat(points()).isEqualTo(1);
    robot.clickOn(at(0.2, 0.2), MouseButton.SECONDARY);
    assertThat(points()).isZero();
    robot.clickOn("#set-circle");
    until(s -> s.recipe().data().source().id().equals("circle"));
    until(() -> app.wiring().panes.dataPaneProperty().get() == DataPane.LOOK);
    assertThat(isSeen(app.scene.getRoot().lookup("#tab-data-draw"))).isFalse();
    assertThat(isSeen(app.scene.getRoot().lookup("#drawOn"))).isTrue();
  }

  @Test
  void theMenuAndTheKeysTakeBackPointsThatAreNotLearnedYet(FxRobot robot) {
    robot.clickOn(at(0.2, 0.2));
    robot.clickOn(at(-0.2, 0.2));
    assertThat(points()).isEqualTo(2);
    assertThat(snapshot().recipe().data().source().id()).isEqualTo("iris");
    robot.interact(() -> edit("undo").fire());
    assertThat(points()).isEqualTo(1);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(points()).isZero();
    assertThat(edit("undo").isDisable()).isTrue();
    robot.interact(() -> edit("redo").fire());
    assertThat(points()).isEqualTo(1);
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(points()).isEqualTo(2);
    assertThat(edit("redo").isDisable()).isTrue();
  }

  /** Of the Edit menu. */
  private MenuItem edit(String id) {
    MenuButton menu = (MenuButton) app.scene.getRoot().lookup("#menu");
    return ((Menu) menu.getItems().get(1))
        .getItems().stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
  }
}
