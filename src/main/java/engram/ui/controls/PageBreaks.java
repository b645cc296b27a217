package engram.ui.controls;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the pages of a column begin, so that nothing in it is cut: a section begins a new page
 * rather than being parted, unless that leaves much of a page empty or takes a page more; a heading
 * stays with what it is of.
 */
final class PageBreaks {
  /** The part of a page that is filled before a section begins another. */
  private static final double FULL = 0.6;

  private final double[] tops;
  private final double[] bottoms;
  private final boolean[] heads;
  private final double room;

  /**
   * @param tops where each thing in the column begins, from above
   * @param bottoms where it ends
   * @param heads whether it begins a section, as a heading does
   * @param room of a page
   */
  PageBreaks(double[] tops, double[] bottoms, boolean[] heads, double room) {
    this.tops = tops;
    this.bottoms = bottoms;
    this.heads = heads;
    this.room = room;
  }

  /** What each page begins with; a single 0 if all fits on one. */
  List<Integer> firsts() {
    List<Integer> parted = firsts(false);
    List<Integer> whole = firsts(true);
    return whole.size() <= parted.size() ? whole : parted;
  }

  private List<Integer> firsts(boolean sections) {
    List<Integer> firsts = new ArrayList<>(List.of(0));
    int first = 0;
    for (int k = 1; k < tops.length; k++) {
      while (first < k && height(first, k + 1) > room) {
        first = first(first, k, sections);
        firsts.add(first);
      }
    }
    return firsts;
  }

  /**
   * What the next page begins with.
   *
   * @param first of this page
   * @param over no longer fits on it
   */
  private int first(int first, int over, boolean sections) {
    int begin = section(over);
    boolean full = begin > first && height(first, begin) >= FULL * room;
    if (sections && full && height(begin, end(over)) <= room) return begin;
    int next = over;
    while (next - 1 > first && heads[next - 1]) next--;
    return next;
  }

  /** Where the section of that one begins; headings one after the other are one. */
  private int section(int of) {
    int begin = of;
    while (begin > 0 && !(heads[begin] && !heads[begin - 1])) begin--;
    return begin;
  }

  private int end(int of) {
    int end = of + 1;
    while (end < tops.length && (!heads[end] || heads[end - 1])) end++;
    return end;
  }

  private double height(int from, int to) {
    return bottoms[to - 1] - tops[from];
  }
}
