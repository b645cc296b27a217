package engram.data.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.data.DataSource.Generated;
import engram.data.Dataset;
import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class GeneratorPropertyTest {
  private static final long LAST_SEED = (1L << 32) - 1;

  @Provide
  Arbitrary<BuiltInSet> drawn() {
    return Arbitraries.of(
        Arrays.stream(BuiltInSet.values()).filter(BuiltInSet::isGenerated).toList());
  }

  @Property(tries = 200)
  void aSeedGivesTheSameRowsAgain(
      @ForAll("drawn") BuiltInSet set,
      @ForAll @IntRange(min = 10, max = 300) int points,
      @ForAll @DoubleRange(max = 1) double noise,
      @ForAll @LongRange(max = LAST_SEED) long seed) {
    Generated source = new Generated(set.id(), points, noise, seed);

    Dataset rows = BuiltInSet.load(source);

    assertThat(rows.rows()).isEqualTo(points);
    assertThat(SetsGolden.sha256(rows)).isEqualTo(SetsGolden.sha256(BuiltInSet.load(source)));
  }

  @Property(tries = 100)
  void anotherSeedGivesOtherRows(
      @ForAll("drawn") BuiltInSet set, @ForAll @LongRange(max = LAST_SEED - 1) long seed) {
    assertThat(SetsGolden.sha256(draw(set, 50, 0.2, seed)))
        .isNotEqualTo(SetsGolden.sha256(draw(set, 50, 0.2, seed + 1)));
  }

  @Property(tries = 200)
  void withoutNoiseAllPointsLieInTheSquareThatIsShown(
      @ForAll("drawn") BuiltInSet set, @ForAll @LongRange(max = LAST_SEED) long seed) {
    Dataset rows = draw(set, 300, 0, seed);

    for (int row = 0; row < rows.rows(); row++) {
      for (int feature = 0; feature < rows.featureCount(); feature++) {
        assertThat(rows.value(row, feature)).isBetween(-6.5, 6.5);
      }
    }
  }

  @Property(tries = 200)
  void noClassIsRare(
      @ForAll("drawn") BuiltInSet set,
      @ForAll @DoubleRange(max = 0.2) double noise,
      @ForAll @LongRange(max = LAST_SEED) long seed) {
    Dataset rows = draw(set, 400, noise, seed);

    for (int label = 0; label < rows.classes(); label++) {
      double expected = (double) label;
      long count = IntStream.range(0, 400).filter(row -> rows.target(row) == expected).count();
      assertThat(count * rows.classes() / 400.0).isBetween(0.65, 1.35);
    }
  }

  /** What a class is, by the definition of the set and not by the way it is drawn. */
  @Property(tries = 300)
  void withoutNoiseTheClassesAreApart(@ForAll @LongRange(max = LAST_SEED) long seed) {
    assertClasses(BuiltInSet.CIRCLE, seed, (x, y) -> Math.hypot(x, y) < 3 ? 1 : 0);
    assertClasses(BuiltInSet.XOR, seed, (x, y) -> x > 0 == y > 0 ? 1 : 0);
    assertClasses(BuiltInSet.RINGS, seed, (x, y) -> Math.hypot(x, y) < 3 ? 1 : 0);
    assertClasses(
        BuiltInSet.CHECKERBOARD,
        seed,
        (x, y) -> (int) (Math.floor(x / 3) + Math.floor(y / 3) + 4) % 2);
    assertClasses(BuiltInSet.SPIRAL, seed, (x, y) -> 1 - (int) sector(x, y, 1.75 / 5, 0, 2));
    assertClasses(BuiltInSet.MOONS, seed, (x, y) -> onUpperMoon(x, y) ? 0 : 1);
    assertClasses(BuiltInSet.PINWHEEL, seed, (x, y) -> (int) sector(x, y, 0.2 / 4.5, 1, 4));
  }

  /**
   * Which of the arms goes through a point, all of which turn by so much for each unit of the
   * radius.
   */
  private static long sector(double x, double y, double turnsPerUnit, double from, int arms) {
    double turned = Math.atan2(x, y) / (2 * Math.PI) - turnsPerUnit * (Math.hypot(x, y) - from);
    return Math.floorMod(Math.round(turned * arms), (long) arms);
  }

  private static boolean onUpperMoon(double x, double y) {
    return y > -0.75 - 1e-9 && Math.abs(Math.hypot(x + 1.5, y + 0.75) - 3) < 1e-9;
  }

  @FunctionalInterface
  private interface ClassAt {
    int of(double x, double y);
  }

  private static void assertClasses(BuiltInSet set, long seed, ClassAt rule) {
    Dataset rows = draw(set, 100, 0, seed);
    for (int row = 0; row < rows.rows(); row++) {
      // The two arms of the spiral begin at one point.
      if (rows.value(row, 0) == 0 && rows.value(row, 1) == 0) continue;
      assertThat(rows.label(row)).isEqualTo(rule.of(rows.value(row, 0), rows.value(row, 1)));
    }
  }

  @Property(tries = 50)
  void cloudsHaveTheVarianceThatTheNoiseSets(
      @ForAll @DoubleRange(max = 1) double noise, @ForAll @LongRange(max = LAST_SEED) long seed) {
    Dataset rows = draw(BuiltInSet.GAUSS, 4000, noise, seed);

    double sum = 0;
    for (int row = 0; row < rows.rows(); row++) {
      double centre = rows.label(row) == 1 ? 2 : -2;
      sum += Math.pow(rows.value(row, 0) - centre, 2) + Math.pow(rows.value(row, 1) - centre, 2);
    }
    double variance = 0.5 + 7 * noise;
    assertThat(sum / 8000).isCloseTo(variance, within(0.12 * variance));
  }

  @Property(tries = 100)
  void aNumberIsItsFormulaAndNormalNoise(
      @ForAll @DoubleRange(max = 1) double noise, @ForAll @LongRange(max = LAST_SEED) long seed) {
    Dataset plane = draw(BuiltInSet.REG_PLANE, 2000, noise, seed);
    Dataset sine = draw(BuiltInSet.SINE, 2000, noise, seed);
    double squares = 0;
    for (int row = 0; row < 2000; row++) {
      double formula = (plane.value(row, 0) + plane.value(row, 1)) / 10;
      squares += Math.pow(plane.target(row) - formula, 2);
      squares += Math.pow(sine.target(row) - Math.sin(sine.value(row, 0)), 2);
    }
    assertThat(Math.sqrt(squares / 4000)).isCloseTo(noise, within(0.08 * noise + 1e-12));
  }

  private static Dataset draw(BuiltInSet set, int points, double noise, long seed) {
    return BuiltInSet.load(new Generated(set.id(), points, noise, seed));
  }
}
