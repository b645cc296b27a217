package engram.memory.recall;

import java.util.Arrays;
import java.util.Optional;

/** The square grids that supplied patterns come in. */
public enum PatternGrid {
  TEN(10),
  TWENTY(20);

  private final int side;

  PatternGrid(int side) {
    this.side = side;
  }

  /** Rows, and columns. */
  public int side() {
    return side;
  }

  /** N. */
  public int neurons() {
    return side * side;
  }

  /** The grid of a pattern; empty if it has another shape. */
  public static Optional<PatternGrid> of(Pattern pattern) {
    return Arrays.stream(values())
        .filter(each -> pattern.rows() == each.side && pattern.columns() == each.side)
        .findFirst();
  }
}
