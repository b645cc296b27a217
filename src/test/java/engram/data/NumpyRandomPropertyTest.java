package engram.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class NumpyRandomPropertyTest {
  private static final long LAST_SEED = (1L << 32) - 1;

  /** One call of each kind, its result as a number. */
  private static final List<ToDoubleFunction<NumpyRandom>> CALLS =
      List.of(
          NumpyRandom::nextInt32,
          NumpyRandom::randomSample,
          NumpyRandom::randn,
          random -> Arrays.hashCode(random.permutation(50)));

  @Property
  void aPermutationHoldsEachNumberOnce(
      @ForAll @LongRange(max = LAST_SEED) long seed, @ForAll @IntRange(max = 3000) int n) {
    int[] order = new NumpyRandom(seed).permutation(n);

    assertThat(IntStream.of(order).sorted().toArray()).isEqualTo(IntStream.range(0, n).toArray());
  }

  @Property
  void uniformNumbersLieFromZeroToBelowOne(@ForAll @LongRange(max = LAST_SEED) long seed) {
    assertThat(new NumpyRandom(seed).randomSample()).isBetween(0.0, Math.nextDown(1.0));
  }

  @Property
  void aStateOfAnyMomentGivesTheSameNumbersAgain(
      @ForAll @LongRange(max = LAST_SEED) long seed,
      @ForAll @Size(max = 60) List<@IntRange(max = 3) Integer> before,
      @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 3) Integer> after) {
    NumpyRandom random = new NumpyRandom(seed);
    run(random, before);

    NumpyRandom.State state = random.state();
    double[] expected = run(random, after);

    // Twice, because a generator that was started from the state must not change it.
    assertThat(run(NumpyRandom.of(state), after)).isEqualTo(expected);
    NumpyRandom again = NumpyRandom.of(state);
    assertThat(again.state()).isEqualTo(state).hasSameHashCodeAs(state);
    assertThat(run(again, after)).isEqualTo(expected);
    assertThat(again.state()).isEqualTo(random.state()).isNotEqualTo(state);
  }

  @Property
  void takingAStateDisturbsNothing(
      @ForAll @LongRange(max = LAST_SEED) long seed,
      @ForAll @Size(max = 100) List<@IntRange(max = 3) Integer> calls) {
    NumpyRandom watched = new NumpyRandom(seed);
    NumpyRandom undisturbed = new NumpyRandom(seed);

    for (int call : calls) {
      NumpyRandom unused = NumpyRandom.of(watched.state());
      run(unused, List.of(3, 2));
      assertThat(CALLS.get(call).applyAsDouble(watched))
          .isEqualTo(CALLS.get(call).applyAsDouble(undisturbed));
    }
  }

  private static double[] run(NumpyRandom random, List<Integer> calls) {
    return calls.stream().mapToDouble(call -> CALLS.get(call).applyAsDouble(random)).toArray();
  }
}
