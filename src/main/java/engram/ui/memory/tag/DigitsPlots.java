package engram.ui.memory.tag;

import engram.memory.tag.DigitsCourse;
import engram.memory.tag.DigitsMeasure;
import engram.memory.tag.DigitsRun.DigitsFound;
import engram.memory.tag.DigitsSetup;
import engram.ui.base.Texts;
import engram.ui.memory.frame.PlotCard;
import engram.ui.memory.frame.PlotCard.Shown;
import engram.ui.plot.AxisTicks;
import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.NiceScale;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotAxes.Tick;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotItem.Dot;
import engram.ui.plot.PlotMargins;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The chart of networks of which fewer and fewer hidden neurons fire. */
final class DigitsPlots {
  private static final PlotMargins MARGINS = new PlotMargins(2.2, 1.2, 1.2, 1.4);
  private static final NiceScale SHARE = new NiceScale(0, 1, false);
  private static final double LINE = 0.15;
  private static final double DOT = 0.36;

  /** What a tag alone does, and what is as with random neurons. */
  private static final List<DigitsMeasure> SEEN =
      List.of(DigitsMeasure.SILENCED_OWN, DigitsMeasure.RANDOM_OWN, DigitsMeasure.LIT_CALLED);

  private final DigitsSweepViewModel sweep;
  private final Texts texts;

  DigitsPlots(DigitsSweepViewModel sweep, Texts texts) {
    this.sweep = sweep;
    this.texts = texts;
  }

  PlotCard card() {
    return PlotCard.measured("tag-sparse", "digits.sparse.", this::shown, sweep);
  }

  /** The fewer fire, the farther to the right. */
  private Shown shown() {
    List<DigitsFound> found = sweep.foundProperty().get();
    List<DigitsSetup> setups = DigitsSweepViewModel.setups(sweep.subject().digits());
    List<PlotItem> items = new ArrayList<>(List.of(PlotItem.AXES));
    List<Tick> ticks = new ArrayList<>();
    for (int k = 0; k < setups.size(); k++) {
      ticks.add(new Tick(place(k, setups.size()), DigitsWords.number(setups.get(k).winners())));
    }
    for (int k = 0; k < SEEN.size(); k++) curve(items, found, setups, SEEN.get(k), k);
    Plot plot = new Plot(MARGINS, AxisTicks.of(SHARE, 2), AxisTicks.of(ticks), items);
    return Shown.of(Optional.of(plot), texts.get("digits.sparse.axis"))
        .below(
            found.isEmpty()
                ? texts.get("digits.sparse.invite", DigitsWords.number(setups.get(0).hidden()))
                : texts.get("digits.sparse.note"));
  }

  private static double place(int k, int count) {
    return (k + 0.5) / count;
  }

  private static void curve(
      List<PlotItem> items,
      List<DigitsFound> found,
      List<DigitsSetup> setups,
      DigitsMeasure measure,
      int color) {
    List<Double> x = new ArrayList<>();
    List<Double> y = new ArrayList<>();
    for (int k = 0; k < setups.size(); k++) {
      DigitsSetup setup = setups.get(k);
      List<DigitsCourse> courses =
          found.stream()
              .filter(each -> each.setup().equals(setup))
              .flatMap(each -> each.courses().stream())
              .toList();
      if (courses.isEmpty()) continue;
      x.add(place(k, setups.size()));
      y.add(SHARE.share(measure.mean(courses)));
    }
    if (x.isEmpty()) return;
    Ink ink = Ink.ofCurve(color);
    items.add(PlotItem.Line.of(array(x), array(y), LineStyle.of(ink, LINE)));
    for (int k = 0; k < x.size(); k++) items.add(new Dot(x.get(k), y.get(k), DOT, ink));
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
