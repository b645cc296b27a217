package engram.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import engram.StageExtension;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(StageExtension.class)
class PictureTipTest {
  private static final String LONG = "What the curve shows, and how to read it. ".repeat(8);

  private final FittedCanvas picture = new FittedCanvas();
  private final StackPane place = new StackPane(picture);

  @Start
  void start(Stage stage) {
    picture.setMaxSize(300, 150);
    stage.setScene(new Scene(place, 640, 480));
    stage.show();
  }

  /** Where a tip is that is asked for over the middle of the picture. */
  private void assertBeside(FxRobot robot, Pos where) {
    robot.interact(() -> StackPane.setAlignment(picture, where));
    robot.interact(
        () -> {
          place.layout();
          Tooltip tip = PictureTip.beside(picture);
          tip.setText(LONG);
          Bounds of = picture.localToScreen(picture.getLayoutBounds());
          tip.show(picture, of.getCenterX(), of.getCenterY());
          double top = tip.getY();
          double bottom = top + tip.getHeight();
          double width = tip.getWidth();
          tip.hide();
          assertThat(top >= of.getMaxY() || bottom <= of.getMinY())
              .as("%s to %s beside %s", top, bottom, of)
              .isTrue();
          assertThat(width).isBetween(300.0, 600.0);
        });
  }

  @Test
  void itDoesNotCoverWhatItExplains(FxRobot robot) {
    assertBeside(robot, Pos.TOP_LEFT);
    assertBeside(robot, Pos.BOTTOM_RIGHT);
  }
}
