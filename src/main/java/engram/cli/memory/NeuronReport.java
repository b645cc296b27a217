package engram.cli.memory;

import engram.cli.Report;
import engram.cli.TextTable;
import engram.cli.Wording;
import engram.memory.NeuronCourse;
import engram.memory.NeuronRule;
import engram.memory.NeuronRun;
import engram.memory.NeuronSetup;
import engram.memory.NeuronShape;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Where the weights of one neuron came to by each rule.
 *
 * @param points how many inputs there are
 */
record NeuronReport(
    NeuronShape shape,
    double degrees,
    double learningRate,
    NeuronRun.Lesson lesson,
    long seed,
    int points,
    List<Double> principalComponent,
    List<Double> leastSquares,
    List<End> rules)
    implements Report {
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
    NeuronSetup setup = course.setup();
    return new NeuronReport(
        setup.shape(),
        setup.degrees(),
        setup.rate(),
        setup.lesson(),
        setup.seed(),
        course.inputs().count(),
        list(course.axis()),
        list(course.leastSquares()),
        Stream.of(NeuronRule.values()).map(rule -> End.of(course, rule)).toList());
  }

  private static List<Double> list(double[] numbers) {
    return DoubleStream.of(numbers).boxed().toList();
  }

  @Override
  public void writeText(PrintWriter out) {
    out.printf(
        "%d points, classes %s the longest direction, turned by %s degrees, seed %d%n",
        points, shape.id(), Wording.plain(degrees), seed);
    out.printf(
        "Learning rate %s, %s an update%n%n",
        Wording.plain(learningRate), lesson.id().replace('-', ' '));
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
