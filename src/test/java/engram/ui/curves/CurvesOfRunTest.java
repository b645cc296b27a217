package engram.ui.curves;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Part;
import engram.training.Intervention;
import engram.ui.run.TestRun;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Branches in the curves, and the network at this moment beside them. */
class CurvesOfRunTest {
  private static final Intervention FASTER = new Intervention.LearningRate(0.1);
  private static final Part.Weight WEIGHT = new Part.Weight(1, 0, 0);

  private final TestRun test = new TestRun();
  private final CurvesViewModel curves = new CurvesViewModel(test.run, () -> 0);

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void aRunThatHasOneBranchHasNoPaleCurve() {
    test.train(5);
    test.goTo(2);
    assertThat(curves.getPicture().pale()).isEmpty();
  }

  @Test
  void theOldFutureStaysAsAPaleCurveFromWhereItParts() {
    test.train(12);
    double old = test.snapshot().history().testLoss(10);
    test.fork(4, FASTER, 3);
    assertThat(curves.getPicture().branch()).isEqualTo(1);
    assertThat(curves.getPicture().last()).isEqualTo(7);
    PaleCurve pale = curves.getPicture().pale().get(0);
    assertThat(pale).isEqualTo(new PaleCurve(0, false, 4, 12));
    assertThat(curves.readOut(pale, 10).of(Curve.TEST_LOSS)).isEqualTo(old);
    CurvePoints points = new CurvePoints();
    curves.thin(0, Curve.TEST_LOSS, pale.from(), 12, 500, points);
    assertThat(points.size()).isEqualTo(9);
    assertThat(points.value(6)).isEqualTo(old);
  }

  @Test
  void visitingTheOldBranchMakesTheNewOnePale() {
    test.train(12);
    test.fork(4, FASTER, 3);
    test.run.session().visitBranch(0);
    test.until(snapshot -> snapshot.lastEpoch() == 12);
    assertThat(curves.getPicture().branch()).isZero();
    assertThat(curves.getPicture().pale()).containsExactly(new PaleCurve(1, false, 4, 7));
  }

  @Test
  void theSixThatBeganLastAreShownAndTheOneThatIsCompared() {
    test.train(4);
    for (int k = 1; k <= 8; k++) test.fork(2, new Intervention.LearningRate(0.1 + k), 1);
    assertThat(curves.getPicture().pale())
        .extracting(PaleCurve::branch)
        .containsExactly(7, 6, 5, 4, 3, 2);
    curves.compared.set(OptionalInt.of(0));
    assertThat(curves.getPicture().pale())
        .extracting(PaleCurve::branch)
        .containsExactly(7, 6, 5, 4, 3, 2, 0);
    assertThat(curves.getPicture().pale().get(6).compared()).isTrue();
  }

  @Test
  void anUnchangedBranchIsNotLookedAtAgain() {
    test.train(12);
    ThinnedHistory first = new ThinnedHistory(test.snapshot().history());
    test.fork(4, FASTER, 3);
    var before = first.history();
    first.follow(test.snapshot().branches().get(0).history());
    assertThat(first.history()).isSameAs(before);
  }

  @Test
  void aForkKeepsTheZoomAndAResetEndsIt() {
    test.train(30);
    curves.zoomTo(2, 10);
    test.fork(4, FASTER, 3);
    assertThat(curves.getPicture().epochs()).isEqualTo(new EpochRange(2, 10));
    test.run.session().reset();
    test.until(snapshot -> snapshot.lastEpoch() == 0);
    assertThat(curves.zoomed.get()).isFalse();
    assertThat(curves.getPicture().pale()).isEmpty();
  }

  @Test
  void aWeightThatIsSetMovesTheMomentOffItsCurveAndTheAxisHoldsIt() {
    test.train(6);
    double trained = test.snapshot().history().trainLoss(6);
    assertThat(curves.getPicture().now().of(Curve.TRAIN_LOSS)).isEqualTo(trained);
    test.run.session().change(new Intervention.SetParameter(WEIGHT, 60));
    test.until(snapshot -> snapshot.train().loss() != trained);
    assertThat(curves.getPicture().now()).isEqualTo(CurvesReadOut.of(test.snapshot()));
    assertThat(curves.getPicture().present()).isEqualTo(6);
    assertThat(curves.getPicture().loss().high())
        .isGreaterThanOrEqualTo(test.snapshot().train().loss());
    test.goTo(3);
    assertThat(curves.getPicture().now().of(Curve.TRAIN_LOSS))
        .isEqualTo(test.snapshot().history().trainLoss(3));
  }

  @Test
  void aPaleCurveFarAwayDoesNotPressThePresentOneDown() {
    test.train(12);
    test.fork(4, new Intervention.SetParameter(WEIGHT, 1e6), 2);
    test.run.session().visitBranch(0);
    test.until(snapshot -> snapshot.lastEpoch() == 12);
    double high = test.snapshot().history().trainLoss(0);
    assertThat(curves.getPicture().pale()).hasSize(1);
    assertThat(curves.getPicture().loss().high()).isLessThan(6 * high);
  }
}
