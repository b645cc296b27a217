package engram.ui.memory.spacing;

import engram.memory.spacing.StoreLevels;
import engram.ui.base.Texts;
import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotItem.Align;
import engram.ui.plot.PlotItem.Box;
import engram.ui.plot.PlotItem.Dot;
import engram.ui.plot.PlotItem.Line;
import engram.ui.plot.PlotItem.Text;
import engram.ui.plot.PlotMargins;
import java.util.ArrayList;
import java.util.List;

/**
 * The stores as leaking jars, from the fastest to the slowest, each with its life below and a drop
 * that is larger where more leaks; at the right their weighted sum, with the strength that is
 * recalled as often as not.
 */
final class SpacingJars {
  private static final PlotMargins AROUND = new PlotMargins(0.6, 0.6, 0.5, 1.5);
  private static final LineStyle WALL = LineStyle.of(Ink.MUTED, 0.14);
  private static final Ink WATER = Ink.of(-1, 1);

  /** A level that fills a jar: no two sessions reach it. */
  private static final double FULL = 1.7;

  /** Of the axis: where the jars end, and where the sum stands. */
  private static final double JARS = 0.84;

  private static final double SUM_LEFT = 0.9;
  private static final double SUM_RIGHT = 0.95;

  /** As wide as half of a jar, of its place. */
  private static final double HALF = 0.33;

  /** Nothing is seen of so little. */
  private static final double DRY = 0.005;

  private static final int MANY = 12;
  private static final double LEAST_DROP = 0.12;
  private static final double MOST_DROP = 0.42;

  private final Texts texts;

  SpacingJars(Texts texts) {
    this.texts = texts;
  }

  Plot plot(StoreLevels levels) {
    List<PlotItem> items = new ArrayList<>();
    int count = levels.stores().count();
    for (int k = 0; k < count; k++) jar(levels, k, items);
    sum(levels, items);
    return new Plot(AROUND, items);
  }

  private void jar(StoreLevels levels, int k, List<PlotItem> items) {
    int count = levels.stores().count();
    double place = JARS / count;
    double half = Math.min(HALF * place, 0.05);
    double middle = (k + 0.5) * place;
    fill(middle - half, middle + half, Math.min(1, levels.levels().get(k) / FULL), items);
    // the fastest has the largest hole
    double fast = count == 1 ? 0.5 : 1 - (double) k / (count - 1);
    double drop = LEAST_DROP + fast * (MOST_DROP - LEAST_DROP);
    if (levels.levels().get(k) > DRY) {
      items.add(
          new Dot(middle + half + Math.min(0.12 * place, 0.012), 0.04 + 0.1 * fast, drop, WATER));
    }
    if (count <= MANY || k % 2 == 0) {
      double days = levels.stores().lives().get(k);
      items.add(label(middle, SpacingDays.tick(days, texts)));
    }
  }

  private void sum(StoreLevels levels, List<PlotItem> items) {
    fill(SUM_LEFT, SUM_RIGHT, Math.min(1, levels.strength()), items);
    double half = StoreLevels.THRESHOLD;
    items.add(
        Line.between(
            SUM_LEFT - 0.02,
            half,
            SUM_RIGHT + 0.02,
            half,
            LineStyle.of(Ink.TEXT, 0.14).dashed(0.4, 0.3)));
    items.add(label((SUM_LEFT + SUM_RIGHT) / 2, "B = Σγx"));
  }

  private static void fill(double left, double right, double level, List<PlotItem> items) {
    items.add(new Box(left, 0, right, level, WATER));
    items.add(Line.of(new double[] {left, left, right, right}, new double[] {1, 0, 0, 1}, WALL));
  }

  private static Text label(double x, String text) {
    return Text.at(x, 0, text, Ink.MUTED).moved(0, 0.85).aligned(Align.CENTER);
  }
}
