package engram.ui.memory.forgetting;

import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingCure.Kind;
import engram.ui.plot.AxisTicks;
import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.NiceScale;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotItem.Key;
import engram.ui.plot.PlotItem.Text;
import engram.ui.plot.PlotMargins;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Accuracies over the epochs of two tasks, one learned after the other.
 *
 * @param epochs of both tasks
 * @param oldEpochs of the first
 * @param phases what is learned first, and then
 * @param old accuracy on the first task behind each epoch, from 0; as far as it is measured
 * @param fresh the same on the second
 * @param others the first task with other cures
 * @param present the epoch looked at
 * @param seen curves are drawn up to this epoch
 * @param keyed whether there is no curve yet that could have its name at its end
 */
record ForgettingPlot(
    int epochs,
    int oldEpochs,
    List<String> phases,
    Line old,
    Line fresh,
    List<Line> others,
    int present,
    int seen,
    boolean keyed) {
  /** The colour of the first task, everywhere. */
  static final Ink OLD = Ink.ofCurve(0);

  /** The colour of the second. */
  static final Ink FRESH = Ink.ofCurve(1);

  private static final PlotMargins MARGINS = new PlotMargins(2.4, 10.9, 1.9, 1.5);
  private static final double ALL = 100;
  private static final NiceScale PERCENT = new NiceScale(0, ALL, false);
  private static final double LINE = 0.2;
  private static final LineStyle FIRST = LineStyle.of(OLD, LINE);
  private static final LineStyle SECOND = LineStyle.of(FRESH, LINE).dashed(0.7, 0.4);
  private static final double AHEAD = 0.3;
  private static final double THIN = 0.1;
  private static final double PHASE = 0.6;
  private static final double INK = 0.45;

  /**
   * @param name written at its end
   * @param first epoch of the first value
   * @param kind the cure that it is learned with
   */
  record Line(String name, int first, double[] values, Kind kind) {
    /** Each cure has a colour and dashes of its own. */
    private LineStyle beside() {
      LineStyle style = LineStyle.of(ink(), LINE).ending(LineStyle.Ends.FLAT);
      return switch (kind) {
        case NONE -> style.wide(THIN);
        case REHEARSAL -> style.dashed(0.2, 0.3);
        case SLEEP -> style.dashed(0.9, 0.25, 0.2, 0.25);
        case ELASTIC -> style.dashed(1.3, 0.3).wide(THIN);
        case SLOW -> style.dashed(0.45, 0.45).wide(THIN);
      };
    }

    private Ink ink() {
      return switch (kind) {
        case NONE -> Ink.TEXT;
        case REHEARSAL -> Ink.VALIDATION;
        case SLEEP -> Ink.TEST;
        case ELASTIC -> Ink.POINTED;
        case SLOW -> Ink.MUTED;
      };
    }

    private int end() {
      return first + values.length - 1;
    }

    private boolean isAt(int epoch) {
      return epoch >= first && epoch <= end();
    }

    private double at(int epoch) {
      return values[epoch - first];
    }
  }

  /** As far as it is measured. */
  static ForgettingPlot of(ForgettingMoment now, ForgettingWords words) {
    Kind kind = now.chosen().kind();
    return new ForgettingPlot(
        now.setup().total(),
        now.setup().oldEpochs(),
        words.phases(),
        new Line(words.tasks().get(0), 0, chosen(now, state -> state.point().old()), kind),
        new Line(words.tasks().get(1), 0, chosen(now, state -> state.point().fresh()), kind),
        now.isUntrained()
            ? compared(now, words)
            : now.measured().map(all -> others(now, all, words)).orElse(List.of()),
        now.epoch(),
        now.seen(),
        now.isUntrained());
  }

  private static double[] chosen(ForgettingMoment now, ToDoubleFunction<ForgettingState> of) {
    return now.measured().stream()
        .flatMap(
            all ->
                IntStream.rangeClosed(0, all.reach(now.chosen()))
                    .mapToObj(k -> all.at(now.chosen(), k)))
        .mapToDouble(of)
        .toArray();
  }

  /** What is to be compared: nothing of it is measured yet. */
  private static List<Line> compared(ForgettingMoment now, ForgettingWords words) {
    return now.setup().cures().stream()
        .filter(cure -> !cure.equals(now.chosen()))
        .map(cure -> other(cure, new double[0], now, words))
        .toList();
  }

  private static Line other(
      ForgettingCure cure, double[] values, ForgettingMoment now, ForgettingWords words) {
    return new Line(words.cure(cure), now.setup().oldEpochs(), values, cure.kind());
  }

  /** Only of the old task: all of both would be a tangle. */
  private static List<Line> others(
      ForgettingMoment now, ForgettingMeasured all, ForgettingWords words) {
    return all.tracks().stream()
        .filter(track -> !track.cure().equals(now.chosen()))
        .map(
            track ->
                other(
                    track.cure(),
                    track.states().stream().mapToDouble(s -> s.point().old()).toArray(),
                    now,
                    words))
        .toList();
  }

  /** The colour of a curve for its name: nearer to that of texts, to be read as well. */
  static Ink name(Ink ink) {
    return ink.towards(Ink.Token.TEXT, INK);
  }

  /** What lies behind the present epoch is pale. */
  Plot plot() {
    List<PlotItem> items = new ArrayList<>();
    phases(items);
    items.add(PlotItem.AXES);
    for (Line other : others) {
      items.add(part(other, other.first(), seen, other.beside()));
    }
    items.add(PlotItem.Rule.at(x(present), LineStyle.of(Ink.ACCENT, LINE / 2)));
    curve(fresh, SECOND, items);
    curve(old, FIRST, items);
    dot(fresh, FRESH, items);
    dot(old, OLD, items);
    items.add(keyed ? key() : names());
    NiceScale across = new NiceScale(0, epochs, false);
    return new Plot(MARGINS, AxisTicks.of(PERCENT, 2.4), AxisTicks.whole(across, 4), items);
  }

  private PlotItem key() {
    List<Key.Entry> entries = new ArrayList<>();
    entries.add(Key.Entry.of(fresh.name(), SECOND));
    entries.add(Key.Entry.of(old.name(), FIRST));
    for (Line other : others) entries.add(Key.Entry.of(other.name(), other.beside()));
    return new Key(entries, Key.Place.BESIDE);
  }

  /** Each at the end of its curve. */
  private PlotItem names() {
    List<Text> names = new ArrayList<>();
    name(old, name(OLD), true, names);
    name(fresh, name(FRESH), true, names);
    for (Line other : others) if (seen > other.first()) name(other, other.ink(), false, names);
    return new PlotItem.Labels(names, 1.15, 0);
  }

  /** The time of the second task stands on another ground; both are named above. */
  private void phases(List<PlotItem> items) {
    double border = x(oldEpochs);
    items.add(new PlotItem.Box(border, 0, 1, 1, Ink.ZERO.clear(PHASE)));
    items.add(new PlotItem.Rule(border, LineStyle.hair(Ink.MUTED), 1.5));
    items.add(phase(0, 0, OLD).within(border, -0.5));
    items.add(phase(1, border, FRESH).moved(0.5, -1.1).within(1 - border, 9));
  }

  private Text phase(int index, double x, Ink ink) {
    return Text.at(x, 1, phases.get(index), name(ink)).moved(0, -1.1).sized(0.92).bold(true);
  }

  private void curve(Line line, LineStyle style, List<PlotItem> items) {
    items.add(part(line, present, seen, style.in(style.ink().clear(AHEAD))));
    items.add(part(line, line.first(), present, style));
  }

  private PlotItem part(Line line, int from, int to, LineStyle style) {
    double[] values = line.values();
    return PlotItem.Line.of(values.length, k -> x(line.first() + k), k -> values[k], style)
        .part(from - line.first(), to - line.first());
  }

  private void dot(Line line, Ink ink, List<PlotItem> items) {
    if (line.isAt(present)) items.add(new PlotItem.Dot(x(present), line.at(present), 0.38, ink));
  }

  private void name(Line line, Ink ink, boolean strong, List<Text> names) {
    int last = Math.min(seen, line.end());
    if (!line.isAt(last)) return;
    names.add(Text.at(1, line.at(last), line.name(), ink).moved(0.7, 0).sized(0.88).bold(strong));
  }

  private double x(int epoch) {
    return (double) epoch / epochs;
  }
}
