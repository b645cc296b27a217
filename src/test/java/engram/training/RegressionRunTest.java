package engram.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Feature;
import engram.data.InputPlan;
import engram.data.Missing;
import engram.data.Scaling;
import engram.data.SplitPlan;
import engram.data.TargetCoding;
import engram.nn.Activation;
import engram.nn.ForwardPass;
import engram.nn.Loss;
import engram.training.recipe.DataSetup;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.RecipeFit;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

/** Numbers to foretell, categories, missing values and a validation part, from rows to curves. */
class RegressionRunTest {
  private static final int ROWS = 60;

  /** y = 1000 + 100 x, 50 more if the colour is blue; of every tenth row x is not known. */
  private static final Dataset ROWS_OF_A_LINE = line();

  private final Recipe recipe =
      RecipeFit.to(
          Preset.REPAIRED.recipe(),
          new DataSetup(
              DataSource.own(ROWS_OF_A_LINE),
              new SplitPlan(0.2, 0.25, false, 3),
              InputPlan.ALL,
              Missing.DROP,
              Scaling.STANDARDIZE,
              TargetCoding.ZERO_ONE),
          ROWS_OF_A_LINE);

  private static Dataset line() {
    DMatrixRMaj values = new DMatrixRMaj(ROWS, 2);
    double[] targets = new double[ROWS];
    for (int row = 0; row < ROWS; row++) {
      double x = (row - 30) / 10.0;
      values.set(row, 0, row % 10 == 9 ? Double.NaN : x);
      values.set(row, 1, row % 2);
      targets[row] = 1000 + 100 * x + 50 * (row % 2);
    }
    return Dataset.of(
        "line",
        List.of(Feature.number("x"), Feature.category("colour", List.of("red", "blue"))),
        Feature.number("y", "g"),
        values,
        targets);
  }

  private Run run(Recipe recipe) {
    return new Run(recipe, new PreparedData(recipe.data(), ROWS_OF_A_LINE));
  }

  @Test
  void theRecipeFitsTheTask() {
    assertThat(recipe.data().targets()).isEqualTo(TargetCoding.STANDARDIZED);
    assertThat(recipe.loss()).isEqualTo(Loss.MEAN_SQUARED_ERROR);
    assertThat(recipe.network().inputs()).isEqualTo(3);
    assertThat(recipe.network().outputs()).isEqualTo(1);
    assertThat(recipe.network().activationOf(1)).isEqualTo(Activation.IDENTITY);
  }

  @Test
  void rowsThatLackSomethingAreLeftOutOrCompleted() {
    assertThat(run(recipe).data().dataset().rows()).isEqualTo(54);
    Recipe all = recipe.withData(recipe.data().withMissing(Missing.MEAN));
    PreparedData completed = run(all).data();
    assertThat(completed.dataset().rows()).isEqualTo(60);
    assertThat(completed.input(9)[0]).isCloseTo(0, within(1e-12));
  }

  @Test
  void scoreIsR2AndTheErrorHasTheUnitOfTheTarget() {
    Run run = run(recipe);
    for (int epoch = 0; epoch < 200; epoch++) run.trainEpoch();
    PreparedData data = run.data();
    int[] test = data.split().test();
    double[] errors =
        Arrays.stream(test)
            .mapToDouble(
                row ->
                    data.targets()
                            .numberOf(ForwardPass.of(run.parameters(), data.input(row)).output()[0])
                        - data.dataset().target(row))
            .toArray();
    double squares = Arrays.stream(errors).map(e -> e * e).sum();
    double[] truth = Arrays.stream(test).mapToDouble(data.dataset()::target).toArray();
    double mean = Arrays.stream(truth).average().orElseThrow();
    double variance = Arrays.stream(truth).map(y -> (y - mean) * (y - mean)).sum();

    Evaluation evaluation = run.evaluateTest();

    assertThat(evaluation.score()).isCloseTo(1 - squares / variance, within(1e-12));
    assertThat(evaluation.rmse()).isCloseTo(Math.sqrt(squares / test.length), within(1e-9));
    assertThat(evaluation.score()).isGreaterThan(0.97).isEqualTo(run.history().testScore(200));
    assertThat(evaluation.confusion()).isEmpty();
  }

  @Test
  void theValidationRowsHaveTheirCurves() {
    Run run = run(recipe);
    for (int epoch = 0; epoch < 5; epoch++) run.trainEpoch();
    assertThat(run.data().split().validation()).hasSize(11);
    History history = run.history();
    assertThat(history.hasValidation()).isTrue();
    Evaluation validation = run.evaluateValidation().orElseThrow();
    assertThat(history.validationLoss(5)).isEqualTo(validation.loss());
    assertThat(history.validationScore(5)).isEqualTo(validation.score());
    assertThat(history.validationLoss(0)).isNotEqualTo(validation.loss());
  }

  @Test
  void withoutValidationRowsThereAreNoSuchCurves() {
    Run run = run(recipe.withData(recipe.data().withSplit(SplitPlan.of(0.2, 3))));
    assertThat(run.evaluateValidation()).isEmpty();
    assertThat(run.history().hasValidation()).isFalse();
    assertThatThrownBy(() -> run.history().validationLoss(0))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aForkKeepsTheValidationCurves() {
    Run run = run(recipe);
    for (int epoch = 0; epoch < 6; epoch++) run.trainEpoch();
    double third = run.history().validationLoss(3);
    run.goTo(3);
    run.change(new Intervention.LearningRate(0.1));
    run.trainEpoch();
    assertThat(run.branches()).hasSize(2);
    assertThat(run.history().validationLoss(3)).isEqualTo(third);
    assertThat(run.history().validationLoss(4))
        .isEqualTo(run.evaluateValidation().orElseThrow().loss());
  }
}
