package engram.memory.recall;

import engram.data.NumpyRandom;
import engram.memory.recall.RecallOutcome.Mirrored;
import engram.memory.recall.RecallOutcome.Recalled;
import java.util.List;
import java.util.Optional;

/**
 * A state that a network keeps although nobody stored it: a spurious state, found from random
 * starts. Of those found the one of the lowest energy, which draws most of the others.
 *
 * @param energy E of the state
 */
public record FalseMemory(Pattern state, double energy) {
  private static final int STARTS = 100;
  private static final int MOST_SWEEPS = 50;

  /**
   * The same arguments give the same state.
   *
   * @param seed 0 … 2³² − 1; {@code NumpyRandom(seed)} draws each start, then the order of each of
   *     its sweeps
   */
  public static Optional<FalseMemory> of(HopfieldNetwork network, List<Pattern> stored, long seed) {
    NumpyRandom random = new NumpyRandom(seed);
    RecallState state = new RecallState(network);
    Pattern shape = stored.get(0);
    int[] order = new int[shape.size()];
    Optional<FalseMemory> lowest = Optional.empty();
    for (int k = 0; k < STARTS; k++) {
      state.start(Pattern.random(shape.rows(), shape.columns(), random));
      for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
        random.permutation(order);
        if (state.sweep(order) == 0) break;
      }
      Pattern end = state.pattern(shape);
      boolean lower = lowest.isEmpty() || state.energy() < lowest.get().energy - 1e-9;
      if (lower && isSpurious(stored, end) && network.isFixed(end)) {
        lowest = Optional.of(new FalseMemory(upright(stored, end), state.energy()));
      }
    }
    return lowest;
  }

  private static boolean isSpurious(List<Pattern> stored, Pattern state) {
    RecallOutcome outcome = RecallOutcome.of(stored, state);
    return !(outcome instanceof Recalled) && !(outcome instanceof Mirrored);
  }

  /** Of a state and its mirror image, which has the same energy, the one more like the stored. */
  private static Pattern upright(List<Pattern> stored, Pattern state) {
    int sum = stored.stream().mapToInt(pattern -> pattern.dot(state)).sum();
    return sum < 0 ? state.mirrored() : state;
  }

  /** How much of it is in a state, as of a stored pattern. */
  public double overlap(double[] now) {
    return state.overlap(now);
  }
}
