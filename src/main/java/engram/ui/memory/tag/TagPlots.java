package engram.ui.memory.tag;

import engram.memory.Spread;
import engram.memory.tag.TagMeasure;
import engram.memory.tag.TagMouse;
import engram.ui.base.RoundedNumber;
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
import java.util.stream.Stream;

/** The charts of many mice: their fear by what was done, and what rooms share by time. */
final class TagPlots {
  private static final PlotMargins MARGINS = new PlotMargins(2.2, 1.2, 1.2, 1.4);
  private static final NiceScale SHARE = new NiceScale(0, 1, false);
  private static final double LINE = 0.15;
  private static final double DOT = 0.36;
  private static final double MOUSE = 0.16;
  private static final double FAINT = 0.35;

  /** Of the distance between two groups. */
  private static final double SCATTER = 0.5;

  private static final List<TagMeasure> GROUPS =
      List.of(
          TagMeasure.SHOCKED_ROOM,
          TagMeasure.OTHER_ROOM,
          TagMeasure.LIT_OTHER,
          TagMeasure.RANDOM_LIT,
          TagMeasure.SILENCED,
          TagMeasure.RANDOM_SILENCED);

  private static final List<TagMeasure> LINKED =
      Stream.of(TagMeasure.values()).filter(TagMeasure::isLinked).toList();

  private final TagMiceViewModel mice;
  private final Texts texts;

  TagPlots(TagMiceViewModel mice, Texts texts) {
    this.mice = mice;
    this.texts = texts;
  }

  List<PlotCard> cards() {
    return List.of(
        PlotCard.measured("tag-mice", "tag.mice.", this::groups, mice),
        PlotCard.of("tag-linked", "tag.linked.", this::linked, mice.foundProperty()));
  }

  private List<TagMouse> found() {
    return mice.foundProperty().get();
  }

  /** Every mouse a small dot, their mean a large one. */
  private Shown groups() {
    List<PlotItem> items = new ArrayList<>(List.of(PlotItem.AXES));
    List<Tick> ticks = new ArrayList<>();
    for (int k = 0; k < GROUPS.size(); k++) {
      double x = (k + 0.5) / GROUPS.size();
      ticks.add(new Tick(x, texts.get("tag.group." + GROUPS.get(k).id())));
      if (!found().isEmpty()) {
        scatter(items, x, 1.0 / GROUPS.size(), TagMouse.spread(found(), GROUPS.get(k)));
      }
    }
    Plot plot = new Plot(MARGINS, AxisTicks.of(SHARE, 2), AxisTicks.of(ticks), items);
    return Shown.of(Optional.of(plot), texts.get("tag.mice.axis")).below(measured());
  }

  private static void scatter(List<PlotItem> items, double x, double width, Spread spread) {
    List<Double> values = spread.values();
    for (int k = 0; k < values.size(); k++) {
      double beside = values.size() < 2 ? 0 : (double) k / (values.size() - 1) - 0.5;
      items.add(
          new Dot(
              x + SCATTER * width * beside,
              SHARE.share(values.get(k)),
              MOUSE,
              Ink.ofCurve(0).clear(FAINT)));
    }
    items.add(new Dot(x, SHARE.share(spread.mean()), DOT, Ink.ofCurve(1)));
  }

  private String measured() {
    return found().isEmpty()
        ? texts.get("tag.mice.invite", TagWords.number(TagMiceViewModel.MICE))
        : texts.get("tag.mice.note", TagWords.number(found().size()));
  }

  /** Over the hours between both rooms, on a logarithmic axis. */
  private Shown linked() {
    List<PlotItem> items = new ArrayList<>(List.of(PlotItem.AXES));
    List<Tick> ticks = LINKED.stream().map(each -> new Tick(place(each), hours(each))).toList();
    if (!found().isEmpty()) {
      double[] x = LINKED.stream().mapToDouble(TagPlots::place).toArray();
      double[] y =
          LINKED.stream()
              .mapToDouble(each -> SHARE.share(TagMouse.spread(found(), each).mean()))
              .toArray();
      LineStyle line = LineStyle.of(Ink.ofCurve(1), LINE);
      items.add(PlotItem.Line.of(x, y, line));
      for (int k = 0; k < x.length; k++) items.add(new Dot(x[k], y[k], DOT, Ink.ofCurve(1)));
    }
    Plot plot = new Plot(MARGINS, AxisTicks.of(SHARE, 2), AxisTicks.of(ticks), items);
    return Shown.of(Optional.of(plot), texts.get("tag.linked.axis"));
  }

  /** From an hour to two weeks. */
  private static double place(TagMeasure measure) {
    return Math.log(measure.hours()) / Math.log(336);
  }

  private static String hours(TagMeasure measure) {
    return RoundedNumber.typed(measure.hours());
  }
}
