package engram.memory.heads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.data.NumpyRandom;
import engram.memory.recall.ModernHopfield;
import engram.memory.recall.Pattern;
import engram.memory.recall.Spoiling;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Attention is a modern Hopfield network that is asked once. */
class AttentionTest {

  private static List<Pattern> patterns(int count, int rows, int columns, NumpyRandom random) {
    List<Pattern> all = new ArrayList<>();
    for (int k = 0; k < count; k++) all.add(Pattern.random(rows, columns, random));
    return all;
  }

  private static double[][] rows(List<Pattern> patterns) {
    return patterns.stream().map(Pattern::toArray).toArray(double[][]::new);
  }

  @Property
  void attentionIsOneUpdateWithBetaOneOverRootD(
      @ForAll @LongRange(min = 0, max = 4294967295L) long seed,
      @ForAll @IntRange(min = 1, max = 40) int count,
      @ForAll @IntRange(min = 1, max = 12) int rows,
      @ForAll @IntRange(min = 1, max = 12) int columns) {
    NumpyRandom random = new NumpyRandom(seed);
    List<Pattern> stored = patterns(count, rows, columns, random);
    int d = rows * columns;
    double[] state = new double[d];
    for (int i = 0; i < d; i++) state[i] = random.randn();
    Attention attention = Attention.of(state, rows(stored), rows(stored), Attention.beta(d));
    double[] shares = new double[count];
    new ModernHopfield(stored, 1 / Math.sqrt(d)).update(state, shares, new double[d]);
    for (int i = 0; i < d; i++) {
      assertThat(attention.output().get(i)).isCloseTo(state[i], within(1e-12));
    }
    for (int k = 0; k < count; k++) {
      assertThat(attention.weights().get(k)).isCloseTo(shares[k], within(1e-12));
    }
    assertThat(attention.blended()).isBetween(1 - 1e-12, count + 1e-9);
  }

  /** ‖ξ′ − x‖ ≤ 2 M (P − 1) e^(−β δ), δ the smallest (x − x_j)·ξ, M the length of a pattern. */
  @Property
  void oneUpdateIsAsCloseAsTheBoundSays(
      @ForAll @LongRange(min = 0, max = 4294967295L) long seed,
      @ForAll @IntRange(min = 2, max = 60) int count,
      @ForAll @DoubleRange(min = 0, max = 0.5) double noise,
      @ForAll @DoubleRange(min = 0.01, max = 2) double beta) {
    NumpyRandom random = new NumpyRandom(seed);
    List<Pattern> stored = patterns(count, 10, 10, random);
    Pattern x = stored.get(0);
    double[] cue = Spoiling.Flip.spoiled(x, noise, random).toArray();
    double delta = Double.POSITIVE_INFINITY;
    for (Pattern other : stored.subList(1, count)) {
      delta = Math.min(delta, 100 * (x.overlap(cue) - other.overlap(cue)));
    }
    List<Double> found = Attention.of(cue, rows(stored), rows(stored), beta).output();
    double squares = 0;
    for (int i = 0; i < 100; i++) squares += Math.pow(found.get(i) - x.state(i), 2);
    double bound = 2 * Math.sqrt(100) * (count - 1) * Math.exp(-beta * delta);
    assertThat(Math.sqrt(squares)).isLessThanOrEqualTo(bound + 1e-12);
  }

  /** The bound says something: with a wide gap it is small. */
  @Property(tries = 20)
  void farApartPatternsComeBackInOneUpdate(@ForAll @LongRange(min = 0, max = 9999) long seed) {
    NumpyRandom random = new NumpyRandom(seed);
    List<Pattern> stored = patterns(20, 10, 10, random);
    double[] cue = stored.get(3).toArray();
    Attention attention = Attention.of(cue, rows(stored), rows(stored), 1);
    assertThat(attention.best()).isEqualTo(3);
    assertThat(attention.weights().get(3)).isCloseTo(1, within(1e-9));
    assertThat(attention.scores().get(3)).isEqualTo(100);
  }
}
