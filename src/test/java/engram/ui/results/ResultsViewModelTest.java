package engram.ui.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.data.SplitPlan;
import engram.data.Task;
import engram.inspect.scores.ClassScores;
import engram.inspect.scores.RegressionReport;
import engram.training.DataPart;
import engram.training.OwnRows;
import engram.training.recipe.Recipe;
import engram.training.recipe.TaskData;
import engram.ui.base.Companion;
import engram.ui.base.PanesViewModel;
import engram.ui.results.ResultsTexts.Cell;
import engram.ui.run.ScoreText;
import engram.ui.run.SharedFixture;
import engram.ui.run.TestRun;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ResultsViewModelTest {
  private final TestRun test = new TestRun();
  private final PanesViewModel panes = new PanesViewModel();
  private final Queue<Runnable> later = new ArrayDeque<>();
  private final ResultsTexts words = new ResultsTexts(test.texts);
  private final ResultsViewModel victim =
      new ResultsViewModel(
          SharedFixture.of(test.run, panes, test.texts), later::add, Runnable::run, () -> 0);

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void nothingIsWorkedOutWhileThePaneIsClosed() {
    test.train(2);
    assertThat(later).isEmpty();
    assertThat(victim.getResults()).isEmpty();
    panes.open(Companion.RESULTS);
    assertThat(results().data()).isSameAs(test.snapshot().data());
    panes.closeCompanion();
    assertThat(victim.getResults()).isEmpty();
    test.train(1);
    assertThat(later).isEmpty();
  }

  @Test
  void theTableIsThatOfTheConfusionMatrix() {
    panes.open(Companion.RESULTS);
    Results now = results();
    Results.OfClasses of = now.classes().orElseThrow();
    assertThat(of.counts()).isDeepEqualTo(test.snapshot().test().confusion());
    assertThat(words.headline(now)).isEqualTo("60.0%, 18 of 30 right");
    List<List<Cell>> rows = words.rows(now);
    assertThat(rows)
        .extracting(row -> row.get(0).text())
        .containsExactly("setosa", "versicolor", "virginica", "macro", "weighted");
    for (int c = 0; c < 3; c++) {
      ClassScores scores = of.report().scores().get(c);
      assertThat(Double.parseDouble(rows.get(c).get(1).text()))
          .isCloseTo(scores.precision(), within(5e-4));
      assertThat(Double.parseDouble(rows.get(c).get(4).text()))
          .isCloseTo(of.curves().get(c).area(), within(5e-4));
      assertThat(rows.get(c).get(5).text()).isEqualTo(String.valueOf(scores.support()));
    }
    assertThat(rows.get(4).get(5).text()).isEqualTo("30");
  }

  @Test
  void aScoreThatDoesNotExistIsADashWithItsReason() {
    load(TaskData.TEN_CLASSES);
    panes.open(Companion.RESULTS);
    Results now = results();
    List<ClassScores> scores = now.classes().orElseThrow().report().scores();
    int never = 0;
    while (scores.get(never).precisionDefined()) never++;
    List<List<Cell>> rows = words.rows(now);
    assertThat(rows.get(never).get(1))
        .isEqualTo(new Cell("–", "No precision: no sample was predicted as this class"));
    assertThat(rows.get(10).get(1).help()).contains("counts as 0");
  }

  @Test
  void twoClassesHaveOneCurveAndItsPointsAreExplained() {
    load(TaskData.TWO_CLASSES);
    panes.open(Companion.RESULTS);
    Results now = results();
    assertThat(words.rocTitle(now)).isEqualTo("ROC: kind B against kind A");
    assertThat(ResultsTexts.hasCurve(now, 0)).isFalse();
    assertThat(ResultsTexts.hasCurve(now, 1)).isTrue();
    assertThat(words.rocHint(now)).startsWith("Point at a curve");
    assertThat(words.rocPoint(now, 1, 0))
        .isEqualTo("kind B never predicted: nothing found, nothing wrong");
    int last = now.classes().orElseThrow().curves().get(1).size() - 1;
    assertThat(words.rocPoint(now, 1, last))
        .startsWith("kind B predicted from an output of ")
        .endsWith("1.000 of them found (TPR), 1.000 of the others predicted so too (FPR)");
    assertThat(words.roc(now, Optional.of(new RocPlot.Place(1, 0))))
        .isEqualTo(words.rocPoint(now, 1, 0));
    assertThat(words.roc(now, Optional.of(new RocPlot.Place(1, last + 1))))
        .as("of another moment")
        .isEqualTo(words.rocHint(now));
  }

  @Test
  void ofNumbersTheErrorsAreInTheirUnit() {
    load(TaskData.NUMBERS);
    panes.open(Companion.RESULTS);
    victim.choice.partProperty().set(DataPart.VALIDATION);
    Results now = results();
    Results.OfNumbers of = now.numbers().orElseThrow();
    RegressionReport report = of.report();
    assertThat(report.rmse())
        .isCloseTo(test.snapshot().validation().orElseThrow().rmse(), within(1e-9));
    List<List<Cell>> numbers = words.numbers(now);
    assertThat(numbers.get(0).get(1).text()).isEqualTo(ScoreText.of(Task.REGRESSION, report.r2()));
    assertThat(numbers.subList(1, 5)).allMatch(row -> row.get(1).text().endsWith(" g"));
    int at = of.cloud().indexOf(of.worst());
    assertThat(Math.abs(of.cloud().truth()[at] - of.cloud().foretold()[at]))
        .isCloseTo(report.maxError(), within(1e-9));
    assertThat(of.residuals().size()).isEqualTo(40);
    assertThat(words.axis(now, true)).isEqualTo("predicted mass (g)");
    assertThat(words.note(now)).isEmpty();
  }

  @Test
  void otherDataLeaveNothingOfTheOldOnes() {
    panes.open(Companion.RESULTS);
    results();
    load(TaskData.NUMBERS);
    assertThat(victim.getResults()).isEmpty();
    assertThat(results().numbers()).isPresent();
  }

  @Test
  void aPartOfOneRowOfNumbersHasItsErrorAndNoR2() {
    load(TaskData.NUMBERS, withOneTestRow(TaskData.NUMBERS));
    panes.open(Companion.RESULTS);
    Results now = results();
    RegressionReport report = now.numbers().orElseThrow().report();
    assertThat(report.size()).isEqualTo(1);
    assertThat(words.numbers(now).get(0).get(1))
        .isEqualTo(
            new Cell("–", "No R²: all true values are the same, or there is one sample only"));
    assertThat(report.meanAbsoluteError()).isEqualTo(report.maxError()).isPositive();
    assertThat(now.numbers().orElseThrow().cloud().rows()).hasSize(1);
  }

  @Test
  void classesThatNeverOccurHaveNoRecallAndAPartOfOneClassHasNoCurve() {
    load(TaskData.TEN_CLASSES, withOneTestRow(TaskData.TEN_CLASSES));
    panes.open(Companion.RESULTS);
    Results now = results();
    assertThat(words.rocHint(now)).isEqualTo("No ROC curve: all samples here are of one class.");
    assertThat(words.rows(now).subList(0, 10).stream().filter(row -> row.get(2).text().equals("–")))
        .hasSize(9)
        .allMatch(row -> row.get(2).help().equals("No recall: no sample here has this class"))
        .allMatch(row -> row.get(5).text().equals("0"));
    assertThat(IntStream.range(0, 10).filter(c -> ResultsTexts.hasCurve(now, c))).isEmpty();
  }

  private static Recipe withOneTestRow(TaskData task) {
    Recipe recipe = task.recipe();
    return recipe.withData(recipe.data().withSplit(SplitPlan.of(0.005, 3)));
  }

  private Results results() {
    while (!later.isEmpty()) later.remove().run();
    return victim.getResults().orElseThrow();
  }

  private void load(TaskData task) {
    load(task, task.recipe());
  }

  private void load(TaskData task, Recipe recipe) {
    OwnRows.load(test.session, recipe, task.dataset());
    test.until(moment -> moment.recipe().equals(recipe));
  }
}
