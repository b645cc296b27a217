package engram.memory.recall;

import engram.data.NumpyRandom;
import engram.memory.NumberSetting;
import java.util.List;

/**
 * A pattern that nobody shows: Hebb's rule stores corrupted copies of it, and a new copy is the
 * cue.
 *
 * @param copies m that are stored
 * @param share q of the cells that are turned over in each, by itself
 * @param trials how often, each time with other copies
 * @param seed 0 … 2³² − 1; trial t draws from {@code NumpyRandom((seed + t) mod 2³²)}
 */
public record GistSetup(Pattern pattern, int copies, double share, int trials, long seed) {
  public static final int MOST_COPIES = 101;
  public static final int MOST_TRIALS = 10_000;

  public static final NumberSetting<GistSetup> COPIES =
      NumberSetting.whole("copies", 1, MOST_COPIES, GistSetup::copies);
  public static final NumberSetting<GistSetup> SHARE =
      NumberSetting.between("noise", 0, Spoiling.Flip.MOST, GistSetup::share);
  public static final NumberSetting<GistSetup> TRIALS =
      NumberSetting.whole("seeds", 1, MOST_TRIALS, GistSetup::trials);
  public static final NumberSetting<GistSetup> SEED = NumberSetting.seed(GistSetup::seed);

  public static final List<NumberSetting<GistSetup>> SETTINGS =
      List.of(COPIES, SHARE, TRIALS, SEED);

  public GistSetup {
    COPIES.require(copies, "copies");
    SHARE.require(share, "as a share of cells");
    TRIALS.require(trials, "trials");
    SEED.require(seed, "as a seed");
  }

  /** The seed of a trial. */
  long seed(int trial) {
    return NumpyRandom.seedAfter(seed, trial);
  }
}
