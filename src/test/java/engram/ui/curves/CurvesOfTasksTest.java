package engram.ui.curves;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.Task;
import engram.nn.Part;
import engram.training.Intervention;
import engram.training.recipe.Recipe;
import engram.training.recipe.TaskData;
import engram.ui.plot.NiceScale;
import engram.ui.run.ScoreText;
import engram.ui.run.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Curves of rows kept for validation, and of numbers. */
class CurvesOfTasksTest {
  private TestRun test;
  private CurvesViewModel curves;

  private void open(TaskData data, Recipe recipe) {
    test = new TestRun(recipe, data.dataset());
    curves = new CurvesViewModel(test.run, () -> 0);
  }

  @AfterEach
  void close() {
    test.close();
  }

  private static Recipe withoutValidation(TaskData data) {
    Recipe recipe = data.recipe();
    return recipe.withData(recipe.data().withSplit(recipe.data().split().withValidation(0)));
  }

  @Test
  void rowsKeptForValidationHaveTheirCurves() {
    open(TaskData.TEN_CLASSES, TaskData.TEN_CLASSES.recipe());
    test.train(6);
    assertThat(curves.getPicture().validation()).isTrue();
    CurvePoints points = new CurvePoints();
    curves.thin(curves.getPicture().branch(), Curve.VALIDATION_LOSS, 0, 6, 500, points);
    assertThat(points.size()).isEqualTo(7);
    assertThat(points.value(4)).isEqualTo(test.snapshot().history().validationLoss(4));
    curves.pointAt(4);
    CurvesReadOut readOut = curves.readOut.get().orElseThrow();
    for (Curve curve : Curve.values()) {
      assertThat(readOut.of(curve)).isEqualTo(curve.at(test.snapshot().history(), 4));
    }
    assertThat(curves.getPicture().now().of(Curve.VALIDATION_SCORE))
        .isEqualTo(test.snapshot().validation().orElseThrow().score());
  }

  @Test
  void withoutSuchRowsThereAreNone() {
    open(TaskData.TEN_CLASSES, withoutValidation(TaskData.TEN_CLASSES));
    test.train(6);
    assertThat(curves.getPicture().validation()).isFalse();
    CurvePoints points = new CurvePoints();
    curves.thin(curves.getPicture().branch(), Curve.VALIDATION_SCORE, 0, 6, 500, points);
    assertThat(points.size()).isZero();
    assertThat(curves.getPicture().now().of(Curve.VALIDATION_LOSS)).isNaN();
  }

  @Test
  void anotherSplitBringsTheCurveAndTakesItAway() {
    Recipe without = withoutValidation(TaskData.TEN_CLASSES);
    open(TaskData.TEN_CLASSES, without);
    for (boolean validation : new boolean[] {true, false, true}) {
      test.train(3);
      test.run.session().load(validation ? TaskData.TEN_CLASSES.recipe() : without);
      test.until(snapshot -> snapshot.history().hasValidation() == validation);
      assertThat(curves.getPicture().validation()).isEqualTo(validation);
    }
  }

  @Test
  void theLossAxisHoldsTheValidationCurve() {
    open(TaskData.TEN_CLASSES, TaskData.TEN_CLASSES.recipe());
    test.train(6);
    double most = 0;
    for (int epoch = 0; epoch <= 6; epoch++) {
      most = Math.max(most, test.snapshot().history().validationLoss(epoch));
    }
    assertThat(curves.getPicture().loss().high()).isGreaterThanOrEqualTo(most);
  }

  @Test
  void aBranchPartsWhereItDoesWithOrWithoutValidation() {
    for (Recipe recipe :
        new Recipe[] {TaskData.TEN_CLASSES.recipe(), withoutValidation(TaskData.TEN_CLASSES)}) {
      open(TaskData.TEN_CLASSES, recipe);
      test.train(8);
      test.fork(3, new Intervention.LearningRate(0.9), 2);
      PaleCurve pale = curves.getPicture().pale().get(0);
      assertThat(pale).isEqualTo(new PaleCurve(0, false, 3, 8));
      Double exact = Curve.VALIDATION_LOSS.at(test.snapshot().branches().get(0).history(), 7);
      assertThat(curves.readOut(pale, 7).of(Curve.VALIDATION_LOSS)).isEqualTo(exact);
      test.close();
    }
  }

  @Test
  void ofClassesTheScoreIsAnAccuracyFrom0To1() {
    open(TaskData.TEN_CLASSES, TaskData.TEN_CLASSES.recipe());
    assertThat(ScoreText.task(test.snapshot())).isEqualTo(Task.CLASSIFICATION);
    assertThat(curves.getPicture().score()).isEqualTo(new NiceScale(0, 1, false));
  }

  @Test
  void ofNumbersTheAxisHoldsTheR2ThatIsShown() {
    open(TaskData.NUMBERS, TaskData.NUMBERS.recipe());
    test.train(40);
    assertThat(ScoreText.task(test.snapshot())).isEqualTo(Task.REGRESSION);
    assertThat(test.snapshot().history().trainScore(0)).isNegative();
    assertThat(curves.getPicture().score().low()).isNegative();
    assertThat(test.snapshot().test().score()).as("it has learned").isGreaterThan(0.5);
    curves.zoomTo(38, 40);
    assertThat(curves.getPicture().score()).isEqualTo(new NiceScale(0, 1, false));
  }

  @Test
  void anR2BelowTheAxisIsHeldAtTheEdgeAndTheTickSaysSo() {
    open(TaskData.NUMBERS, TaskData.NUMBERS.recipe());
    test.train(2);
    test.run.session().change(new Intervention.SetParameter(new Part.Bias(1, 0), 50));
    test.until(snapshot -> snapshot.test().score() < -1);
    NiceScale score = curves.getPicture().score();
    assertThat(score).isEqualTo(NiceScale.cutBelow(-1, 1));
    assertThat(score.ticks(3)).extracting(NiceScale.Tick::text).startsWith("≤\u2009−1");
    assertThat(curves.getPicture().now().of(Curve.TEST_SCORE))
        .as("the read-out is exact")
        .isEqualTo(test.snapshot().test().score());
  }
}
