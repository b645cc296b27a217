package engram.memory.recall;

import engram.data.NumpyRandom;
import engram.memory.NumberSetting;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A capacity experiment: how many of random patterns come back when a network has stored so many.
 *
 * @param neurons N
 * @param loads patterns per neuron α, ascending; a load stores max(1, round(α N)) patterns
 * @param trials how often each load is measured, each time with other patterns
 * @param spoiled share of the cells turned over before each recall, 0 to ½; 0 starts from the
 *     pattern itself
 * @param enough a pattern has come back with an overlap from this on
 * @param seed 0 … 2³² − 1; trial t draws from {@code NumpyRandom((seed + t) mod 2³²)}
 */
public record CapacityPlan(
    MemoryModel model,
    int neurons,
    List<Double> loads,
    int trials,
    double spoiled,
    double enough,
    long seed) {
  public static final int LEAST_NEURONS = 10;
  public static final int MOST_NEURONS = 1000;
  public static final int MOST_PATTERNS = 10_000;
  public static final int MOST_TRIALS = 1000;

  /** 0.02, 0.03 … 0.25. */
  public static final List<Double> USUAL_LOADS =
      IntStream.rangeClosed(2, 25).mapToObj(percent -> percent / 100.0).toList();

  public static final NumberSetting<CapacityPlan> NOISE =
      NumberSetting.between("noise", 0, Spoiling.Flip.MOST, CapacityPlan::spoiled);
  public static final NumberSetting<CapacityPlan> TRIALS =
      NumberSetting.whole("trials", 1, MOST_TRIALS, CapacityPlan::trials);
  public static final NumberSetting<CapacityPlan> SEED = NumberSetting.seed(CapacityPlan::seed);

  /** All that is one number for networks of every size. */
  public static final List<NumberSetting<CapacityPlan>> SETTINGS = List.of(NOISE, TRIALS, SEED);

  public CapacityPlan {
    loads = List.copyOf(loads);
    require(neurons >= LEAST_NEURONS && neurons <= MOST_NEURONS, neurons + " neurons");
    require(!loads.isEmpty(), "no load");
    for (int k = 0; k < loads.size(); k++) {
      double load = loads.get(k);
      require(load > 0 && load <= model.mostLoad(), load + " patterns per neuron");
      require(k == 0 || load > loads.get(k - 1), "loads that do not ascend");
    }
    require(patterns(loads.get(loads.size() - 1), neurons) <= MOST_PATTERNS, "so many patterns");
    require(trials >= 1 && trials <= MOST_TRIALS, trials + " trials");
    Spoiling.Flip.requireShare(spoiled);
    require(enough > 0 && enough <= 1, "an overlap of " + enough);
    NumpyRandom.requireSeed("the seed", seed);
  }

  /** From the patterns themselves, an overlap of {@link RecallOutcome#ENOUGH} being enough. */
  public static CapacityPlan of(MemoryModel model, int neurons, int trials, long seed) {
    return new CapacityPlan(model, neurons, USUAL_LOADS, trials, 0, RecallOutcome.ENOUGH, seed);
  }

  /** How many patterns a load stores. */
  int patterns(int load) {
    return patterns(loads.get(load), neurons);
  }

  private static int patterns(double load, int neurons) {
    return (int) Math.max(1, Math.round(load * neurons));
  }

  /** The seed of a trial. */
  long seed(int trial) {
    return NumpyRandom.seedAfter(seed, trial);
  }

  private static void require(boolean condition, String found) {
    if (!condition) throw new IllegalArgumentException("capacity can't be measured with " + found);
  }
}
