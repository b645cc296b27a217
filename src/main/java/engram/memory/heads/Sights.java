package engram.memory.heads;

import engram.data.NumpyRandom;
import engram.memory.Largest;
import engram.memory.recall.Pattern;
import java.util.List;

/**
 * An episode: twelve sights, each of another letter of which one half is seen, beside scenery that
 * is drawn anew for each; and one more sight of one of those letters, the cue, with scenery of its
 * own. The letter of the cue is to be found among the twelve. Immutable.
 */
public final class Sights {
  /** Sights among which the cue's is found. */
  public static final int COUNT = 12;

  public static final int SIDE = 10;
  public static final int CELLS = SIDE * SIDE;
  private static final double HALF = 0.5;

  private final int target;
  private final double[][] rows;
  private final double[] cue;

  private Sights(int target, double[][] rows, double[] cue) {
    this.target = target;
    this.rows = rows;
    this.cue = cue;
  }

  /**
   * Draws the letters, the first twelve of {@code permutation} of all; then, by {@code
   * random_sample()}, which of the twelve is the cue's, floor(12 u); then sight by sight, the cue
   * at last, cell by cell a number u: scenery is off where u < ½, a cell of the letter is turned
   * over where u is below the chance.
   *
   * @param letters all that there are, of 10 × 10 cells
   * @param scenery for each cell whether it is
   */
  static Sights draw(List<Pattern> letters, boolean[] scenery, double spoiled, NumpyRandom random) {
    int[] order = random.permutation(letters.size());
    int target = (int) (COUNT * random.randomSample());
    double[][] rows = new double[COUNT][];
    for (int k = 0; k < COUNT; k++) {
      rows[k] = sight(letters.get(order[k]), scenery, spoiled, random);
    }
    double[] cue = sight(letters.get(order[target]), scenery, spoiled, random);
    return new Sights(target, rows, cue);
  }

  private static double[] sight(
      Pattern letter, boolean[] scenery, double spoiled, NumpyRandom random) {
    double[] cells = new double[CELLS];
    for (int i = 0; i < CELLS; i++) {
      double u = random.randomSample();
      if (scenery[i]) cells[i] = u < HALF ? -1 : 1;
      else cells[i] = u < spoiled ? -letter.state(i) : letter.state(i);
    }
    return cells;
  }

  /** Which of the twelve shows the cue's letter, from 0. */
  public int target() {
    return target;
  }

  /** The cells of a sight, ±1; never to be written to. */
  public double[] sight(int sight) {
    return rows[sight];
  }

  /** The cells of the cue, ±1; never to be written to. */
  public double[] cue() {
    return cue;
  }

  /** All sights; never to be written to. */
  double[][] rows() {
    return rows;
  }

  /** The sight with the most cells as in the cue; of equal ones the first. */
  int nearest() {
    double[] dots = new double[COUNT];
    for (int k = 0; k < COUNT; k++) dots[k] = Vectors.dot(rows[k], 0, cue);
    return Largest.of(dots);
  }
}
