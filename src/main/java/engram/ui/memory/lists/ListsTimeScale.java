package engram.ui.memory.lists;

/**
 * Equal ratios of time, equally far apart, with room at the left.
 *
 * @param first seconds, the start of the equal ratios
 * @param last seconds, the end
 * @param before share of the axis left of the first; a shorter time stands at its start
 */
record ListsTimeScale(double first, double last, double before) {
  /** From a quarter of an hour to 31 days and somewhat more. */
  static final ListsTimeScale FORGETTING = new ListsTimeScale(900, 45 * 86_400, 0);

  /** Of gaps between sittings: none, then from a minute to 100 days. */
  static final ListsTimeScale GAPS = new ListsTimeScale(60, 100 * 86_400, 0.09);

  /** Where a time stands, 0 … 1. */
  double share(double seconds) {
    if (seconds < first) return 0;
    double way = StrictMath.log(seconds / first) / StrictMath.log(last / first);
    return before + (1 - before) * Math.min(1, way);
  }

  /** The time at a share of the equal ratios, 0 … 1. */
  double at(double share) {
    return first * StrictMath.pow(last / first, share);
  }
}
