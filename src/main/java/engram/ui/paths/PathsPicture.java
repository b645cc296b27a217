package engram.ui.paths;

import engram.inspect.landscape.ValuePath;
import engram.ui.paths.PinsViewModel.Pinned;
import engram.ui.plot.NiceScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pinned paths in one plot.
 *
 * @param present the epoch that all panes show; not a whole number inside one
 */
public record PathsPicture(List<Line> lines, NiceScale epochs, NiceScale values, double present) {

  /** A path and its look. */
  record Line(Pinned pinned, ValuePath path) {}

  /** Share of the values' range that is left free above and below. */
  private static final double FREE = 0.06;

  static final PathsPicture EMPTY = of(List.of(), Map.of());

  /** Of the pins whose path is known. */
  static PathsPicture of(List<Pinned> pins, Map<Pin, ValuePath> paths) {
    List<Line> lines = new ArrayList<>();
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    double last = 1;
    double present = 0;
    for (Pinned pinned : pins) {
      ValuePath path = paths.get(pinned.pin());
      if (path == null) continue;
      lines.add(new Line(pinned, path));
      low = Math.min(low, path.lowest());
      high = Math.max(high, path.highest());
      last = Math.max(last, path.epoch(path.size() - 1));
      present = path.epoch(path.shown());
    }
    return new PathsPicture(
        List.copyOf(lines), new NiceScale(0, last, false), values(low, high), present);
  }

  private static NiceScale values(double low, double high) {
    if (!(low <= high)) return new NiceScale(-1, 1, false);
    double free = high > low ? FREE * (high - low) : Math.max(0.1 * Math.abs(high), 1e-3);
    boolean sensible = Double.isFinite(high + free) && Double.isFinite(high - low);
    return sensible
        ? new NiceScale(low - free, high + free, false)
        : new NiceScale(-Double.MAX_VALUE / 4, Double.MAX_VALUE / 4, false);
  }

  /** The line of that pin, if its path is known. */
  Optional<Line> line(Pin pin) {
    return lines.stream().filter(line -> line.pinned().pin().equals(pin)).findFirst();
  }
}
