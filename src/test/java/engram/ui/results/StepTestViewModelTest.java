package engram.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Task;
import engram.training.DataPart;
import engram.training.OwnRows;
import engram.training.recipe.Preset;
import engram.training.recipe.Proposal;
import engram.training.recipe.Recipe;
import engram.training.recipe.TaskData;
import engram.ui.run.TestRun;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StepTestViewModelTest {
  private final TestRun test = new TestRun();
  private final StepTestViewModel victim = new StepTestViewModel(test.run, test.texts);

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void theMatrixIsThatOfTheTestRowsOrOfTheTrainingRows() {
    assertThat(rows()).isEqualTo(30);
    victim.choice().partProperty().set(DataPart.TRAINING);
    assertThat(rows()).isEqualTo(120);
    assertThat(victim.evaluation.getValue()).isSameAs(test.snapshot().train());
  }

  @Test
  void aCellSaysItsClassesAndItsShareOfTheTrueOnes() {
    int[][] counts = victim.evaluation.getValue().confusion();
    int rows = Arrays.stream(counts[1]).sum();
    assertThat(victim.cell(1, 1))
        .startsWith("true versicolor, predicted versicolor: " + counts[1][1] + " of " + rows);
  }

  @Test
  void theHeaderCountsTheDiagonal() {
    assertThat(victim.summary.getValue()).isEqualTo("60.0%, 18 of 30 right");
    test.preferences.switchLanguage();
    assertThat(victim.summary.getValue()).isEqualTo("60.0%，答对 18 / 30");
  }

  @Test
  void theClassesAreNamedInTheLanguage() {
    assertThat(victim.classNames.getValue()).containsExactly("setosa", "versicolor", "virginica");
    test.preferences.switchLanguage();
    assertThat(victim.classNames.getValue()).containsExactly("山鸢尾", "变色鸢尾", "维吉尼亚鸢尾");
  }

  @Test
  void theMatrixFollowsTheRun() {
    test.train(20);
    assertThat(victim.evaluation.getValue()).isSameAs(test.snapshot().test());
  }

  @Test
  void ofNumbersTheHeaderSaysR2AndTheErrorWithItsUnit() {
    load(TaskData.NUMBERS);
    test.train(30);
    assertThat(victim.task.getValue()).isEqualTo(Task.REGRESSION);
    assertThat(victim.classNames.getValue()).isEmpty();
    assertThat(victim.summary.getValue())
        .isEqualTo(
            "R² %.3f, RMSE %.3g g"
                .formatted(test.snapshot().test().score(), test.snapshot().test().rmse()));
  }

  @Test
  void ofEqualNumbersTheHeaderSaysNoR2() {
    Dataset equal = TaskData.withTargets(7, 7, 7, 7, 7);
    Recipe recipe = Proposal.of(DataSource.own(equal), equal);
    OwnRows.load(test.session, recipe, equal);
    test.until(moment -> moment.recipe().equals(recipe));
    assertThat(victim.summary.getValue()).startsWith("R² –, RMSE ");
  }

  @Test
  void theValidationRowsCanBeLookedAtWhereThereAreSome() {
    assertThat(victim.choice().hasValidationProperty().get()).isFalse();
    load(TaskData.TEN_CLASSES);
    assertThat(victim.choice().hasValidationProperty().get()).isTrue();
    assertThat(victim.classNames.getValue()).hasSize(10).contains("kind J");
    victim.choice().partProperty().set(DataPart.VALIDATION);
    assertThat(victim.evaluation.getValue()).isSameAs(test.snapshot().validation().orElseThrow());
    assertThat(rows()).isEqualTo(40);
    test.run.session().load(Preset.REPAIRED.recipe());
    test.until(moment -> moment.validation().isEmpty());
    assertThat(victim.choice().getPart()).isEqualTo(DataPart.TEST);
    assertThat(rows()).isEqualTo(30);
  }

  private void load(TaskData task) {
    OwnRows.load(test.session, task.recipe(), task.dataset());
    test.until(moment -> moment.recipe().equals(task.recipe()));
  }

  private int rows() {
    return Arrays.stream(victim.evaluation.getValue().confusion())
        .flatMapToInt(Arrays::stream)
        .sum();
  }
}
