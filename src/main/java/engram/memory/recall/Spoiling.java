package engram.memory.recall;

import engram.data.Identified;
import engram.data.NumpyRandom;
import engram.memory.NumberSetting;
import engram.memory.SettingScale;

/** What is done to a pattern before the network is asked with it. */
public sealed interface Spoiling {

  Pattern apply(Pattern pattern);

  /**
   * Turns a share of the cells over, chosen at random: round(share N) cells, the first of {@code
   * permutation(N)}.
   *
   * @param share 0 to ½; behind ½ the mirror image would be nearer than the pattern
   */
  record Flip(double share, long seed) implements Spoiling {
    public static final double MOST = 0.5;

    public static final NumberSetting<Flip> SHARE =
        NumberSetting.between("share", 0, MOST, Flip::share)
            .wholePercent(new SettingScale.Linear(0, 100 * MOST, 1));
    public static final NumberSetting<Flip> SEED = NumberSetting.seed(Flip::seed);

    public Flip {
      requireShare(share);
    }

    /**
     * @throws IllegalArgumentException if it is not 0 to ½
     */
    static void requireShare(double share) {
      if (!SHARE.allows(share)) {
        throw new IllegalArgumentException("a share from 0 to 0.5 can be spoiled, not " + share);
      }
    }

    /** How many of so many cells are turned over. */
    static int cells(double share, int size) {
      return (int) Math.round(share * size);
    }

    @Override
    public Pattern apply(Pattern pattern) {
      return spoiled(pattern, share, new NumpyRandom(seed));
    }

    /** The same by the next {@code permutation(N)} of a generator. */
    public static Pattern spoiled(Pattern pattern, double share, NumpyRandom random) {
      int[] order = random.permutation(pattern.size());
      double[] states = pattern.toArray();
      for (int k = 0; k < cells(share, states.length); k++) states[order[k]] = -states[order[k]];
      return pattern.ofSigns(states);
    }
  }

  /** Turns the cells of one half off; the middle row or column of an odd number stays. */
  record Cover(Side side) implements Spoiling {

    @Override
    public Pattern apply(Pattern pattern) {
      Pattern covered = pattern;
      for (int cell = 0; cell < pattern.size(); cell++) {
        int row = cell / pattern.columns();
        int column = cell % pattern.columns();
        if (side.covers(row, column, pattern.rows(), pattern.columns())) {
          covered = covered.with(cell, false);
        }
      }
      return covered;
    }
  }

  /** Which half is covered. */
  enum Side implements Identified {
    LEFT,
    RIGHT,
    TOP,
    BOTTOM;

    /** Whether it takes that cell of a grid of so many rows and columns. */
    public boolean covers(int row, int column, int rows, int columns) {
      return switch (this) {
        case LEFT -> column < columns / 2;
        case RIGHT -> column >= columns - columns / 2;
        case TOP -> row < rows / 2;
        case BOTTOM -> row >= rows - rows / 2;
      };
    }
  }
}
