package engram.ui.predict;

import engram.ui.base.Texts;
import engram.ui.plot.AxisTicks;
import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.NiceScale;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotItem.Align;
import engram.ui.plot.PlotItem.Key;
import engram.ui.plot.PlotMargins;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is known, what was drawn, and, once it has run, what happened, over the same axes. */
final class PredictPlot {
  private static final PlotMargins MARGINS = new PlotMargins(3.4, 1.6, 3.4, 2.9);
  private static final LineStyle KNOWN = LineStyle.of(Ink.MUTED, 0.14).ending(LineStyle.Ends.ROUND);
  private static final LineStyle GUESS = KNOWN.in(Ink.ACCENT).wide(0.2).dashed(0.5, 0.35);
  private static final LineStyle HAPPENED = KNOWN.in(Ink.TRAINING).wide(0.2);
  private static final double COVER = 0.07;
  private static final double MARK = 4;

  /** A loss that grew may leave the axis, but not make all else flat. */
  private static final double TALLEST = 4;

  /** Of the vertical axis' name. */
  private static final double LEFT_OF_AXIS = -2.9;

  private static final double ABOVE_KEY = -2.7;

  private static final double ROOM_ABOVE = 1.15;

  private PredictPlot() {}

  /** The vertical axis: it knows nothing of what happened before that is shown. */
  static NiceScale scale(PredictState state) {
    if (!state.question().loss()) return new NiceScale(0, 1, false);
    double known = state.known().map(Course::greatest).orElse(1.0);
    double happened = state.happened().map(Course::greatest).orElse(0.0);
    double greatest = Math.max(known, Math.min(happened, TALLEST * known));
    return NiceScale.linear(ROOM_ABOVE * Math.max(greatest, Double.MIN_NORMAL));
  }

  static NiceScale horizontal(Question question) {
    return new NiceScale(0, question.to(), false);
  }

  /**
   * @param cursor the column that the keyboard is at, if it is there
   */
  static Plot of(PredictState state, Optional<Integer> cursor, Texts texts) {
    Question question = state.question();
    NiceScale down = scale(state);
    NiceScale across = horizontal(question);
    List<PlotItem> items = new ArrayList<>();
    items.add(PlotItem.AXES);
    double from = across.share(question.from());
    if (state.happened().isEmpty()) cover(from, items);
    List<Key.Entry> key = new ArrayList<>();
    state
        .known()
        .ifPresent(
            known -> {
              add(known.xs(), known.values(), KNOWN, across, down, items);
              key.add(Key.Entry.of(question.beside().apply(texts), KNOWN));
            });
    state
        .happened()
        .ifPresent(
            course -> {
              add(course.xs(), course.values(), HAPPENED, across, down, items);
              key.add(Key.Entry.of(texts.get("predict.key.happened"), HAPPENED));
            });
    Drawing drawing = state.guess().drawing();
    if (!drawing.isEmpty()) {
      double[] xs = IntStream.rangeClosed(0, Drawing.COLUMNS).mapToDouble(drawing::x).toArray();
      add(xs, drawing.values(), GUESS, across, down, items);
      key.add(Key.Entry.of(texts.get("predict.key.guess"), GUESS));
    }
    cursor.ifPresent(column -> mark(drawing, column, across, down, items));
    items.add(new Key(key, Key.Place.ABOVE));
    items.add(
        PlotItem.Text.at(1, 0, question.axis().name(texts), Ink.MUTED)
            .moved(0, 2.1)
            .aligned(Align.RIGHT)
            .sized(PlotItem.Text.SMALL));
    items.add(
        PlotItem.Text.at(0, 1, question.curve(texts), Ink.MUTED)
            .moved(LEFT_OF_AXIS, ABOVE_KEY)
            .sized(PlotItem.Text.SMALL));
    return new Plot(MARGINS, AxisTicks.of(down, 2.2), AxisTicks.of(across, 4), items);
  }

  private static void cover(double from, List<PlotItem> items) {
    items.add(new PlotItem.Box(from, 0, 1, 1, Ink.ACCENT.clear(COVER)));
    items.add(
        PlotItem.Text.at((from + 1) / 2, 0.5, "?", Ink.ACCENT)
            .aligned(Align.CENTER)
            .sized(MARK)
            .bold(true));
  }

  private static void mark(
      Drawing drawing, int column, NiceScale across, NiceScale down, List<PlotItem> items) {
    double x = across.share(drawing.x(column));
    items.add(PlotItem.Rule.at(x, LineStyle.hair(Ink.ACCENT)));
    double value = drawing.values()[column];
    if (!Double.isNaN(value)) {
      items.addAll(PlotItem.Dot.rimmed(x, down.share(value), 0.5, 0.35, Ink.ACCENT));
    }
  }

  private static void add(
      double[] xs,
      double[] values,
      LineStyle style,
      NiceScale across,
      NiceScale down,
      List<PlotItem> items) {
    if (xs.length == 1) {
      items.add(new PlotItem.Dot(across.share(xs[0]), down.share(values[0]), 0.4, style.ink()));
      return;
    }
    items.add(
        PlotItem.Line.of(xs.length, k -> across.share(xs[k]), k -> down.share(values[k]), style)
            .clip());
  }
}
