package engram.ui.data.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The hand that draws, without a window: −6 … 6 both ways, so that a share of 0.5 is 0. */
class DrawHandTest {
  private static final PlaneDrawing EMPTY = PlaneDrawing.empty("mine", word -> word);

  private final List<PlaneDrawing> changes = new ArrayList<>();
  private final DrawHand hand = new DrawHand(changes::add);

  private void take(DrawnPoint... points) {
    hand.take(Optional.of(EMPTY.with(List.of(points))));
  }

  private PlaneDrawing last() {
    return changes.get(changes.size() - 1);
  }

  private static DrawnPoint at(double x, double y) {
    return new DrawnPoint(x, y, 0);
  }

  @Test
  void withoutADrawingNothingHappens() {
    hand.press(0.5, 0.5);
    hand.drag(0.6, 0.6);
    hand.release();
    hand.eraseAt(0.5, 0.5, 1);
    hand.clear();
    assertThat(changes).isEmpty();
    assertThat(hand.getPoints()).isEmpty();
  }

  @Test
  void aClickPutsAPointOfTheClassNearThePlace() {
    take();
    hand.chooseClass(1);
    hand.chooseSingle(true);
    hand.press(0.75, 0.25);
    assertThat(hand.getPoints()).as("seen before the hand is lifted").hasSize(1);
    assertThat(changes).isEmpty();
    hand.release();
    DrawnPoint point = last().points().get(0);
    assertThat(point.label()).isEqualTo(1);
    double reach = 12 * hand.brush.get().radius() + 0.01;
    assertThat(point.x()).isCloseTo(3, within(reach));
    assertThat(point.y()).isCloseTo(-3, within(reach));
  }

  @Test
  void theNearestPointAloneIsErased() {
    take(at(0, 0), at(1.2, 0), at(-3, 3));
    // 0.2 is 0.0167 of the side; the point at 1.2 is farther from 0.55 (0.6) by nothing more
    hand.eraseAt(0.5 + 0.2 / 12, 0.5, 0.05);
    assertThat(last().points()).containsExactly(at(1.2, 0), at(-3, 3));
    assertThat(hand.brush.get().erases()).as("the brush stays in the hand").isFalse();
  }

  @Test
  void aPointThatIsTooFarIsNotErased() {
    take(at(0, 0));
    hand.eraseAt(0.6, 0.5, 0.0999);
    assertThat(changes).isEmpty();
    hand.eraseAt(0.6, 0.5, 0.1001);
    assertThat(last().points()).isEmpty();
  }

  @Test
  void allPointsAreClearedAtOnce() {
    take(at(0, 0), at(1, 1));
    hand.clear();
    assertThat(changes).hasSize(1);
    assertThat(last().points()).isEmpty();
    assertThat(last().classes()).isEqualTo(EMPTY.classes());
  }

  @Test
  void aDrawingWithFewerClassesLeavesNoClassInTheHandThatThereIsNot() {
    hand.take(Optional.of(EMPTY.withClass().withClass()));
    int classes = EMPTY.classes().size() + 2;
    hand.chooseClass(classes - 1);
    hand.take(Optional.of(EMPTY));
    assertThat(hand.brush.get().label()).isEqualTo(EMPTY.classes().size() - 1);
    hand.take(Optional.empty());
    assertThat(hand.brush.get().label()).isZero();
  }

  /** The plane grows with a point beyond it, and does not shrink while the drawing is the same. */
  @Test
  void thePlaneHoldsAllPointsAndDoesNotShrink() {
    take(at(0, 0));
    assertThat(hand.plane.get()).isEqualTo(DrawPlane.USUAL);
    take(at(0, 0), at(40, 0));
    DrawPlane grown = hand.plane.get();
    assertThat(grown.across().high()).isGreaterThanOrEqualTo(40);
    assertThat(grown.upwards()).isEqualTo(DrawPlane.USUAL.upwards());
    take(at(0, 0));
    assertThat(hand.plane.get()).isEqualTo(grown);
    hand.take(Optional.of(PlaneDrawing.empty("other", word -> word)));
    assertThat(hand.plane.get()).isEqualTo(DrawPlane.USUAL);
  }

  @Test
  void theEraserGoesBackToABrushWithTheClass() {
    take();
    hand.chooseEraser();
    assertThat(hand.brush.get().erases()).isTrue();
    hand.chooseRadius(0.1);
    hand.chooseClass(1);
    assertThat(hand.brush.get()).isEqualTo(new DrawBrush(1, false, 0.1, false));
  }
}
