package engram.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StepTestViewModelTest {
  private final TestRun test = new TestRun();
  private final StepTestViewModel victim = new StepsViewModel(test.run, test.texts).test();

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void theMatrixIsThatOfTheTestRowsOrOfTheTrainingRows() {
    assertThat(rows()).isEqualTo(30);
    victim.onTrainingRowsProperty().set(true);
    assertThat(rows()).isEqualTo(120);
    assertThat(victim.evaluationProperty().getValue()).isSameAs(test.snapshot().train());
  }

  @Test
  void theHeaderCountsTheDiagonal() {
    assertThat(victim.summaryProperty().getValue()).isEqualTo("60.0 %, 18 of 30 right");
    test.preferences.switchLanguage();
    assertThat(victim.summaryProperty().getValue()).isEqualTo("60.0 %，30 个中答对 18 个");
  }

  @Test
  void theClassesAreNamedInTheLanguage() {
    assertThat(victim.classNamesProperty().getValue())
        .containsExactly("setosa", "versicolor", "virginica");
    test.preferences.switchLanguage();
    assertThat(victim.classNamesProperty().getValue()).containsExactly("山鸢尾", "变色鸢尾", "维吉尼亚鸢尾");
  }

  @Test
  void theMatrixFollowsTheRun() {
    test.train(20);
    assertThat(victim.evaluationProperty().getValue()).isSameAs(test.snapshot().test());
  }

  private int rows() {
    return Arrays.stream(victim.evaluationProperty().getValue().confusion())
        .flatMapToInt(Arrays::stream)
        .sum();
  }
}
