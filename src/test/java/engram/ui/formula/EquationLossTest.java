package engram.ui.formula;

import static org.assertj.core.api.Assertions.assertThat;

import engram.inspect.Moment;
import engram.inspect.Moments;
import engram.inspect.NumberText;
import engram.inspect.PocketCalculator;
import engram.nn.Activation;
import engram.nn.Loss;
import engram.nn.Parameters;
import engram.training.Snapshot;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** The loss of a sample as it is worked out in numbers. */
class EquationLossTest {
  private static final Snapshot SQUARES = start(Activation.TANH, Loss.MEAN_SQUARED_ERROR);
  private static final Snapshot SOFTMAX = start(Activation.SOFTMAX, Loss.CROSS_ENTROPY);
  private static final Snapshot SIGMOIDS = start(Activation.SIGMOID, Loss.CROSS_ENTROPY);

  private static Snapshot start(Activation output, Loss loss) {
    return Moments.start(Moments.recipe(Activation.TANH, output, loss));
  }

  private static Moment moment(Snapshot start, long seed, double size) {
    Random random = new Random(seed);
    double[] values = start.parameters().toArray();
    for (int k = 0; k < values.length; k++) values[k] = size * random.nextGaussian();
    Parameters parameters = Parameters.of(start.recipe().network(), values);
    return Moment.of(Moments.with(start, parameters), random.nextInt(150));
  }

  private static String text(FormulaFace face) {
    return face.lines().get(0).text();
  }

  private static void assertComesOut(Moment moment, int digits) {
    NumberText numbers = new NumberText(digits);
    String line = text(new EquationLoss(moment, numbers).faces().get(0));
    String calculation = EquationWriter.calculation(line);
    String result = line.substring(line.lastIndexOf(" = ") + 3);
    double value = PocketCalculator.value(calculation).orElseThrow(() -> new AssertionError(line));
    assertThat(numbers.of(value)).as(line).isEqualTo(result);
    assertThat(result).isEqualTo(numbers.of(moment.backward().loss()));
  }

  @Property(tries = 150)
  void whatIsShownOfTheLossComesOutOnAPocketCalculator(
      @ForAll long seed,
      @ForAll @DoubleRange(min = 0.01, max = 1.5) double size,
      @ForAll @IntRange(min = 2, max = 6) int digits) {
    for (Snapshot start : List.of(SQUARES, SOFTMAX, SIGMOIDS)) {
      assertComesOut(moment(start, seed, size), digits);
    }
  }

  @Example
  void behindSoftmaxTheOutputOfTheTruthAloneCounts() {
    Moment moment = moment(SOFTMAX, 7, 1);
    EquationLoss loss = new EquationLoss(moment, new NumberText(4));
    assertThat(loss.faces()).hasSize(2);
    double[] target = moment.snapshot().data().target(moment.row());
    int truth = target[0] == 1 ? 0 : target[1] == 1 ? 1 : 2;
    assertThat(text(loss.faces().get(0))).startsWith("L = −ln ").doesNotContain("+");
    assertThat(Math.exp(-moment.backward().loss()))
        .isCloseTo(moment.forward().output()[truth], org.assertj.core.data.Offset.offset(1e-12));
  }

  @Example
  void ofIndependentOutputsEachCounts() {
    String line = text(new EquationLoss(moment(SIGMOIDS, 7, 1), new NumberText(4)).faces().get(0));
    // one of three is true
    assertThat(line.split("ln\\(1 − ")).hasSize(3);
    assertThat(line.split("ln ")).hasSize(2);
  }

  @Example
  void theShortestFaceIsTheValueAlone() {
    Moment moment = moment(SQUARES, 3, 0.5);
    List<FormulaFace> faces = new EquationLoss(moment, new NumberText(4)).faces();
    assertThat(faces).hasSize(3);
    assertThat(text(faces.get(1))).contains("…").endsWith(text(faces.get(2)).substring(1));
    double sum = 0;
    double[] target = moment.snapshot().data().target(moment.row());
    for (int k = 0; k < 3; k++) sum += Math.pow(moment.forward().output()[k] - target[k], 2);
    assertThat(text(faces.get(2))).isEqualTo("L = " + new NumberText(4).of(sum / 3));
  }
}
