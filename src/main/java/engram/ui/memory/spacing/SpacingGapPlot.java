package engram.ui.memory.spacing;

import engram.memory.spacing.LeakingStores;
import engram.memory.spacing.PeoplesMeans;
import engram.memory.spacing.SpacingSetup;
import engram.ui.base.Texts;
import engram.ui.memory.frame.PlotCard;
import engram.ui.memory.frame.PlotCard.Shown;
import engram.ui.plot.AxisTicks;
import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.NiceScale;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotItem.Dot;
import engram.ui.plot.PlotItem.Key;
import engram.ui.plot.PlotMargins;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of the map as a curve: recall by the gap, asked after the delay that is set. */
final class SpacingGapPlot {
  private static final PlotMargins MARGINS = new PlotMargins(2.4, 1.4, 1.6, 1.4);
  private static final NiceScale PERCENT = new NiceScale(0, 100, false);
  private static final double LINE = 0.16;
  private static final double DOT = 0.36;

  /** Delays that differ by less are shown together. */
  private static final double SAME = 0.02;

  private final SpacingViewModel spacing;
  private final Texts texts;

  SpacingGapPlot(SpacingViewModel spacing, Texts texts) {
    this.spacing = spacing;
    this.texts = texts;
  }

  PlotCard card() {
    return PlotCard.of("gaps", "spacing.gaps.", this::shown, spacing.courseProperty())
        .going(share -> spacing.choose(SpacingDays.GAPS.at(share), spacing.setup().delay()));
  }

  private Shown shown() {
    String delay = SpacingDays.words(spacing.setup().delay(), texts);
    return Shown.of(Optional.of(plot()), texts.get("spacing.gaps.axis", delay));
  }

  Plot plot() {
    SpacingSetup setup = spacing.setup();
    LeakingStores stores = setup.model();
    double delay = LeakingStores.days(setup.delay());
    List<Double> gaps = SpacingDays.GAPS.steps();
    Ink ink = Ink.ofCurve(0);
    PlotItem.Line curve =
        PlotItem.Line.of(
            gaps.size(),
            k -> SpacingDays.GAPS.share(gaps.get(k)),
            k -> stores.learnedTwice(gaps.get(k)).after(delay).recall(),
            LineStyle.of(ink, LINE));
    double here = SpacingDays.GAPS.share(setup.gap());
    List<PlotItem> items = new ArrayList<>(List.of(PlotItem.AXES));
    items.add(PlotItem.Rule.at(here, LineStyle.of(Ink.ACCENT, 0.1)));
    items.add(curve);
    List<Dot> ring = List.of(new Dot(0, 0, DOT, Ink.TEXT), new Dot(0, 0, 0.65 * DOT, Ink.CARD));
    List<PeoplesMeans.Spaced> people = people(setup.delay());
    for (PeoplesMeans.Spaced mean : people) {
      double x = SpacingDays.GAPS.share(mean.gap());
      for (Dot each : ring) {
        items.add(new Dot(x, mean.recalled(), each.radius(), each.ink()));
      }
    }
    items.add(new Dot(here, setup.asked().recall(), 1.1 * DOT, Ink.ACCENT));
    List<Key.Entry> key = new ArrayList<>();
    key.add(Key.Entry.of(texts.get("spacing.gaps.model"), LineStyle.of(ink, LINE)));
    if (!people.isEmpty()) {
      key.add(new Key.Entry(texts.get("spacing.gaps.people"), Optional.empty(), ring));
    }
    items.add(new Key(key, Key.Place.ABOVE));
    return new Plot(MARGINS, AxisTicks.of(PERCENT, 2), SpacingDays.GAPS.ticks(texts), items);
  }

  /** Those that were asked after about that delay. */
  private List<PeoplesMeans.Spaced> people(double delay) {
    double here = SpacingDays.DELAYS.share(delay);
    return spacing.people.spaced().stream()
        .filter(mean -> Math.abs(SpacingDays.DELAYS.share(mean.delay()) - here) < SAME)
        .toList();
  }
}
