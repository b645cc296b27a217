package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import engram.memory.experiments.Fingerprint;
import engram.memory.neuron.NeuronCourse;
import engram.memory.neuron.NeuronRule;
import engram.memory.neuron.NeuronSetup;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Where the weights of one neuron came to by each rule. */
record NeuronReport(NeuronCourse course) implements ExperimentReport {

  static NeuronReport of(NeuronSetup setup) {
    return new NeuronReport(NeuronCourse.of(setup));
  }

  @Override
  public void writeText(PrintWriter out) {
    NeuronSetup setup = course.setup();
    out.printf(
        "%d points, classes %s the longest direction, turned by %s degrees, seed %d%n",
        course.inputs().count(), setup.shape().id(), Wording.plain(setup.degrees()), setup.seed());
    out.printf(
        "Learning rate %s, %s an update%n%n",
        Wording.plain(setup.rate()), setup.lesson().id().replace('-', ' '));
    TextTable table = new TextTable(10, 11);
    table.row("rule", "updates", "w1", "w2", "|w|", "degrees", "wrong", "distance");
    for (NeuronRule rule : NeuronRule.values()) {
      table.row(
          rule.id(),
          String.valueOf(held(rule)),
          weight(course.weights(rule, NeuronCourse.STEPS)[0]),
          weight(course.weights(rule, NeuronCourse.STEPS)[1]),
          weight(course.length(rule, NeuronCourse.STEPS)),
          Wording.thousandths(course.angle(rule, NeuronCourse.STEPS)),
          Wording.thousandths(course.wrong(rule, NeuronCourse.STEPS)),
          weight(course.fromLeastSquares(rule, NeuronCourse.STEPS)));
    }
    table.print(out);
    out.println("degrees: between the weights and the first principal component");
    out.println("wrong: share of points on the wrong side; distance: from the least squares");
    for (NeuronRule rule : NeuronRule.values()) {
      if (course.ranAway(rule)) {
        out.printf("%s: the weights grew beyond all bounds in update %d%n", rule.id(), held(rule));
      }
    }
  }

  private int held(NeuronRule rule) {
    return course.held(rule, NeuronCourse.STEPS);
  }

  private static String weight(double number) {
    return String.format(Locale.ROOT, "%.4g", number);
  }

  @Override
  public void writeJson(JsonGenerator json) throws IOException {
    NeuronSetup setup = course.setup();
    json.writeStringField("shape", setup.shape().id());
    json.writeNumberField("degrees", setup.degrees());
    json.writeNumberField("learningRate", setup.rate());
    json.writeStringField("lesson", setup.lesson().id());
    json.writeNumberField("seed", setup.seed());
    json.writeNumberField("points", course.inputs().count());
    numbers(json, "principalComponent", course.axis());
    numbers(json, "leastSquares", course.leastSquares());
    ReportJson.list(json, "rules", List.of(NeuronRule.values()), this::write);
  }

  private void write(JsonGenerator json, NeuronRule rule) throws IOException {
    json.writeStringField("rule", rule.id());
    json.writeNumberField("updates", held(rule));
    json.writeBooleanField("ranAway", course.ranAway(rule));
    numbers(json, "weights", course.weights(rule, NeuronCourse.STEPS));
    json.writeNumberField("length", course.length(rule, NeuronCourse.STEPS));
    json.writeNumberField("angle", course.angle(rule, NeuronCourse.STEPS));
    json.writeNumberField("wrong", course.wrong(rule, NeuronCourse.STEPS));
    json.writeNumberField("fromLeastSquares", course.fromLeastSquares(rule, NeuronCourse.STEPS));
  }

  private static void numbers(JsonGenerator json, String name, double[] numbers)
      throws IOException {
    json.writeFieldName(name);
    json.writeArray(numbers, 0, numbers.length);
  }

  @Override
  public String fingerprint() {
    return Fingerprint.of(course);
  }
}
