package engram.ui.formula;

import static org.assertj.core.api.Assertions.assertThat;

import engram.inspect.Moment;
import engram.inspect.Moments;
import engram.inspect.NumberText;
import engram.inspect.PocketCalculator;
import engram.inspect.WorkedNeuron;
import engram.inspect.WorkedUpdate;
import engram.inspect.WorkedWeight;
import engram.nn.Activation;
import engram.nn.Loss;
import engram.nn.Optimizer;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.training.Snapshot;
import engram.training.recipe.Settings;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.run.NetworkNames;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import javafx.beans.property.SimpleObjectProperty;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** A calculation that is shown comes out on a pocket calculator, whatever the numbers. */
class CalculationsTest {
  private static final Texts TEXTS = new Texts(new SimpleObjectProperty<>(Language.ENGLISH));
  private static final double NOTHING = 1e-12;
  private static final Map<Activation, Snapshot> STARTS = new EnumMap<>(Activation.class);

  private static Snapshot start(Activation hidden) {
    return STARTS.computeIfAbsent(
        hidden, f -> Moments.start(Moments.recipe(f, Activation.TANH, Loss.MEAN_SQUARED_ERROR)));
  }

  private static Moment moment(Activation hidden, long seed, double size) {
    Snapshot start = start(hidden);
    Random random = new Random(seed);
    double[] values = start.parameters().toArray();
    for (int k = 0; k < values.length; k++) values[k] = size * random.nextGaussian();
    Parameters parameters = Parameters.of(start.recipe().network(), values);
    return Moment.of(Moments.with(start, parameters), random.nextInt(150));
  }

  @Property(tries = 300)
  void theSumOfANeuronAndItsActivationComeOut(
      @ForAll long seed,
      @ForAll @DoubleRange(min = 0.01, max = 4) double size,
      @ForAll @IntRange(min = 2, max = 6) int digits) {
    for (Activation f : new Activation[] {Activation.TANH, Activation.SIGMOID, Activation.RELU}) {
      WorkedNeuron neuron = new WorkedNeuron(moment(f, seed, size), new Part.Neuron(0, 2));
      NumberText numbers = new NumberText(digits);
      String name = f.formula().name().text() + "(";
      String sum = String.join(" ", WeightedSum.lines(neuron, numbers, rest -> ""));
      String result = WeightedSum.result(neuron, numbers);
      assertThat(sum).startsWith("= " + name).endsWith(")");
      assertThat(result).startsWith("= " + name);
      String z = result.substring(2 + name.length(), result.indexOf(") = "));
      String a = result.substring(result.indexOf(") = ") + 4);
      assertPrinted(value(sum.substring(2 + name.length(), sum.length() - 1)), z);
      assertThat(numbers.of(value(name + z + ")"))).isEqualTo(a);
    }
  }

  @Property(tries = 300)
  void anUpdateComesOutAndItsChangeShows(
      @ForAll long seed,
      @ForAll @DoubleRange(min = -4, max = -0.01) double exponent,
      @ForAll @IntRange(min = 2, max = 6) int digits) {
    Random random = new Random(seed);
    Moment moment = moment(Activation.TANH, seed, 1);
    Part.Weight part = new Part.Weight(0, 1, 3);
    WorkedWeight weight = new WorkedWeight(moment, part);
    for (Optimizer optimizer : Optimizer.values()) {
      Settings settings =
          moment
              .snapshot()
              .settings()
              .withOptimizer(optimizer)
              .withLearningRate(Math.pow(10, exponent));
      double size = Math.pow(10, -3 * random.nextDouble());
      double gradient = random.nextBoolean() ? size : -size;
      double[] before = new double[optimizer.slots().size()];
      double[] memory = before.clone();
      double made = optimizer.update(weight.value(), gradient, memory, settings.rule(), 1);
      WorkedUpdate update =
          new WorkedUpdate(settings, weight.value(), gradient, 1, before, memory, made, made);
      EquationUpdate equation = new EquationUpdate(weight, update, new NumberText(digits));
      for (FormulaLine line : equation.faces().get(0).lines()) {
        assertComesOut(line, String.valueOf(optimizer.epsilon()));
      }
      String after = result(equation.step());
      assertPrinted(made, after);
      if (made != weight.value()) {
        assertThat(decimals(after).of(weight.value())).isNotEqualTo(after);
      }
    }
  }

  @Property(tries = 200)
  void everyLineOfTheChainRuleComesOut(
      @ForAll long seed,
      @ForAll @DoubleRange(min = 0.05, max = 2) double size,
      @ForAll @IntRange(min = 2, max = 6) int digits) {
    Moment moment = moment(Activation.TANH, seed, size);
    NetworkNames names =
        new NetworkNames(TEXTS, moment.snapshot().data(), moment.snapshot().recipe().network());
    for (Part part : new Part[] {new Part.Weight(0, 1, 3), new Part.Weight(1, 4, 0)}) {
      EquationChainRule rule =
          new EquationChainRule(new WorkedWeight(moment, part), names, new NumberText(digits));
      FormulaFace face = rule.sample(Activation.TANH, 3);
      assertThat(PocketCalculator.value(calculation(face.lines().get(1)))).isPresent();
      face.lines().forEach(line -> assertComesOut(line, ""));
    }
  }

  @Example
  void theLinesOfASaturatedNeuronComeOut() {
    everyLineOfTheChainRuleComesOut(-86, 1.69, 6);
  }

  private static String calculation(FormulaLine line) {
    return EquationWriter.calculation(line.text());
  }

  private static String result(FormulaLine line) {
    return line.text().substring(line.text().lastIndexOf(" = ") + 3);
  }

  private static void assertComesOut(FormulaLine line, String epsilon) {
    String calculation = calculation(line).replace("ε", epsilon.replace('E', 'e'));
    OptionalDouble value = PocketCalculator.value(calculation);
    if (value.isEmpty() || !result(line).matches("−?\\d+\\.\\d+(e−?\\d+)?")) return;
    assertPrinted(value.getAsDouble(), result(line));
  }

  /**
   * Whether a value rounds to what is printed; of powers of ten a digit at least is printed. A
   * calculator with twelve places shows 0 for both where a saturated tanh leaves 1 − a² = 2e−14.
   */
  private static void assertPrinted(double value, String printed) {
    if (Math.abs(value) < NOTHING && Math.abs(value(printed)) < NOTHING) return;
    if (printed.contains("e")) assertThat(value / value(printed)).isBetween(0.94, 1.06);
    else assertThat(decimals(printed).of(value)).isEqualTo(printed);
  }

  private static double value(String calculation) {
    return PocketCalculator.value(calculation).orElseThrow();
  }

  /** With as many digits behind the point as that number. */
  private static NumberText decimals(String number) {
    int mantissa = number.indexOf('e');
    String plain = mantissa < 0 ? number : number.substring(0, mantissa);
    int digits = plain.length() - 1 - plain.indexOf('.');
    return new NumberText(mantissa < 0 ? digits : digits + 3);
  }
}
