package engram.cli.memory;

import com.fasterxml.jackson.annotation.JsonValue;
import engram.cli.Report;
import engram.cli.TextTable;
import engram.cli.Wording;
import engram.memory.neuron.NeuronCourse;
import engram.memory.neuron.NeuronInputs;
import engram.memory.neuron.NeuronRule;
import engram.memory.neuron.NeuronSetup;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the weights of one neuron came to by each rule.
 *
 * @param points how many inputs there are
 * @param inputs what the neuron is shown
 * @param initialWeights by every rule
 * @param eigenvalues mean squares of the inputs along the principal axes, the largest first
 */
record NeuronReport(
    NeuronSetup setup,
    int points,
    List<Input> inputs,
    List<Double> initialWeights,
    List<Double> eigenvalues,
    List<Double> principalComponent,
    List<Double> leastSquares,
    List<End> rules)
    implements Report {
  /**
   * A point.
   *
   * @param target -1 or 1, which only rules with a teacher look at
   */
  record Input(List<Double> x, int target) {
    private static List<Input> all(NeuronInputs inputs) {
      return IntStream.range(0, inputs.count())
          .mapToObj(
              k -> new Input(List.of(inputs.value(k, 0), inputs.value(k, 1)), inputs.target(k)))
          .toList();
    }
  }

  /**
   * The end of learning by one rule.
   *
   * @param updates until the weights grew beyond all bounds, or all of them
   * @param length of the weights
   * @param angle degrees between the weights and the first principal component
   * @param wrong share of points on the wrong side
   * @param fromLeastSquares distance
   */
  record End(
      NeuronRule rule,
      int updates,
      boolean ranAway,
      List<Double> weights,
      double length,
      double angle,
      double wrong,
      double fromLeastSquares) {
    private static End of(NeuronCourse course, NeuronRule rule) {
      int last = NeuronCourse.STEPS;
      return new End(
          rule,
          course.held(rule, last),
          course.ranAway(rule),
          list(course.weights(rule, last)),
          course.length(rule, last),
          course.angle(rule, last),
          course.wrong(rule, last),
          course.fromLeastSquares(rule, last));
    }
  }

  static NeuronReport of(NeuronCourse course) {
    return new NeuronReport(
        course.setup(),
        course.inputs().count(),
        Input.all(course.inputs()),
        list(course.weights(NeuronRule.HEBB, 0)),
        list(course.eigenvalues()),
        list(course.axis()),
        list(course.leastSquares()),
        Stream.of(NeuronRule.values()).map(rule -> End.of(course, rule)).toList());
  }

  /** The settings, then what came of them. */
  @JsonValue
  Map<String, Object> json() {
    Map<String, Object> all = SettingOptions.report("neuron", NeuronSetup.SETTINGS, setup);
    all.put("points", points);
    all.put("inputs", inputs);
    all.put("initialWeights", initialWeights);
    all.put("eigenvalues", eigenvalues);
    all.put("principalComponent", principalComponent);
    all.put("leastSquares", leastSquares);
    all.put("rules", rules);
    return all;
  }

  private static List<Double> list(double[] numbers) {
    return DoubleStream.of(numbers).boxed().toList();
  }

  @Override
  public void writeText(PrintWriter out) {
    out.printf(
        "%d points, classes %s the longest direction, turned by %s degrees, seed %d%n",
        points, setup.shape().id(), Wording.plain(setup.degrees()), setup.seed());
    out.printf(
        "Learning rate %s, %s an update%n%n",
        Wording.plain(setup.rate()), setup.lesson().id().replace('-', ' '));
    TextTable table = new TextTable(10, 11);
    table.row("rule", "updates", "w1", "w2", "|w|", "degrees", "wrong", "distance");
    for (End end : rules) {
      table.row(
          end.rule().id(),
          String.valueOf(end.updates()),
          Wording.fourDigits(end.weights().get(0)),
          Wording.fourDigits(end.weights().get(1)),
          Wording.fourDigits(end.length()),
          Wording.thousandths(end.angle()),
          Wording.thousandths(end.wrong()),
          Wording.fourDigits(end.fromLeastSquares()));
    }
    table.print(out);
    out.println("degrees: between the weights and the first principal component");
    out.println("wrong: share of points on the wrong side; distance: from the least squares");
    for (End end : rules) {
      if (end.ranAway()) {
        out.printf(
            "%s: the weights grew beyond all bounds in update %d%n",
            end.rule().id(), end.updates());
      }
    }
  }
}
