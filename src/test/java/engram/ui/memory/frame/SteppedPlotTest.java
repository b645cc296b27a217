package engram.ui.memory.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.MouseEvents;
import engram.StageExtension;
import engram.ui.base.PreferencesViewModel;
import engram.ui.plot.Ink;
import engram.ui.plot.NiceScale;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A chart of 400 × 100 pixels: its axis goes from 3.6 em to 1.3 em before its right end. */
@ExtendWith(StageExtension.class)
class SteppedPlotTest {
  private static final double WIDTH = 400;
  private static final double EM = 13;
  private static final double LEFT = 3.6 * EM;
  private static final double RIGHT = WIDTH - 1.3 * EM;
  private static final NiceScale SCALE = new NiceScale(0, 10, false);

  private final SteppedPlot plot = new SteppedPlot();
  private final List<Integer> gone = new ArrayList<>();
  private final Stepped stepped = new Stepped() {};

  @Start
  private void show(Stage stage) {
    plot.setLook(new PreferencesViewModel(), gone::add);
    stage.setScene(new Scene(plot, WIDTH, 100));
    stage.show();
  }

  private void showCurve(FxRobot robot, int steps, double... values) {
    robot.interact(
        () ->
            plot.showCurves(
                SCALE,
                List.of(SteppedPlot.curve("c", Ink.TRAINING, SCALE, values, false)),
                List.of(),
                steps));
  }

  private void stand(FxRobot robot, int step, int furthest) {
    robot.interact(
        () -> {
          stepped.stand(step, furthest, 100);
          plot.showStep(stepped);
        });
    robot.interact(plot::layout);
  }

  private void press(FxRobot robot, double x, MouseButton button) {
    PickResult pick = new PickResult(plot, x, 50);
    MouseEvent event = MouseEvents.of(MouseEvent.MOUSE_PRESSED, x, 50, button, true, pick);
    robot.interact(() -> plot.fireEvent(event));
  }

  private static double x(double share) {
    return LEFT + share * (RIGHT - LEFT);
  }

  /** The parts that are seen of the curves, the pale one first. */
  private List<Rectangle> clips() {
    return plot.getChildrenUnmodifiable().stream()
        .map(Node::getClip)
        .filter(Rectangle.class::isInstance)
        .map(Rectangle.class::cast)
        .toList();
  }

  @Test
  void valuesBecomeSharesOfTheScale() {
    SteppedPlot.Curve curve =
        SteppedPlot.curve("c", Ink.TRAINING, SCALE, new double[] {0, 5, 10}, true);
    assertThat(curve.shares()).containsExactly(0, 0.5, 1);
  }

  @Test
  void pressingGoesToTheNearestStepAndBesideTheAxisToItsEnd(FxRobot robot) {
    showCurve(robot, 100, 1, 2, 3);
    press(robot, x(0.25) + 0.4, MouseButton.PRIMARY);
    press(robot, x(0) - 20, MouseButton.PRIMARY);
    press(robot, x(1) + 10, MouseButton.PRIMARY);
    assertThat(gone).containsExactly(25, 0, 100);
  }

  @Test
  void anotherButtonGoesNowhereAndNothingDoesBeforeThereIsACurve(FxRobot robot) {
    press(robot, x(0.5), MouseButton.PRIMARY);
    showCurve(robot, 100, 1, 2, 3);
    press(robot, x(0.5), MouseButton.SECONDARY);
    assertThat(gone).isEmpty();
  }

  @Test
  void theCurvesAreSeenUpToTheStepAndPaleUpToTheFurthest(FxRobot robot) {
    showCurve(robot, 100, new double[101]);
    stand(robot, 30, 80);
    assertThat(clips()).hasSize(2);
    assertThat(clips().get(0).getWidth()).isCloseTo(x(0.8), within(0.5));
    assertThat(clips().get(1).getWidth()).isCloseTo(x(0.3), within(0.5));
    stand(robot, 80, 80);
    assertThat(clips().get(1).getWidth()).isCloseTo(x(0.8), within(0.5));
    Node pale =
        plot.getChildrenUnmodifiable().stream()
            .filter(each -> each.getClip() instanceof Rectangle)
            .findFirst()
            .orElseThrow();
    assertThat(pale.isVisible()).isFalse();
  }

  @Test
  void whatHasNoStepsOrNoNumbersIsDrawnToo(FxRobot robot) {
    showCurve(robot, 0, Double.NaN);
    press(robot, x(1), MouseButton.PRIMARY);
    showCurve(robot, 2, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    stand(robot, 2, 2);
    assertThat(gone).containsExactly(1);
  }
}
