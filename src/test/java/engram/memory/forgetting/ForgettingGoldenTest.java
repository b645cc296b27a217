package engram.memory.forgetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.data.NumpyRandom;
import engram.memory.recall.Golden;
import engram.nn.Activation;
import engram.nn.Anchor;
import engram.nn.Gradients;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.nn.Parameters;
import engram.nn.Samples;
import engram.nn.fast.Kernel;
import engram.nn.fast.Kernels;
import engram.training.recipe.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

/** Every epoch of every cure is that of a NumPy program that knows no chain rule. */
class ForgettingGoldenTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final List<List<String>> LINES = Golden.lines("forgetting.txt");

  private final ForgettingPlan plan = plan();

  /** The tasks of {@code make_forgetting.py}. */
  private static ForgettingPlan plan() {
    NumpyRandom random = new NumpyRandom(7);
    Samples old = rows(random, 6, 0);
    Samples oldTest = rows(random, 4, 0);
    Samples fresh = rows(random, 5, 1);
    Samples freshTest = rows(random, 4, 1);
    return new ForgettingPlan(
        new NetworkSpec(
            3, List.of(new LayerSpec(4, Activation.TANH), new LayerSpec(3, Activation.SOFTMAX))),
        new Settings(Optimizer.SGD, 0.3, 2, 0, 0, 0),
        new ForgettingTask(List.of("0", "1"), old, oldTest),
        new ForgettingTask(List.of("1", "2"), fresh, freshTest),
        ForgettingDream.MEASUREMENTS,
        3,
        4,
        42);
  }

  private static Samples rows(NumpyRandom random, int count, int first) {
    DMatrixRMaj features = new DMatrixRMaj(count, 3);
    DMatrixRMaj targets = new DMatrixRMaj(count, 3);
    for (int k = 0; k < features.data.length; k++) features.data[k] = random.randn();
    for (int row = 0; row < count; row++) targets.set(row, first + row % 2, 1);
    return Samples.wrap(features, targets);
  }

  private Parameters behindTheOldTask() {
    ForgettingRun run = new ForgettingRun(plan, List.of(ForgettingCure.NONE));
    while (run.cure().isEmpty()) run.step();
    return run.parameters();
  }

  @Test
  void theFisherDiagonalIsNumPys() {
    double[] fisher = FisherDiagonal.of(behindTheOldTask(), plan.old().train());
    assertThat(fisher).containsExactly(numbers(LINES.get(0), 1), EXACT);
  }

  @Test
  void thePenalisedGradientIsNumPys() {
    Parameters start = behindTheOldTask();
    double[] stiffness = FisherDiagonal.of(start, plan.old().train());
    for (int i = 0; i < stiffness.length; i++) stiffness[i] *= 5;
    Kernel kernel = Kernels.of(plan.network(), ForgettingPlan.LOSS, 2);
    kernel.load(Parameters.of(plan.network(), numbers(LINES.get(2), 5)));
    kernel.anchor(Optional.of(Anchor.of(start, stiffness)));
    Gradients gradients =
        kernel.gradients(plan.fresh().train(), new int[] {0, 1}, 0, 2, plan.settings().rule());
    assertThat(LINES.get(1).get(0)).isEqualTo("penalised");
    assertThat(gradients.toArray()).containsExactly(numbers(LINES.get(1), 1), EXACT);
  }

  @Test
  void everyEpochOfEveryCureIsNumPys() {
    List<List<String>> epochs = LINES.subList(2, LINES.size());
    assertThat(epochs).hasSize(7 * plan.epochs());
    List<ForgettingCure> cures = new ArrayList<>();
    for (int k = 0; k < epochs.size(); k += plan.epochs()) cures.add(cure(epochs.get(k)));
    ForgettingRun run = new ForgettingRun(plan, cures);
    while (run.cure().isEmpty()) run.step();
    for (List<String> words : epochs) {
      run.step();
      double[] golden = numbers(words, 5);
      assertThat(run.parameters().toArray()).as("%s", words).containsExactly(golden, EXACT);
    }
    List<ForgettingPoint> points =
        run.result().curves().stream().flatMap(c -> c.points().stream().skip(1)).toList();
    for (int k = 0; k < epochs.size(); k++) {
      List<String> words = epochs.get(k);
      assertThat(points.get(k).epoch()).isEqualTo(Integer.parseInt(words.get(2)));
      assertThat(points.get(k).old()).isEqualTo(Double.parseDouble(words.get(3)));
      assertThat(points.get(k).fresh()).isEqualTo(Double.parseDouble(words.get(4)));
    }
  }

  private static ForgettingCure cure(List<String> words) {
    double amount = Double.parseDouble(words.get(1));
    return switch (words.get(0)) {
      case "none" -> ForgettingCure.NONE;
      case "rehearsal" -> ForgettingCure.Kind.REHEARSAL.cure(amount);
      case "sleep" -> ForgettingCure.Kind.SLEEP.cure(amount);
      case "elastic" -> ForgettingCure.Kind.ELASTIC.cure(amount);
      case "slow" -> ForgettingCure.Kind.SLOW.cure(amount);
      default -> throw new IllegalArgumentException(words.get(0));
    };
  }

  private static double[] numbers(List<String> words, int from) {
    return Golden.numbers(words.subList(from, words.size()));
  }
}
