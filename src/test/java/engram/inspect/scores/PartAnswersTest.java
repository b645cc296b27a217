package engram.inspect.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import engram.nn.ForwardPass;
import engram.training.DataPart;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import engram.training.recipe.TaskData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartAnswersTest {
  private static Snapshot moment(TaskData task) {
    try (Session session = new Session(task.recipe(), source -> task.dataset())) {
      return session.take().orElseThrow();
    }
  }

  @ParameterizedTest
  @EnumSource(DataPart.class)
  void theConfusionMatrixIsThatOfTheEvaluation(DataPart part) {
    Snapshot moment = moment(TaskData.TEN_CLASSES);
    PartAnswers answers = PartAnswers.of(moment, part);
    ConfusionMatrix matrix = ConfusionMatrix.of(answers.labels(), answers.named(), 10);
    int[][] expected = part.evaluation(moment).orElseThrow().confusion();
    for (int t = 0; t < 10; t++) {
      for (int p = 0; p < 10; p++) assertThat(matrix.count(t, p)).isEqualTo(expected[t][p]);
    }
  }

  @ParameterizedTest
  @EnumSource(DataPart.class)
  void numbersAreInTheUnitOfTheTargetAndGiveTheScoreOfTheEvaluation(DataPart part) {
    Snapshot moment = moment(TaskData.NUMBERS);
    PreparedData data = moment.data();
    PartAnswers answers = PartAnswers.of(moment, part);
    for (int i = 0; i < answers.size(); i++) {
      double output = ForwardPass.of(moment.parameters(), data.input(answers.row(i))).output()[0];
      assertThat(answers.numbers()[i]).isCloseTo(data.targets().numberOf(output), within(1e-9));
      assertThat(answers.truth()[i]).isEqualTo(data.dataset().target(answers.row(i)));
    }
    RegressionReport report = RegressionReport.of(answers.truth(), answers.numbers());
    assertThat(report.r2()).isCloseTo(part.evaluation(moment).orElseThrow().score(), within(1e-12));
    assertThat(report.rmse()).isCloseTo(part.evaluation(moment).orElseThrow().rmse(), within(1e-9));
  }

  @Test
  void theScoreOfAClassIsItsOutput() {
    Snapshot moment = moment(TaskData.TEN_CLASSES);
    PartAnswers answers = PartAnswers.of(moment, DataPart.TEST);
    double[] output =
        ForwardPass.of(moment.parameters(), moment.data().input(answers.row(5))).output();
    for (int label = 0; label < 10; label++) {
      assertThat(answers.scores(label)[5]).isCloseTo(output[label], within(1e-12));
    }
  }

  @Test
  void oneOutputSpeaksForTheSecondClassAndAgainstTheFirst() {
    Snapshot moment = moment(TaskData.TWO_CLASSES);
    PartAnswers answers = PartAnswers.of(moment, DataPart.TEST);
    double output =
        ForwardPass.of(moment.parameters(), moment.data().input(answers.row(3))).output()[0];
    assertThat(answers.scores(1)[3]).isCloseTo(output, within(1e-12));
    assertThat(answers.scores(0)[3]).isCloseTo(-output, within(1e-12));
    double area = RocCurve.oneVersusRest(answers.scores(1), answers.labels(), 1).area();
    assertThat(RocCurve.oneVersusRest(answers.scores(0), answers.labels(), 0).area())
        .isEqualTo(area);
  }

  @Test
  void numbersHaveNoClasses() {
    PartAnswers answers = PartAnswers.of(moment(TaskData.NUMBERS), DataPart.TEST);
    assertThatThrownBy(answers::named).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(answers::labels).isInstanceOf(IllegalStateException.class);
  }
}
