package engram.ui.data.look;

import engram.data.Dataset;
import engram.data.Feature;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.plot.NiceScale;
import engram.ui.run.DataNames;
import engram.ui.run.SampleAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The words and numbers of a {@link ScatterPicture}. */
record ScatterTexts(Texts texts) {
  /** Categories that have room beside an axis. */
  private static final int MOST_CATEGORIES = 12;

  private DataNames words(Dataset dataset) {
    return new DataNames(texts, dataset);
  }

  /** A column of those data, without its unit. */
  String column(Dataset dataset, int column) {
    return words(dataset).word(ScatterPicture.column(dataset, column).name());
  }

  /** The same with its unit. */
  String axis(Dataset dataset, int column) {
    String unit = ScatterPicture.column(dataset, column).unit();
    String name = column(dataset, column);
    return unit.isEmpty() ? name : texts.get("data-look.axis", name, unit);
  }

  /** The classes in their order; empty for numbers. */
  List<String> classes(Dataset dataset) {
    return words(dataset).words(dataset.classNames());
  }

  /** The ticks of the horizontal axis. */
  List<NiceScale.Tick> across(ScatterPicture picture, int most) {
    return ticks(picture, picture.across(), picture.horizontal(), most);
  }

  /** The ticks of the vertical axis. */
  List<NiceScale.Tick> upwards(ScatterPicture picture, int most) {
    return ticks(picture, picture.upwards(), picture.vertical(), most);
  }

  /** One for each category, or at most so many numbers. */
  private List<NiceScale.Tick> ticks(
      ScatterPicture picture, NiceScale scale, int column, int most) {
    Dataset dataset = picture.data().dataset();
    Feature feature = ScatterPicture.column(dataset, column);
    if (feature.isNumber()) return scale.ticks(most);
    List<String> categories = words(dataset).words(feature.categories());
    int every = (categories.size() + MOST_CATEGORIES - 1) / MOST_CATEGORIES;
    return IntStream.range(0, categories.size())
        .filter(category -> category % every == 0)
        .mapToObj(category -> new NiceScale.Tick(category, categories.get(category)))
        .toList();
  }

  /** The ends of the colours of the number asked for, with its unit. */
  String least(ScatterPicture picture) {
    return number(picture, picture.least());
  }

  String greatest(ScatterPicture picture) {
    return number(picture, picture.greatest());
  }

  private static String number(ScatterPicture picture, double value) {
    return SampleAnswer.withUnit(
        RoundedNumber.significant(value, 3), picture.data().dataset().target().unit());
  }

  /** What is known of one row, in a sentence: its part, its features on the axes, its target. */
  String row(ScatterPicture picture, ScatterPicture.Point point) {
    return row(picture.data().dataset(), picture.horizontal(), picture.vertical(), point);
  }

  /** The same on any two axes. */
  String row(Dataset dataset, int horizontal, int vertical, ScatterPicture.Point point) {
    return texts.get(
        "data-look.row",
        String.valueOf(point.row()),
        texts.get("data-look.use." + point.use().id()),
        value(dataset, horizontal, point.x()),
        value(dataset, vertical, point.y()),
        value(dataset, dataset.featureCount(), point.target()));
  }

  private String value(Dataset dataset, int column, double value) {
    Feature feature = ScatterPicture.column(dataset, column);
    String shown =
        feature.isNumber()
            ? SampleAnswer.withUnit(RoundedNumber.significant(value, 4), feature.unit())
            : words(dataset).word(feature.categories().get((int) value));
    return texts.get("data.indicator", column(dataset, column), shown);
  }

  /** What a click on a cell of all pairs opens. */
  String pair(Dataset dataset, int horizontal, int vertical) {
    return horizontal == vertical
        ? texts.get("look-pairs.spread", column(dataset, horizontal))
        : texts.get("look-pairs.pair", column(dataset, vertical), column(dataset, horizontal));
  }

  /** How many rows are in a bar, of each class. */
  String bar(Dataset dataset, int column, LookBars bars, int bin) {
    NiceScale scale = bars.scale;
    double step = (scale.high() - scale.low()) / LookBars.BINS;
    String range =
        texts.get(
            "look-bars.range",
            RoundedNumber.significant(scale.low() + bin * step, 3),
            RoundedNumber.significant(scale.low() + (bin + 1) * step, 3));
    List<String> counts = new ArrayList<>();
    List<String> classes = classes(dataset);
    for (int label = 0; label < classes.size(); label++) {
      if (bars.count(label, bin) == 0) continue;
      String count = RoundedNumber.whole(bars.count(label, bin));
      counts.add(texts.get("data.indicator", classes.get(label), count));
    }
    return texts.get(
        "look-bars.bar",
        texts.get("data.indicator", axis(dataset, column), range),
        RoundedNumber.whole(bars.count(bin)),
        counts.isEmpty() ? "" : " · " + String.join(" · ", counts));
  }

  /** That not all rows are points. */
  String some(LookPoints points) {
    return texts.get(
        "look-pairs.some",
        RoundedNumber.whole(points.size()),
        RoundedNumber.whole(points.data.dataset().rows()));
  }

  /** The name of the target, and the unit it has. */
  String target(Dataset dataset) {
    return axis(dataset, dataset.featureCount());
  }
}
