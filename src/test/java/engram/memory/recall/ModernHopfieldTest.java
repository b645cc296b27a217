package engram.memory.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class ModernHopfieldTest {

  @Property(tries = 200)
  void noUpdateRaisesTheEnergyAndSharesMakeOne(
      @ForAll @LongRange(min = 0, max = 0xFFFFFFFFL) long seed,
      @ForAll @IntRange(min = 1, max = 30) int count,
      @ForAll @DoubleRange(min = 0.001, max = 20) @Scale(3) double beta) {
    List<Pattern> stored = Golden.draw(seed, count, 16);
    ModernHopfield network = new ModernHopfield(stored, beta);
    ModernRecall recall = new ModernRecall(network, Golden.draw(seed ^ 5, 1, 16).get(0));
    double energy = recall.energy();
    for (int k = 0; k < 50 && !recall.isEnded(); k++) {
      ModernStep step = recall.step();
      assertThat(step.energy()).isLessThanOrEqualTo(energy + 1e-9).isGreaterThan(-1e-9);
      assertThat(step.shares().stream().mapToDouble(s -> s).sum()).isCloseTo(1, within(1e-12));
      assertThat(step.state()).allSatisfy(s -> assertThat(s).isBetween(-1.0000001, 1.0000001));
      energy = step.energy();
    }
  }

  /** 64 neurons hold 2000 patterns, where Hebb's rule holds 9. */
  @Test
  void manyMorePatternsThanNeuronsComeBackInOneUpdate() {
    List<Pattern> stored = Golden.draw(1, 2000, 64);
    ModernHopfield network = new ModernHopfield(stored, 1);
    for (int k = 0; k < 2000; k += 40) {
      ModernRecall recall =
          new ModernRecall(network, new Spoiling.Flip(0.1, k).apply(stored.get(k)));
      ModernStep step = recall.step();
      assertThat(step.overlaps().of(k)).isGreaterThan(0.99);
      assertThat(recall.signs()).isEqualTo(stored.get(k));
    }
  }

  /** The number of patterns grows exponentially with N: 2^(N/4) of them come back. */
  @Test
  void fourNeuronsMoreHoldTwiceAsMany() {
    for (int n : new int[] {24, 28, 32, 36, 40}) {
      int count = 1 << (n / 4);
      CapacityPlan plan =
          new CapacityPlan(
              new MemoryModel.Softmax(2), n, List.of((double) count / n), 3, 0, 0.95, 1);
      CapacityRun run = new CapacityRun(plan);
      while (!run.isEnded()) run.step();
      assertThat(plan.patterns(0)).isEqualTo(count);
      assertThat(run.curve().points().get(0).mean()).as("%d neurons", n).isGreaterThan(0.97);
    }
  }

  @Test
  void aSmallBetaBlendsAllAndALargeOneFindsOne() {
    List<Pattern> stored = Golden.draw(2, 4, 100);
    RecallOutcome blend = new ModernRecall(new ModernHopfield(stored, 0.001), stored.get(1)).run();
    assertThat(blend)
        .isInstanceOfSatisfying(
            RecallOutcome.Blend.class,
            all ->
                assertThat(all.shares())
                    .allSatisfy(share -> assertThat(share).isCloseTo(0.25, within(0.02))));
    RecallOutcome one = new ModernRecall(new ModernHopfield(stored, 1), stored.get(1)).run();
    assertThat(one)
        .isInstanceOfSatisfying(
            RecallOutcome.Recalled.class,
            recalled -> {
              assertThat(recalled.pattern()).isEqualTo(1);
              assertThat(recalled.overlap()).isCloseTo(1, within(1e-12));
            });
  }

  @Test
  void atAStoredPatternAndALargeBetaTheEnergyIsNearlyZero() {
    List<Pattern> stored = Golden.draw(2, 4, 100);
    ModernHopfield network = new ModernHopfield(stored, 10);
    assertThat(network.energy(stored.get(0).toArray())).isCloseTo(Math.log(4) / 10, within(1e-12));
    assertThat(network.shares(stored.get(0).toArray())[0]).isEqualTo(1);
  }

  @Test
  void theExtremesStayFinite() {
    List<Pattern> stored = Golden.draw(2, 3, 400);
    for (double beta : new double[] {1e-300, 1e300}) {
      ModernRecall recall = new ModernRecall(new ModernHopfield(stored, beta), stored.get(0));
      recall.run();
      assertThat(Arrays.stream(recall.state())).allMatch(Double::isFinite);
      assertThat(recall.overlaps().of(0)).isBetween(0.0, 1.0);
    }
  }

  @Test
  void aBetaThatIsNoneIsRefused() {
    for (double beta : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> new ModernHopfield(Golden.draw(1, 1, 4), beta))
          .hasMessage("beta is a number above 0, not " + beta);
      assertThatThrownBy(() -> new MemoryModel.Softmax(beta))
          .hasMessage("beta is a number above 0, not " + beta);
    }
  }
}
