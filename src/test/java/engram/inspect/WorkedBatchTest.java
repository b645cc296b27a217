package engram.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.data.sets.BuiltInSet;
import engram.nn.Activation;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.training.NextStep;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.StepSize;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkedBatchTest {
  private static final double CLOSE = 1e-12;

  @ParameterizedTest
  @CsvSource({
    "TANH, TANH, MEAN_SQUARED_ERROR",
    "RELU, SOFTMAX, CROSS_ENTROPY",
    "SIGMOID, SIGMOID, CROSS_ENTROPY",
    "ELU, SOFTMAX, MEAN_SQUARED_ERROR",
    "SOFTPLUS, IDENTITY, MEAN_SQUARED_ERROR"
  })
  void theGradientsAreThoseOfTheKernelThatMakesTheStep(
      Activation hidden, Activation output, Loss loss) {
    Recipe recipe = Moments.recipe(hidden, output, loss);
    Recipe penalised =
        recipe.withSettings(recipe.settings().withL1(0.01).withL2(0.1).withBatchSize(32));
    Snapshot snapshot = inBatch(penalised);
    NextStep step = snapshot.next().orElseThrow();
    WorkedBatch batch = WorkedBatch.of(snapshot);
    NetworkSpec spec = batch.spec();

    for (int layer = 0; layer < spec.layerCount(); layer++) {
      for (int to = 0; to < spec.unitsOf(layer); to++) {
        for (int from = 0; from < spec.inputsOf(layer); from++) {
          assertThat(batch.gradient(spec.weightIndex(layer, from, to)))
              .isEqualTo(step.gradients().weight(layer, from, to));
          assertThat(batch.weightGradient(layer, from, to))
              .isCloseTo(step.gradients().weight(layer, from, to), within(CLOSE));
        }
        assertThat(batch.biasGradient(layer, to))
            .isCloseTo(step.gradients().bias(layer, to), within(CLOSE));
      }
    }
  }

  @Test
  void rowsAreThoseOfTheDataSetAndTheirMeanLossIsTheBatchs() {
    Snapshot snapshot = inBatch(Preset.REPAIRED.recipe());
    WorkedBatch batch = WorkedBatch.of(snapshot);

    double sum = 0;
    for (int row = 0; row < batch.rows(); row++) {
      Moment moment = Moment.of(snapshot, batch.datasetRow(row));
      assertThat(batch.loss(row)).isEqualTo(moment.backward().loss());
      assertThat(batch.input(row, 2)).isEqualTo(moment.forward().input(2));
      assertThat(batch.target(row, snapshot.data().dataset().label(moment.row()))).isEqualTo(1);
      assertThat(batch.z(0, row, 6)).isEqualTo(moment.forward().z(0, 6));
      assertThat(batch.a(1, row, 2)).isEqualTo(moment.forward().a(1, 2));
      assertThat(batch.delta(0, row, 6)).isEqualTo(moment.backward().delta(0, 6));
      assertThat(batch.placeOf(batch.datasetRow(row))).isEqualTo(row);
      sum += batch.loss(row);
    }
    assertThat(batch.rows()).isEqualTo(10);
    assertThat(batch.loss()).isCloseTo(sum / 10, within(CLOSE));
    assertThat(batch.placeOf(snapshot.data().split().test()[0])).isEqualTo(-1);
  }

  @Test
  void noParameterMovesFurtherThanTheLargestStep() {
    Snapshot snapshot = inBatch(Preset.REPAIRED.recipe());
    WorkedBatch batch = WorkedBatch.of(snapshot);
    double[] before = snapshot.parameters().toArray();
    double[] after = snapshot.next().orElseThrow().after().toArray();

    double largest = Math.abs(batch.change(batch.largestStep()));
    assertThat(largest).isPositive();
    for (int k = 0; k < before.length; k++) {
      assertThat(Math.abs(after[k] - before[k])).isLessThanOrEqualTo(largest);
    }
  }

  private static Snapshot inBatch(Recipe recipe) {
    try (Session session = new Session(recipe, id -> BuiltInSet.IRIS.load())) {
      session.stepForward(StepSize.BATCH);
      session.stepForward(StepSize.PHASE);
      return Moments.await(session, s -> s.cursor().isPresent() && s.next().isPresent());
    }
  }
}
