package engram.viewmodel;

import engram.inspect.InputGrid;
import engram.inspect.InputSlice;
import java.util.ArrayDeque;
import java.util.Deque;

/** The grids used last: what a network sees there does not change while it trains. */
final class GridCache {
  /** A coarse one while a run goes on, a fine one when it stands. */
  private static final int KEPT = 2;

  private final Deque<InputGrid> grids = new ArrayDeque<>();

  /** The same object for the same slice and size, as long as it is kept. */
  InputGrid of(InputSlice slice, int size) {
    for (InputGrid grid : grids) {
      if (grid.slice() == slice && grid.columns() == size) return grid;
    }
    grids.removeIf(grid -> grid.slice() != slice);
    if (grids.size() >= KEPT) grids.removeFirst();
    InputGrid grid = InputGrid.of(slice, size);
    grids.addLast(grid);
    return grid;
  }
}
