package engram.ui.memory.sleep;

import engram.memory.sleep.AgeMean;
import engram.memory.sleep.LetterRecall;
import engram.memory.sleep.SleepCourse;
import engram.memory.sleep.SleepLife;
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
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The charts of a life: recall by age, of this life and of many, and what is dreamt of. */
final class SleepPlots {
  private static final PlotMargins MARGINS = new PlotMargins(2.2, 1.2, 1.6, 1.4);
  private static final NiceScale PERCENT = new NiceScale(0, 100, false);
  private static final double LINE = 0.15;
  private static final double DOT = 0.3;
  private static final Ink BOTH = Ink.ofCurve(0);
  private static final Ink ALONE = Ink.ofCurve(1);

  private final SleepViewModel sleep;
  private final SleepLivesViewModel lives;
  private final Texts texts;

  SleepPlots(SleepViewModel sleep, SleepLivesViewModel lives, Texts texts) {
    this.sleep = sleep;
    this.lives = lives;
    this.texts = texts;
  }

  List<PlotCard> cards() {
    return List.of(
        PlotCard.measured("sleep-lives", "sleep.lives.", this::many, lives),
        PlotCard.of(
            "sleep-ages", "sleep.ages.", this::ages, sleep.courseProperty(), sleep.stepProperty()),
        PlotCard.of(
            "sleep-dreams",
            "sleep.dreams.",
            this::dreams,
            sleep.courseProperty(),
            sleep.stepProperty()));
  }

  /** The place of an age on its axis: the oldest at the left, as in the picture. */
  private static double place(int age) {
    return (double) (SleepLife.NIGHTS - age) / (SleepLife.NIGHTS - 1);
  }

  private static List<Tick> ticks() {
    return IntStream.rangeClosed(1, SleepLife.NIGHTS)
        .filter(age -> age % 2 == 0 || age == 1)
        .mapToObj(age -> new Tick(place(age), String.valueOf(age)))
        .toList();
  }

  /** At the end of many lives. */
  private Shown many() {
    List<AgeMean> means = lives.foundProperty().get();
    double[] x = means.stream().mapToDouble(mean -> place(mean.age())).toArray();
    List<PlotItem> items = new ArrayList<>(List.of(PlotItem.AXES));
    line(items, x, means.stream().mapToDouble(AgeMean::recalled).toArray(), both());
    line(items, x, means.stream().mapToDouble(AgeMean::withoutFast).toArray(), alone());
    items.add(key());
    Plot plot = new Plot(MARGINS, AxisTicks.of(PERCENT, 2), AxisTicks.of(ticks()), items);
    return Shown.of(Optional.of(plot), texts.get("sleep.lives.axis")).below(measured(means));
  }

  private String measured(List<AgeMean> means) {
    return means.isEmpty()
        ? texts.get("sleep.lives.invite", SleepWords.number(SleepLivesViewModel.LIVES))
        : texts.get("sleep.lives.note", SleepWords.number(means.get(0).lives()));
  }

  private static LineStyle both() {
    return LineStyle.of(BOTH, LINE);
  }

  private static LineStyle alone() {
    return LineStyle.of(ALONE, LINE).dashed(0.5, 0.35);
  }

  private static void line(List<PlotItem> items, double[] x, double[] shares, LineStyle style) {
    double[] y = new double[shares.length];
    for (int k = 0; k < y.length; k++) y[k] = PERCENT.share(100 * shares[k]);
    if (x.length > 0) items.add(PlotItem.Line.of(x, y, style));
  }

  private PlotItem.Key key() {
    return new PlotItem.Key(
        List.of(
            PlotItem.Key.Entry.of(texts.get("sleep.ages.both"), both()),
            PlotItem.Key.Entry.of(texts.get("sleep.ages.alone"), alone())),
        PlotItem.Key.Place.ABOVE);
  }

  /** In this life, behind the night that is seen. */
  private Shown ages() {
    List<PlotItem> items = new ArrayList<>(List.of(PlotItem.AXES));
    sleep
        .night()
        .ifPresent(
            night -> {
              dots(items, night.letters(), LetterRecall::recalled, both());
              dots(items, night.letters(), LetterRecall::withoutFast, alone());
            });
    items.add(key());
    Plot plot = new Plot(MARGINS, AxisTicks.of(PERCENT, 2), AxisTicks.of(ticks()), items);
    return Shown.of(Optional.of(plot), texts.get("sleep.ages.axis"));
  }

  /** A line through the days, each on the mean of its letters. */
  private static void dots(
      List<PlotItem> items,
      List<LetterRecall> letters,
      ToDoubleFunction<LetterRecall> value,
      LineStyle style) {
    int days = letters.size() / SleepLife.LETTERS;
    double[] x = new double[days];
    double[] y = new double[days];
    for (int day = 0; day < days; day++) {
      int first = day * SleepLife.LETTERS;
      x[day] = place(letters.get(first).age());
      y[day] =
          letters.subList(first, first + SleepLife.LETTERS).stream()
              .mapToDouble(value)
              .average()
              .orElseThrow();
    }
    line(items, x, y, style);
    for (int k = 0; k < days; k++) {
      items.add(new Dot(x[k], PERCENT.share(100 * y[k]), DOT, style.ink()));
    }
  }

  /** The dreams of the night that is seen, by age, beside the strengths. */
  private Shown dreams() {
    Optional<SleepCourse> course = sleep.getCourse();
    boolean any = course.isPresent() && course.get().nights().get(sleep.step()).dreamt() > 0;
    String axis = texts.get("sleep.dreams.axis");
    if (!any) return Shown.of(Optional.empty(), axis).over(texts.get("sleep.dreams.none"));
    List<Integer> counts = course.get().nights().get(sleep.step()).dreams();
    int days = counts.size() / SleepLife.LETTERS;
    double dreamt = course.get().nights().get(sleep.step()).dreamt();
    double[] x = new double[days];
    double[] found = new double[days];
    double[] expected = new double[days];
    double sum = 0;
    for (int day = 0; day < days; day++) {
      x[day] = place(days - day);
      for (int k = 0; k < SleepLife.LETTERS; k++) {
        found[day] += counts.get(day * SleepLife.LETTERS + k) / dreamt;
      }
      expected[day] = StrictMath.pow(course.get().setup().fade(), days - 1 - day);
      sum += expected[day];
    }
    double most = 0;
    for (int day = 0; day < days; day++) {
      expected[day] /= sum;
      most = Math.max(most, Math.max(found[day], expected[day]));
    }
    NiceScale scale = NiceScale.around(0, 100 * most);
    List<PlotItem> items = new ArrayList<>(List.of(PlotItem.AXES));
    LineStyle strengths = LineStyle.of(ALONE, LINE).dashed(0.5, 0.35);
    double[] y = new double[days];
    for (int k = 0; k < days; k++) y[k] = scale.share(100 * expected[k]);
    items.add(PlotItem.Line.of(x, y, strengths));
    for (int k = 0; k < days; k++) {
      items.add(new Dot(x[k], scale.share(100 * found[k]), DOT, BOTH));
    }
    items.add(
        new PlotItem.Key(
            List.of(
                new PlotItem.Key.Entry(
                    texts.get("sleep.dreams.found"),
                    Optional.empty(),
                    List.of(new Dot(0, 0, DOT, BOTH))),
                PlotItem.Key.Entry.of(texts.get("sleep.dreams.expected"), strengths)),
            PlotItem.Key.Place.ABOVE));
    return Shown.of(
        Optional.of(new Plot(MARGINS, AxisTicks.of(scale, 2), AxisTicks.of(ticks()), items)), axis);
  }
}
