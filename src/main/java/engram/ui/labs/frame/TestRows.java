package engram.ui.labs.frame;

import engram.training.recipe.PreparedData;
import java.util.OptionalInt;

/** The test samples, one after the other. */
public final class TestRows {
  private TestRows() {}

  /**
   * The one behind a row of the data set in the order of the test part, around its end; the first
   * or the last behind a row that is not among them.
   *
   * @param by 1, or −1 for the one before
   */
  public static OptionalInt next(PreparedData data, int row, int by) {
    int[] test = data.split().test();
    if (test.length == 0) return OptionalInt.empty();
    int at = by > 0 ? -1 : 0;
    for (int k = 0; k < test.length; k++) if (test[k] == row) at = k;
    return OptionalInt.of(test[Math.floorMod(at + by, test.length)]);
  }

  /** The row, where the data have it: what was asked of other data may come back by undo. */
  public static OptionalInt ifThere(PreparedData data, OptionalInt row) {
    boolean isThere = row.isPresent() && row.getAsInt() < data.dataset().rows();
    return isThere ? row : OptionalInt.empty();
  }
}
