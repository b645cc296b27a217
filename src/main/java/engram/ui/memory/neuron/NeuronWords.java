package engram.ui.memory.neuron;

import engram.memory.neuron.NeuronCourse;
import engram.memory.neuron.NeuronRule;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ExperimentModels;
import engram.ui.memory.frame.ReadOut;
import engram.ui.memory.frame.SteppedChart;
import engram.ui.plot.NiceScale;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is said of the four rules: their goal, then what each found. */
final class NeuronWords implements ExperimentModels.Words {
  private final NeuronViewModel neuron;
  private final Texts texts;

  NeuronWords(NeuronViewModel neuron, Texts texts) {
    this.neuron = neuron;
    this.texts = texts;
  }

  /** The goal, until the end is reached; then what the rules that are seen came to. */
  @Override
  public String sentence() {
    if (!neuron.isEnd()) return texts.get("neuron.goal");
    String limit = texts.get("neuron.limit." + neuron.getCourse().setup().shape().id());
    return texts.sentences(
        Stream.concat(
                neuron.shown().stream().map(rule -> found(rule, neuron.steps())), Stream.of(limit))
            .toArray(String[]::new));
  }

  /** What a rule has found at this step, with its numbers. */
  String found() {
    return found(neuron.explained(), neuron.step());
  }

  @Override
  public String facts() {
    return texts.get(
        "neuron.facts",
        RoundedNumber.whole(neuron.getCourse().inputs().count()),
        RoundedNumber.whole(NeuronCourse.STEPS));
  }

  /** What a vector says that is too long for the picture. */
  String outside(NeuronRule rule) {
    return texts.get(
        "neuron.outside",
        texts.get("neuron.rule." + rule.id()),
        length(neuron.getCourse().length(rule, neuron.step())));
  }

  /** The figures of the explained rule in the bar at the top. */
  @Override
  public List<ReadOut> readOuts() {
    NeuronRule rule = neuron.explained();
    NeuronCourse course = neuron.getCourse();
    String name = texts.get("neuron.rule." + rule.id());
    return List.of(
        ReadOut.ofStep("step", texts.get("stepped.step"), neuron.step(), neuron.steps()),
        ReadOut.of(
            "length",
            texts.get("neuron.length-of", name),
            length(course.length(rule, neuron.step()))),
        ReadOut.of("angle", texts.get("neuron.angle"), degrees(course.angle(rule, neuron.step()))));
  }

  /**
   * @param values one curve for each rule that is seen
   */
  SteppedChart chart(String id, String title, String help, NiceScale scale, List<double[]> values) {
    List<SteppedChart.Curve> curves =
        IntStream.range(0, values.size())
            .mapToObj(k -> curve(neuron.shown().get(k), values.get(k)))
            .toList();
    return new SteppedChart(id, texts.get(title), texts.get(help), scale, curves, List.of());
  }

  private SteppedChart.Curve curve(NeuronRule rule, double[] values) {
    return new SteppedChart.Curve(
        texts.get("neuron.rule." + rule.id()), color(rule), values, rule == neuron.explained());
  }

  /** The number of the class whose curves have the colour of the rule. */
  static int color(NeuronRule rule) {
    return switch (rule) {
      case HEBB -> 1;
      case OJA -> 2;
      case DELTA -> 0;
      case BACKPROP -> 3;
    };
  }

  /** Long ones without digits behind the point. */
  private static String length(double length) {
    return length < 100 ? RoundedNumber.fixed(length, 2) : RoundedNumber.fixed(length, 0);
  }

  private static String degrees(double degrees) {
    return RoundedNumber.fixed(degrees, 1) + "°";
  }

  private String found(NeuronRule rule, int step) {
    NeuronCourse course = neuron.getCourse();
    int held = course.held(rule, step);
    String key = course.ranAway(rule) && held < step ? "neuron.ran-away." : "neuron.found.";
    String kind = key.endsWith("away.") ? (rule == NeuronRule.HEBB ? "hebb" : "rate") : rule.id();
    return texts.get(
        key + kind,
        texts.get("neuron.rule." + rule.id()),
        length(course.length(rule, held)),
        degrees(course.angle(rule, held)),
        RoundedNumber.fixed(100 * course.wrong(rule, held), 0),
        RoundedNumber.whole(held),
        RoundedNumber.fixed(course.fromLeastSquares(rule, held), 2));
  }
}
