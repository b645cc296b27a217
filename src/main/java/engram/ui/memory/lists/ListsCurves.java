package engram.ui.memory.lists;

import engram.memory.lists.ListOutcomes;
import engram.memory.lists.ListSetup;
import engram.ui.plot.NiceScale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What comes of the same list otherwise.
 *
 * @param atOnce the probability of recall by place in the list, right after one reading
 * @param later the same {@value #PAUSE} seconds later
 * @param gaps seconds between sittings, ascending from 0
 * @param spaced the share recalled with each gap; both are empty with one sitting
 */
record ListsCurves(
    ListSetup setup,
    List<Double> atOnce,
    List<Double> later,
    List<Double> gaps,
    List<Double> spaced) {
  static final int PAUSE = 30;

  private static final int GAPS = 40;

  static ListsCurves of(ListSetup setup) {
    List<Double> gaps = new ArrayList<>();
    List<Double> spaced = new ArrayList<>();
    if (setup.sittings() > 1) {
      gaps.add(0.0);
      for (int k = 0; k <= GAPS; k++) {
        gaps.add((double) Math.round(ListsTimeScale.GAPS.at((double) k / GAPS)));
      }
      gaps.forEach(gap -> spaced.add(ListOutcomes.spaced(setup, gap.longValue())));
    }
    return new ListsCurves(
        setup,
        ListOutcomes.positions(setup, 0),
        ListOutcomes.positions(setup, PAUSE),
        List.copyOf(gaps),
        List.copyOf(spaced));
  }

  /** A scale of percents around shares. */
  static NiceScale percents(List<Double> shares) {
    return NiceScale.around(100 * Collections.min(shares), 100 * Collections.max(shares));
  }
}
