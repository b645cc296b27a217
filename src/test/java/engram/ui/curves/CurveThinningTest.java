package engram.ui.curves;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CurveThinningTest {
  private final CurvePoints points = new CurvePoints();

  @Property(tries = 300)
  void leastAndGreatestOfTheShownEpochsAreKept(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 20_000) int size,
      @ForAll @IntRange(max = 20_000) int first,
      @ForAll @IntRange(max = 20_000) int length,
      @ForAll @IntRange(max = 10) int blockExponent) {
    double[] curve = new Random(seed).doubles(size).toArray();
    int from = Math.min(first, size - 1);
    int last = Math.min(from + length, size - 1);
    CurveThinning thinning = following(curve);
    points.clear();
    thinning.thin(from, last, 1 << blockExponent, points);

    double[] shown = Arrays.copyOfRange(curve, from, last + 1);
    assertThat(values().min()).hasValue(DoubleStream.of(shown).min().orElseThrow());
    assertThat(values().max()).hasValue(DoubleStream.of(shown).max().orElseThrow());
    assertThat(points.size()).isLessThanOrEqualTo(2 * ((last - from >> blockExponent) + 2));
    assertThat(epochs()).isSorted();
    assertThat(DoubleStream.of(epochs()).allMatch(e -> e >= from && e <= last)).isTrue();
  }

  @Property(tries = 100)
  void aCurveThatGrewOrWasTrainedAnewIsThinnedAsIfItWereNew(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 9_000) int before,
      @ForAll @IntRange(max = 9_000) int kept,
      @ForAll @IntRange(min = 1, max = 9_000) int after) {
    Random random = new Random(seed);
    double[] old = random.doubles(before).toArray();
    double[] renewed = random.doubles(after).toArray();
    int shared = Math.min(kept, Math.min(before, after));
    System.arraycopy(old, 0, renewed, 0, shared);
    CurveThinning grown = following(old);
    grown.follow(epoch -> renewed[epoch], after, shared);
    points.clear();
    grown.thin(0, after - 1, 64, points);

    CurvePoints fresh = new CurvePoints();
    following(renewed).thin(0, after - 1, 64, fresh);
    assertThat(points.size()).isEqualTo(fresh.size());
    for (int i = 0; i < fresh.size(); i++) {
      assertThat(points.epoch(i)).isEqualTo(fresh.epoch(i));
      assertThat(points.value(i)).isEqualTo(fresh.value(i));
    }
  }

  @Test
  void oneSpikeInAMillionEpochsStaysVisible() {
    double[] curve = new double[1_000_000];
    Arrays.fill(curve, 0.1);
    curve[654_321] = 7;
    following(curve).thin(0, 999_999, CurveThinning.blockFor(1_000_000 / 500.0), points);
    assertThat(values().max()).hasValue(7);
    assertThat(points.size()).isLessThan(2_500);
  }

  @Test
  void fewEpochsAreAllShownExactly() {
    double[] curve = {0.9, 0.5, 0.7, 0.3};
    following(curve).thin(0, 3, CurveThinning.blockFor(4 / 500.0), points);
    assertThat(values().toArray()).containsExactly(0.9, 0.5, 0.7, 0.3);
    assertThat(epochs()).containsExactly(0, 1, 2, 3);
  }

  @Test
  void aFallingCurveFallsWithinItsBlocks() {
    double[] curve = IntStream.range(0, 640).mapToDouble(e -> 640 - e).toArray();
    following(curve).thin(0, 639, 32, points);
    double[] drawn = values().toArray();
    for (int i = 1; i < drawn.length; i++) assertThat(drawn[i]).isLessThan(drawn[i - 1]);
  }

  @Test
  void valuesThatAreNotFiniteAreLeftOut() {
    double[] curve = new double[64];
    Arrays.fill(curve, Double.NaN);
    curve[20] = 1;
    curve[21] = Double.POSITIVE_INFINITY;
    curve[40] = 2;
    following(curve).thin(0, 63, 16, points);
    assertThat(values().toArray()).containsExactly(1, 1, 2, 2);
    points.clear();
    following(curve).thin(0, 63, 1, points);
    assertThat(values().toArray()).containsExactly(1, 2);
  }

  @Test
  void aBlockIsNoWiderThanAPixelColumn() {
    assertThat(CurveThinning.blockFor(0.1)).isEqualTo(1);
    assertThat(CurveThinning.blockFor(1.99)).isEqualTo(1);
    assertThat(CurveThinning.blockFor(100)).isEqualTo(64);
    assertThat(CurveThinning.blockFor(1e12)).isEqualTo(16 << 15);
  }

  private static CurveThinning following(double[] curve) {
    CurveThinning thinning = new CurveThinning();
    thinning.follow(epoch -> curve[epoch], curve.length, 0);
    return thinning;
  }

  private DoubleStream values() {
    return IntStream.range(0, points.size()).mapToDouble(points::value);
  }

  private double[] epochs() {
    return IntStream.range(0, points.size()).mapToDouble(points::epoch).toArray();
  }
}
