package engram.ui.export;

import engram.data.Task;
import engram.training.History;
import engram.training.Run;
import engram.ui.base.Texts;
import engram.ui.plot.AxisNames;
import engram.ui.plot.AxisTicks;
import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.NiceScale;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotItem.Key;
import engram.ui.plot.PlotItem.Line;
import engram.ui.plot.PlotItem.Text;
import engram.ui.plot.PlotMargins;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The loss or the score of a run against its epochs, up to where it is. */
final class RunCurve {
  private static final PlotMargins MARGINS = new PlotMargins(4.4, 1.6, 2.6, 2.8);

  /** More points are no finer picture. */
  private static final int MOST_POINTS = 1500;

  /** A loss that fell that far is shown by its powers of ten. */
  private static final double FAR = 100;

  private static final double WIDTH = 0.12;

  private RunCurve() {}

  /** The curve of one part of the samples. */
  private record Part(String key, IntToDoubleFunction values, LineStyle style) {}

  /**
   * @param loss else accuracy or R²
   */
  static Plot of(Run run, boolean loss, Texts texts) {
    List<Part> parts = parts(run.history(), loss);
    int last = Math.max(1, run.lastEpoch());
    double[] epochs = epochs(run.epoch());
    NiceScale vertical = vertical(run, loss, parts);
    NiceScale horizontal = new NiceScale(0, last, false);
    List<PlotItem> items = new ArrayList<>(List.of(PlotItem.AXES));
    List<Key.Entry> key = new ArrayList<>();
    for (int k = parts.size() - 1; k >= 0; k--) {
      Part part = parts.get(k);
      items.add(
          Line.of(
                  epochs.length,
                  i -> horizontal.share(epochs[i]),
                  i -> vertical.share(part.values.applyAsDouble((int) epochs[i])),
                  part.style)
              .clip());
      key.add(0, Key.Entry.of(texts.get(part.key), part.style));
    }
    items.add(new Key(key, Key.Place.ABOVE));
    items.add(AxisNames.below(texts.get("picture.epoch")));
    String score = run.data().dataset().task() == Task.REGRESSION ? "r2" : "accuracy";
    String name = texts.get(loss ? "picture.loss" : "picture." + score);
    items.add(Text.at(0, 1, name, Ink.TEXT).moved(-4, -1.9).bold(true));
    return new Plot(MARGINS, AxisTicks.of(vertical, 2), AxisTicks.whole(horizontal, 5), items);
  }

  private static List<Part> parts(History history, boolean loss) {
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part(
            "curves.part.training",
            loss ? history::trainLoss : history::trainScore,
            LineStyle.of(Ink.TRAINING, WIDTH)));
    if (history.hasValidation()) {
      parts.add(
          new Part(
              "curves.part.validation",
              loss ? history::validationLoss : history::validationScore,
              LineStyle.of(Ink.VALIDATION, WIDTH).dashed(0.14, 0.18)));
    }
    parts.add(
        new Part(
            "curves.part.test",
            loss ? history::testLoss : history::testScore,
            LineStyle.of(Ink.TEST, WIDTH).dashed(0.4, 0.28)));
    return parts;
  }

  private static double[] epochs(int last) {
    int step = 1 + last / MOST_POINTS;
    return IntStream.concat(
            IntStream.iterate(0, epoch -> epoch < last, epoch -> epoch + step), IntStream.of(last))
        .asDoubleStream()
        .toArray();
  }

  /** Of the whole run, so that it stands still while a film goes on. */
  private static NiceScale vertical(Run run, boolean loss, List<Part> parts) {
    double[] epochs = epochs(run.lastEpoch());
    double[] all =
        parts.stream()
            .flatMapToDouble(
                part -> Arrays.stream(epochs).map(e -> part.values.applyAsDouble((int) e)))
            .filter(Double::isFinite)
            .toArray();
    if (!loss) {
      boolean share = run.data().dataset().task() == Task.CLASSIFICATION;
      double least = Arrays.stream(all).min().orElse(0);
      return share || all.length == 0
          ? new NiceScale(0, 1, false)
          : new NiceScale(Math.min(least, 0), 1, false);
    }
    double most = Arrays.stream(all).max().orElse(1);
    double least = Arrays.stream(all).filter(value -> value > 0).min().orElse(most);
    return most > FAR * least ? NiceScale.logarithmic(least, most) : NiceScale.linear(most);
  }
}
