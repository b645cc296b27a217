package engram.memory.forgetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import engram.data.NumpyRandom;
import engram.nn.Activation;
import engram.nn.ForwardPass;
import engram.nn.Initializer;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.NumericalGradient;
import engram.nn.Parameters;
import engram.nn.Samples;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a forgetting run is made of: Fisher diagonal, word lists, dreams, tasks. */
class ForgettingPartsTest {
  private static final NetworkSpec LISTS =
      new NetworkSpec(
          12, List.of(new LayerSpec(5, Activation.TANH), new LayerSpec(16, Activation.SOFTMAX)));

  private static Parameters drawn(NetworkSpec spec) {
    NumpyRandom random = new NumpyRandom(1);
    return Initializer.GLOROT_NORMAL.draw(spec, random::randn, random::randomSample);
  }

  @Test
  void theFisherDiagonalIsTheMeanSquareOfNumericalSlopes() {
    Samples rows = new WordLists(8, 10, 4).task(0).train();
    Parameters at = drawn(LISTS);
    double[] fisher = FisherDiagonal.of(at, rows);
    for (int i = 0; i < fisher.length; i += 7) {
      double sum = 0;
      for (int row = 0; row < rows.rows(); row++) {
        double[] input = rows.input(row);
        double[] p = ForwardPass.of(at, input).output();
        for (int k = 0; k < p.length; k++) {
          int answer = k;
          double slope =
              NumericalGradient.of(
                  moved -> StrictMath.log(ForwardPass.of(moved, input).output()[answer]), at, i);
          sum += p[k] * slope * slope;
        }
      }
      assertThat(fisher[i]).isCloseTo(sum / rows.rows(), within(1e-8));
    }
  }

  @Test
  void onlyProbabilitiesHaveAFisherDiagonal() {
    NetworkSpec spec = new NetworkSpec(12, List.of(new LayerSpec(16, Activation.TANH)));
    Samples rows = new WordLists(8, 10, 4).task(0).train();
    assertThatThrownBy(() -> FisherDiagonal.of(drawn(spec), rows))
        .hasMessage("only softmax outputs are probabilities of classes");
  }

  @Test
  void bothListsHaveTheSameCuesAndOtherAnswers() {
    WordLists lists = new WordLists(8, 3, 42);
    ForgettingTask first = lists.task(0);
    ForgettingTask second = lists.task(1);
    assertThat(first.classes()).startsWith("B1", "B2").hasSize(8);
    assertThat(second.classes()).endsWith("C8").hasSize(8);
    Set<List<Double>> cues = new HashSet<>();
    for (int k = 0; k < 8; k++) {
      double[] a = first.train().input(k);
      double[] b = second.train().input(k);
      cues.add(List.of(a[0], a[1], a[2]));
      for (int i = 0; i < 3; i++) {
        assertThat(Math.abs(a[i])).isEqualTo(1);
        assertThat(a[i]).isEqualTo(b[i]);
      }
      assertThat(List.of(a[3], a[4], b[3], b[4])).containsExactly(1.0, 0.0, 0.0, 1.0);
      assertThat(first.train().target(k, k)).isEqualTo(1);
      assertThat(second.train().target(k, 8 + k)).isEqualTo(1);
    }
    // eight cues of three cells are all there are
    assertThat(cues).hasSize(8);
  }

  @Test
  void aDreamIsAnInputOfItsKind() {
    NumpyRandom random = new NumpyRandom(9);
    double[] input = new double[12];
    int second = 0;
    for (int k = 0; k < 1000; k++) {
      ForgettingDream.CUE.draw(random, input);
      for (int i = 0; i < 10; i++) assertThat(Math.abs(input[i])).isEqualTo(1);
      assertThat(input[10] + input[11]).isEqualTo(1);
      if (input[11] == 1) second++;
    }
    assertThat(second).isBetween(450, 550);
    ForgettingDream.MEASUREMENTS.draw(new NumpyRandom(9), input);
    NumpyRandom same = new NumpyRandom(9);
    for (double x : input) assertThat(x).isEqualTo(same.randn());
  }

  @Test
  void theTasksHaveTheRowsOfTheirClasses() {
    ForgettingPlan iris = ForgettingSet.IRIS.plan(0);
    assertThat(iris.old().classes()).containsExactly("versicolor", "virginica");
    assertThat(iris.fresh().classes()).containsExactly("setosa", "versicolor");
    assertThat(iris.old().train().rows() + iris.old().test().rows()).isEqualTo(100);
    assertThat(iris.fresh().train().rows() + iris.fresh().test().rows()).isEqualTo(100);
    ForgettingPlan digits = ForgettingSet.DIGITS.plan(0);
    assertThat(digits.old().train().rows() + digits.fresh().train().rows()).isEqualTo(1437);
    for (int row = 0; row < digits.old().train().rows(); row++) {
      double[] target = digits.old().train().target(row);
      for (int k = 5; k < 10; k++) assertThat(target[k]).isZero();
    }
    assertThatThrownBy(
            () ->
                new ForgettingTask(
                    List.of(), iris.old().train(), iris.old().train().subset(new int[0])))
        .hasMessage("a task has rows to learn and rows to ask");
  }
}
