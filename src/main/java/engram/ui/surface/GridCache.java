package engram.ui.surface;

import engram.inspect.surface.InputGrid;
import engram.inspect.surface.InputSlice;
import java.util.ArrayDeque;
import java.util.Deque;

/** The grids used last: what a network sees there does not change while it trains. */
public final class GridCache {
  /** A coarse one while a run goes on, a fine one when it stands. */
  private static final int KEPT = 2;

  private final Deque<InputGrid> grids = new ArrayDeque<>();

  /** The same object for the same slice and size, as long as it is kept. */
  public InputGrid of(InputSlice slice, int size) {
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
