package engram.ui.formula;

import static org.assertj.core.api.Assertions.assertThat;

import engram.inspect.Moment;
import engram.inspect.Moments;
import engram.inspect.NumberText;
import engram.inspect.PocketCalculator;
import engram.inspect.WorkedNeuron;
import engram.nn.Activation;
import engram.nn.Loss;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.training.Snapshot;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.run.NetworkNames;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import javafx.beans.property.SimpleObjectProperty;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** The output of a neuron in numbers, whatever its function is. */
class EquationNeuronTest {
  private static final Texts TEXTS = new Texts(new SimpleObjectProperty<>(Language.ENGLISH));
  private static final Map<Activation, Snapshot> STARTS = new EnumMap<>(Activation.class);

  private static Moment moment(Activation f, long seed, double size) {
    boolean output = f == Activation.SOFTMAX;
    Snapshot start =
        STARTS.computeIfAbsent(
            f,
            of ->
                Moments.start(
                    output
                        ? Moments.recipe(Activation.TANH, of, Loss.CROSS_ENTROPY)
                        : Moments.recipe(of, Activation.TANH, Loss.MEAN_SQUARED_ERROR)));
    Random random = new Random(seed);
    double[] values = start.parameters().toArray();
    for (int k = 0; k < values.length; k++) values[k] = size * random.nextGaussian();
    Parameters parameters = Parameters.of(start.recipe().network(), values);
    return Moment.of(Moments.with(start, parameters), random.nextInt(150));
  }

  private static EquationNeuron equation(Moment moment, Part.Neuron part, int digits) {
    NetworkNames names =
        new NetworkNames(TEXTS, moment.snapshot().data(), moment.snapshot().recipe().network());
    return new EquationNeuron(new WorkedNeuron(moment, part), names, new NumberText(digits));
  }

  private static Part.Neuron part(Activation f) {
    return f == Activation.SOFTMAX ? new Part.Neuron(1, 1) : new Part.Neuron(0, 2);
  }

  private static double[] allZ(Moment moment, int layer) {
    double[] z = new double[moment.parameters().spec().unitsOf(layer)];
    for (int k = 0; k < z.length; k++) z[k] = moment.forward().z(layer, k);
    return z;
  }

  private static String text(FormulaFace face) {
    return face.lines().get(0).text();
  }

  private static String result(String line) {
    return line.substring(line.lastIndexOf(" = ") + 3);
  }

  /** What stands in the brackets of the function comes to its z, and f of that to the result. */
  @Property(tries = 12)
  void theSumInTheBracketsComesToTheOutput(
      @ForAll long seed,
      @ForAll @DoubleRange(min = 0.01, max = 2) double size,
      @ForAll @IntRange(min = 2, max = 6) int digits) {
    for (Activation f : Activation.values()) {
      Moment moment = moment(f, seed, size);
      String line = text(equation(moment, part(f), digits).output().get(0));
      String calculation = EquationWriter.calculation(line);
      String name = f.formula().name().text() + "(";
      boolean brackets = f != Activation.IDENTITY && f != Activation.SOFTMAX;
      if (brackets) {
        assertThat(calculation).startsWith(name).endsWith(")");
        calculation = calculation.substring(name.length(), calculation.length() - 1);
      }
      double z = PocketCalculator.value(calculation).orElseThrow();
      double a = brackets ? f.value(z) : z;
      assertThat(new NumberText(digits).of(a)).as(line).isEqualTo(result(line));
    }
  }

  @Property(tries = 12)
  void theOutputOfTheSumThatIsPrintedIsTheOneThatIsPrinted(
      @ForAll long seed,
      @ForAll @DoubleRange(min = 0.01, max = 2) double size,
      @ForAll @IntRange(min = 2, max = 6) int digits) {
    for (Activation f : Activation.values()) {
      if (f == Activation.IDENTITY || f == Activation.SOFTMAX) continue;
      WorkedNeuron neuron = new WorkedNeuron(moment(f, seed, size), part(f));
      String line = WeightedSum.result(neuron, new NumberText(digits));
      String z = line.substring(line.indexOf('(') + 1, line.indexOf(')'));
      double a = f.value(PocketCalculator.value(z).orElseThrow());
      assertThat(new NumberText(digits).of(a)).as(line).isEqualTo(result(line));
    }
  }

  @Property(tries = 12)
  void theActivationComesOut(
      @ForAll long seed,
      @ForAll @DoubleRange(min = 0.01, max = 2) double size,
      @ForAll @IntRange(min = 2, max = 6) int digits) {
    for (Activation f : Activation.values()) {
      Moment moment = moment(f, seed, size);
      Part.Neuron part = part(f);
      FormulaFace face =
          equation(moment, part, digits).activation(allZ(moment, part.layer())).get(0);
      String line = text(face);
      OptionalDouble value = PocketCalculator.value(EquationWriter.calculation(line));
      if (value.isEmpty()) continue;
      boolean nothing = Math.abs(value.getAsDouble()) < 1e-12;
      if (nothing) continue;
      assertThat(new NumberText(digits).of(value.getAsDouble())).as(line).isEqualTo(result(line));
      assertThat(result(line))
          .isEqualTo(new NumberText(digits).of(moment.forward().a(part.layer(), part.unit())));
    }
  }

  @Example
  void facesHaveFewerSummandsOneByOne() {
    Moment moment = moment(Activation.TANH, 5, 1);
    List<FormulaFace> faces = equation(moment, new Part.Neuron(0, 2), 2).output();
    assertThat(faces).hasSize(4);
    for (int k = 0; k < 4; k++) {
      String line = text(faces.get(k));
      assertThat(line.split("·", -1)).hasSize(1 + 4 - k);
      assertThat(line.contains("…")).isEqualTo(k > 0);
      assertThat(line).startsWith("h₃ = tanh(").endsWith(" = " + result(text(faces.get(0))));
    }
  }

  @Example
  void theDenominatorOfASoftmaxIsWrittenOutForFewOutputs() {
    Moment moment = moment(Activation.SOFTMAX, 5, 1);
    EquationNeuron neuron = equation(moment, new Part.Neuron(1, 1), 3);
    List<FormulaFace> faces = neuron.activation(allZ(moment, 1));
    assertThat(faces).hasSize(2);
    assertThat(text(faces.get(0)).split("e\\^", -1)).hasSize(5);
    assertThat(text(faces.get(1))).contains("Σ");
    assertThat(text(neuron.result())).startsWith("z₂ = ");
    assertThat(text(neuron.activationResult())).startsWith("y₂ = ");
    assertThat(neuron.activation(new double[5])).hasSize(1);
  }
}
