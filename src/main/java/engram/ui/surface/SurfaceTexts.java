package engram.ui.surface;

import engram.data.Feature;
import engram.data.Targets;
import engram.inspect.surface.InputSlice;
import engram.inspect.surface.PointAnswers;
import engram.inspect.surface.SurfacePoints;
import engram.nn.ForwardPass;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.graph.NetworkReadout;
import engram.ui.plot.NiceScale;
import engram.ui.run.DataNames;
import engram.ui.run.NetworkNames;
import engram.ui.run.SampleAnswer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The words and numbers around the output surface. */
public record SurfaceTexts(Texts texts, PreferencesViewModel preferences) {
  /** Digits of a feature's value. */
  private static final int DIGITS = 3;

  /** Outputs that are read out: of more the largest. */
  private static final int MOST_OUTPUTS = 6;

  /** The name of a feature. */
  String feature(PreparedData data, int feature) {
    return new DataNames(texts, data.dataset()).word(data.dataset().feature(feature).name());
  }

  /** The name with its unit: {@code petal length (cm)}. */
  public String axis(PreparedData data, int feature) {
    return withUnit(feature(data, feature), data.dataset().feature(feature));
  }

  /** The name of what is foretold, with its unit. */
  String target(PreparedData data) {
    Feature target = data.dataset().target();
    return withUnit(new DataNames(texts, data.dataset()).word(target.name()), target);
  }

  private String withUnit(String name, Feature feature) {
    return feature.unit().isEmpty() ? name : texts.get("surface.unit", name, feature.unit());
  }

  /** What the vertical axis may be: a feature, or nothing for a curve. */
  String second(PreparedData data, OptionalInt feature) {
    return feature.isPresent() ? feature(data, feature.getAsInt()) : texts.get("surface.curve");
  }

  /**
   * What the vertical axis shows: a feature, or of a curve the number foretold or the output; empty
   * for the outputs of all classes.
   */
  String vertical(SurfaceView view, OptionalInt output) {
    PreparedData data = view.slice().data();
    OptionalInt up = view.slice().second();
    if (up.isPresent()) return axis(data, up.getAsInt());
    if (!data.dataset().isClassification()) return target(data);
    return output.isPresent() ? output(view.snapshot(), output) : "";
  }

  /** What the vertical axis shows, and how the features are held that are no axis. */
  String vertical(SurfaceView view, OptionalInt output, Others others) {
    String up = vertical(view, output);
    if (!view.slice().holdsOthers() || up.isEmpty()) return up;
    return texts.get("surface.others." + others.name().toLowerCase(Locale.ROOT), up);
  }

  /** All classes, or the class that an output stands for. */
  String output(Snapshot snapshot, OptionalInt output) {
    return output.isPresent()
        ? texts.get("surface.output", names(snapshot).output(output.getAsInt()))
        : texts.get("surface.classes");
  }

  /** Of the outputs, each the class that it stands for. */
  List<String> outputs(Snapshot snapshot) {
    return IntStream.range(0, snapshot.data().targets().outputs())
        .mapToObj(names(snapshot)::output)
        .toList();
  }

  List<String> classes(PreparedData data) {
    return new DataNames(texts, data.dataset()).words(data.dataset().classNames());
  }

  private NetworkNames names(Snapshot snapshot) {
    return new NetworkNames(texts, snapshot.data(), snapshot.recipe().network());
  }

  /** What the network says at a place, to the full precision: worked out anew. */
  NetworkReadout readout(SurfaceView view, double x, double y) {
    InputSlice slice = view.slice();
    PreparedData data = slice.data();
    double[] outputs = ForwardPass.of(view.parameters(), slice.inputs(x, y)).output();
    List<String> names = new ArrayList<>();
    List<String> values = new ArrayList<>();
    names.add(feature(data, slice.first()));
    values.add(value(x, data.dataset().feature(slice.first())));
    slice
        .second()
        .ifPresent(
            second -> {
              names.add(feature(data, second));
              values.add(value(y, data.dataset().feature(second)));
            });
    Targets targets = data.targets();
    if (!data.dataset().isClassification()) {
      double number = targets.numberOf(outputs[0]);
      return new NetworkReadout(
          SampleAnswer.withUnit(preferences.numbers().of(number), targets.target().unit()),
          names,
          values);
    }
    for (int o : largest(outputs)) {
      names.add(names(view.snapshot()).output(o));
      values.add(preferences.numbers().of(outputs[o]));
    }
    return new NetworkReadout(classes(data).get(targets.classOf(outputs)), names, values);
  }

  /** In their order. */
  private static int[] largest(double[] outputs) {
    return IntStream.range(0, outputs.length)
        .boxed()
        .sorted(Comparator.comparingDouble(o -> -outputs[o]))
        .limit(MOST_OUTPUTS)
        .sorted()
        .mapToInt(o -> o)
        .toArray();
  }

  private static String value(double value, Feature feature) {
    return SampleAnswer.withUnit(RoundedNumber.significant(value, DIGITS), feature.unit());
  }

  /** How many points are ringed. */
  String ringed(SurfaceView view) {
    PointAnswers answers = view.answers();
    boolean classes = view.slice().data().dataset().isClassification();
    return texts.get(
        classes ? "surface.wrong" : "surface.far",
        RoundedNumber.whole(answers.wrong(SurfacePoints.Part.TRAIN)),
        RoundedNumber.whole(answers.count(SurfacePoints.Part.TRAIN)),
        RoundedNumber.whole(answers.wrong(SurfacePoints.Part.TEST)),
        RoundedNumber.whole(answers.count(SurfacePoints.Part.TEST)));
  }

  /** What stands under the picture. */
  String under(SurfaceView view) {
    String some = some(view);
    return some.isEmpty() ? ringed(view) : ringed(view) + "\n" + some;
  }

  /** That not all rows are shown as points; empty if they are. */
  String some(SurfaceView view) {
    SurfacePoints points = view.answers().points();
    return points.size() == points.all()
        ? ""
        : texts.get(
            "surface.some", RoundedNumber.whole(points.size()), RoundedNumber.whole(points.all()));
  }

  /** The ends and ticks of the horizontal axis. */
  static NiceScale columns(SurfaceView view) {
    return scale(view.slice().horizontal().low(), view.slice().horizontal().high());
  }

  /** Those of the vertical axis of a plane. */
  static NiceScale rows(SurfaceView view) {
    return view.slice().vertical().map(range -> scale(range.low(), range.high())).orElseThrow();
  }

  /** The ends and ticks of a scale between two different numbers. */
  static NiceScale scale(double low, double high) {
    return new NiceScale(low, high, false);
  }
}
