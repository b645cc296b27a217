package engram.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import engram.nn.Activation;
import engram.nn.Loss;
import engram.nn.Optimizer;
import engram.nn.Part;
import engram.training.NextStep;
import engram.training.Session;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchRuleTest {
  private static final Dataset IRIS = BuiltInSet.IRIS.load();

  @ParameterizedTest
  @ValueSource(ints = {1, 10, Settings.FULL_BATCH})
  void theMeanOverTheRowsAndThePenaltiesAreTheGradientOfTheNextStep(int batch) {
    Settings settings = new Settings(Optimizer.SGD, 0.05, batch, 0, 0.01, 0.1);
    Recipe recipe =
        Moments.recipe(Activation.TANH, Activation.SOFTMAX, Loss.CROSS_ENTROPY)
            .withSettings(settings);
    Moment moment = watched(recipe);
    NextStep next = moment.next().orElseThrow();
    for (Part part :
        new Part[] {new Part.Weight(0, 2, 3), new Part.Weight(1, 3, 1), new Part.Bias(0, 1)}) {
      WorkedWeight weight = new WorkedWeight(moment, part);
      BatchRule rule = BatchRule.of(moment, weight, next);
      double written = rule.mean() + rule.l2() + rule.l1();
      double expected = next.gradients().get(weight.index());
      assertThat(written).isCloseTo(expected, within(1e-12 * Math.abs(expected) + 1e-16));
      assertThat(rule.gradient()).isEqualTo(expected);
      assertThat(rule.rows()).hasSize(next.rows().length);
      assertThat(rule.l2()).isEqualTo(weight.isBias() ? 0 : 0.1 * weight.value());
      double numerical = LossAlong.batch(moment, weight, next).central(1e-5);
      assertThat(numerical).isCloseTo(expected, within(1e-8));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {10})
  void namesTheRowsOfTheDataSetLargestFirst(int batch) {
    Settings settings = new Settings(Optimizer.SGD, 0.05, batch, 0, 0, 0);
    Recipe recipe =
        Moments.recipe(Activation.TANH, Activation.TANH, Loss.MEAN_SQUARED_ERROR)
            .withSettings(settings);
    Moment moment = watched(recipe);
    NextStep next = moment.next().orElseThrow();
    int[] train = moment.snapshot().data().split().train();
    Part part = new Part.Weight(0, 2, 3);
    BatchRule rule = BatchRule.of(moment, new WorkedWeight(moment, part), next);
    assertThat(rule.rows().stream().mapToInt(BatchRule.Row::row).toArray())
        .containsExactlyInAnyOrder(IntStream.of(next.rows()).map(r -> train[r]).toArray());
    double before = Double.POSITIVE_INFINITY;
    for (BatchRule.Row row : rule.rows()) {
      WorkedWeight alone = new WorkedWeight(Moment.of(moment.snapshot(), row.row()), part);
      assertThat(row.delta()).isEqualTo(alone.delta());
      assertThat(row.x()).isEqualTo(alone.x());
      assertThat(Math.abs(row.product())).isLessThanOrEqualTo(before);
      before = Math.abs(row.product());
    }
  }

  private static Moment watched(Recipe recipe) {
    try (Session session = new Session(recipe, id -> IRIS)) {
      session.watchNextStep(true);
      return Moment.of(Moments.await(session, s -> s.next().isPresent()), 73);
    }
  }
}
