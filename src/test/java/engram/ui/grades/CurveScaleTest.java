package engram.ui.grades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.homework.LossCurve;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the small curves of a class lie: one scale, so that two can be compared. */
class CurveScaleTest {

  private static LossCurve curve(double... losses) {
    List<LossCurve.Point> points = new ArrayList<>();
    for (int k = 0; k < losses.length; k++) points.add(new LossCurve.Point(10 * k, losses[k]));
    return new LossCurve(points);
  }

  private static List<CurveScale.Point> placed(LossCurve one, LossCurve... others) {
    List<LossCurve> all = new ArrayList<>(List.of(others));
    all.add(one);
    return CurveScale.of(all).place(one);
  }

  private static void assertPoint(CurveScale.Point point, double x, double y) {
    assertThat(point.x()).isCloseTo(x, within(1e-12));
    assertThat(point.y()).isCloseTo(y, within(1e-12));
  }

  @Test
  void theLargestLossIsAtTheTopAndTheLeastAtTheBottom() {
    List<CurveScale.Point> points = placed(curve(1, 0.5, 0.2));
    assertPoint(points.get(0), 0, 0);
    assertPoint(points.get(1), 0.5, 0.625);
    assertPoint(points.get(2), 1, 1);
  }

  /** One that was trained half as long ends in the middle, at the height of its own loss. */
  @Test
  void allCurvesHaveOneScale() {
    List<CurveScale.Point> points = placed(curve(0.6, 0.4), curve(1, 0.7, 0.2));
    assertPoint(points.get(0), 0, 0.5);
    assertPoint(points.get(1), 0.5, 0.75);
  }

  /** From 1 to 0.01 by powers of ten: 0.1 lies in the middle. */
  @Test
  void lossesThatDifferMuchStandByPowersOfTen() {
    List<CurveScale.Point> points = placed(curve(1, 0.1, 0.01));
    assertPoint(points.get(1), 0.5, 0.5);
    assertThat(CurveScale.of(List.of(curve(1, 0.1))).logarithmic()).isFalse();
    assertThat(CurveScale.of(List.of(curve(1, 0.0999))).logarithmic()).isTrue();
  }

  @Test
  void aLossOfZeroIsTheLowestThatIsToldApart() {
    List<CurveScale.Point> points = placed(curve(1, 0));
    assertPoint(points.get(0), 0, 0);
    assertPoint(points.get(1), 1, 1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-12, 0.5, 1e300})
  void equalLossesLieInTheMiddle(double loss) {
    for (CurveScale.Point point : placed(curve(loss, loss, loss))) {
      assertThat(point.y()).isEqualTo(0.5);
    }
  }

  @Test
  void aRunThatWasNotTrainedIsOnePointAtTheLeft() {
    assertThat(placed(curve(0.5))).containsExactly(new CurveScale.Point(0, 0.5));
    assertThat(placed(curve())).isEmpty();
  }
}
