package engram.ui.curves;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.training.Intervention;
import engram.training.RunState;
import engram.training.Session;
import engram.training.recipe.Preset;
import engram.training.recipe.StopRule;
import engram.ui.base.Await;
import engram.ui.base.LossAxis;
import engram.ui.plot.NiceScale;
import engram.ui.run.RunViewModel;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CurvesViewModelTest {
  private final Session session =
      new Session(Preset.REPAIRED.recipe(), id -> BuiltInSet.IRIS.load());
  private final RunViewModel run = new RunViewModel(session);
  private final AtomicLong clock = new AtomicLong();
  private final CurvesViewModel curves = new CurvesViewModel(run, clock::get);

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void beforeTrainingTheAxisGoesToTheStopEpoch() {
    assertThat(curves.getPicture().epochs()).isEqualTo(new EpochRange(0, 1000));
    assertThat(curves.getPicture().last()).isZero();
    assertThat(curves.getPicture().loss().high())
        .isGreaterThanOrEqualTo(run.getSnapshot().train().loss());
  }

  @Test
  void axisGrowsInRoundStepsUpToTheStopEpoch() {
    train(20);
    assertThat(curves.getPicture().epochs()).isEqualTo(new EpochRange(0, 20));
    run.session().stopAt(new StopRule(1000, OptionalDouble.empty()));
    run.session().stepForward();
    Await.until(run, () -> run.getSnapshot().epoch() == 21);
    assertThat(curves.getPicture().epochs()).isEqualTo(new EpochRange(0, 50));
    train(130);
    run.session().stepForward();
    Await.until(run, () -> run.getSnapshot().epoch() == 131);
    assertThat(curves.getPicture().epochs())
        .as("beyond the stop epoch")
        .isEqualTo(new EpochRange(0, 200));
  }

  @Test
  void whileRunningThePictureWaitsAndAStopIsShownAtOnce() {
    run.session().run();
    Await.until(run, run::isRunning);
    CurvesPicture first = curves.getPicture();
    Await.until(run, () -> run.getSnapshot().epoch() > first.last() + 5);
    assertThat(curves.getPicture()).isSameAs(first);
    clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(50));
    int before = run.getSnapshot().lastEpoch();
    Await.until(run, () -> run.getSnapshot().lastEpoch() > before);
    assertThat(curves.getPicture().last()).isGreaterThan(before);
    run.session().pause();
    Await.until(run, () -> !run.isRunning());
    assertThat(curves.getPicture().last()).isEqualTo(run.getSnapshot().lastEpoch());
  }

  @Test
  void goingBackKeepsTheCurveBeyondThePresentEpoch() {
    train(40);
    curves.goTo(12.4);
    Await.until(run, () -> run.getSnapshot().epoch() == 12);
    assertThat(curves.getPicture().present()).isEqualTo(12);
    assertThat(curves.getPicture().last()).isEqualTo(40);
    CurvePoints points = new CurvePoints();
    curves.thin(curves.getPicture().branch(), Curve.TRAIN_LOSS, 0, 40, 500, points);
    assertThat(points.size()).isEqualTo(41);
  }

  @Test
  void aPlaceWhereNothingWasTrainedIsNotGoneTo() {
    train(40);
    curves.goTo(41);
    curves.goTo(-1);
    curves.goTo(40);
    Await.until(run, () -> run.getSnapshot().state() == RunState.PAUSED);
    assertThat(run.getSnapshot().epoch()).isEqualTo(40);
  }

  @Test
  void readOutHoldsTheExactValues() {
    train(40);
    curves.pointAt(17.3);
    CurvesReadOut readOut = curves.readOut.get().orElseThrow();
    assertThat(readOut.epoch()).isEqualTo(17);
    for (Curve curve : Curve.values()) {
      Double exact = curve.at(run.getSnapshot().history(), 17);
      assertThat(readOut.of(curve)).isEqualTo(exact);
    }
    assertThat(readOut.of(Curve.TRAIN_LOSS)).isNotEqualTo(readOut.of(Curve.TEST_LOSS));
    curves.pointAt(41);
    assertThat(curves.readOut.get()).isEmpty();
    curves.pointAt(3);
    curves.pointAway();
    assertThat(curves.readOut.get()).isEmpty();
  }

  @Test
  void zoomKeepsToTheRunAndShowAllEndsIt() {
    train(100);
    curves.zoomTo(80, 20);
    assertThat(curves.getPicture().epochs()).isEqualTo(new EpochRange(20, 80));
    assertThat(curves.zoomed.get()).isTrue();
    curves.zoomAbout(50, 0.5);
    assertThat(curves.getPicture().epochs()).isEqualTo(new EpochRange(35, 65));
    curves.move(1000);
    assertThat(curves.getPicture().epochs()).isEqualTo(new EpochRange(70, 100));
    curves.showAll();
    assertThat(curves.getPicture().epochs()).isEqualTo(new EpochRange(0, 100));
    assertThat(curves.zoomed.get()).isFalse();
    curves.zoomAbout(50, 3);
    assertThat(curves.zoomed.get()).as("the whole is no zoom").isFalse();
  }

  @Test
  void lossAxisFitsWhatIsShown() {
    train(400);
    double whole = curves.getPicture().loss().high();
    curves.zoomTo(300, 400);
    assertThat(curves.getPicture().loss().high()).isLessThan(whole);
    assertThat(curves.getPicture().loss().high())
        .isGreaterThanOrEqualTo(run.getSnapshot().history().trainLoss(300));
  }

  @Test
  void logarithmicLossAxisHoldsTheCurve() {
    train(400);
    curves.lossAxis.set(LossAxis.LOGARITHMIC);
    NiceScale scale = curves.getPicture().loss();
    assertThat(scale.logarithmic()).isTrue();
    assertThat(scale.low()).isLessThanOrEqualTo(run.getSnapshot().history().trainLoss(400));
    assertThat(scale.high()).isGreaterThanOrEqualTo(run.getSnapshot().history().trainLoss(0));
  }

  @Test
  void theAutomaticAxisIsLogarithmicOnceTheLossHasFallenToLessThanATenth() {
    train(400);
    double first = run.getSnapshot().history().trainLoss(0);
    assertThat(run.getSnapshot().history().trainLoss(400)).isGreaterThan(first / 10);
    assertThat(curves.getPicture().loss().logarithmic()).isFalse();
    train(1000);
    assertThat(run.getSnapshot().history().trainLoss(1000)).isLessThan(first / 10);
    assertThat(curves.getPicture().loss().logarithmic()).isTrue();
    curves.zoomTo(300, 400);
    assertThat(curves.getPicture().loss().logarithmic()).as("of the whole run").isTrue();
    curves.lossAxis.set(LossAxis.LINEAR);
    assertThat(curves.getPicture().loss().logarithmic()).isFalse();
  }

  @Test
  void changesOfAnEpochAreOneMark() {
    train(20);
    run.session().change(new Intervention.LearningRate(0.1));
    run.session().change(new Intervention.Momentum(0.9));
    run.session().stepForward();
    Await.until(run, () -> run.getSnapshot().epoch() == 21);
    run.session().change(new Intervention.BatchSize(30));
    run.session().stepForward();
    Await.until(run, () -> run.getSnapshot().epoch() == 22);
    assertThat(curves.getPicture().marks()).extracting(SettingMark::epoch).containsExactly(20, 21);
    assertThat(curves.getPicture().marks().get(0).changes()).hasSize(2);
  }

  @Test
  void resetBeginsAnewWithoutZoom() {
    train(100);
    curves.zoomTo(20, 80);
    run.session().reset();
    Await.until(run, () -> run.getSnapshot().lastEpoch() == 0);
    assertThat(curves.zoomed.get()).isFalse();
    assertThat(curves.getPicture().last()).isZero();
    CurvePoints points = new CurvePoints();
    curves.thin(curves.getPicture().branch(), Curve.TEST_SCORE, 0, 100, 500, points);
    assertThat(points.size()).isEqualTo(1);
  }

  private void train(int epochs) {
    run.session().setSpeed(Session.UNLIMITED);
    run.session().stopAt(new StopRule(epochs, OptionalDouble.empty()));
    run.session().run();
    Await.until(
        run,
        () ->
            run.getSnapshot().state() == RunState.FINISHED && run.getSnapshot().epoch() == epochs);
  }
}
