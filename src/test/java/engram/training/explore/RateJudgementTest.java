package engram.training.explore;

import static org.assertj.core.api.Assertions.assertThat;

import engram.training.History;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class RateJudgementTest {
  private static final int EPOCHS = 200;

  /** Falls smoothly from 1 to 0.05. */
  private static final RateTrial GOOD = trial(0.1, e -> 0.05 + 0.95 * Math.exp(-e / 20.0));

  private static RateTrial trial(double rate, IntToDoubleFunction loss) {
    return trial(rate, loss, EPOCHS, OptionalInt.empty());
  }

  private static RateTrial trial(
      double rate, IntToDoubleFunction loss, int epochs, OptionalInt failed) {
    History.Recorder recorder = new History.Recorder(Integer.MAX_VALUE);
    for (int e = 0; e <= epochs; e++) {
      recorder.append(loss.applyAsDouble(e), Double.NaN, Double.NaN, Double.NaN);
    }
    return new RateTrial(rate, recorder.view(), failed);
  }

  private static List<RateVerdict> verdicts(RateTrial... trials) {
    return RateJudgement.of(List.of(trials)).stream().map(RateJudgement::verdict).toList();
  }

  @Test
  void aSmoothCurveThatEndsLowIsGood() {
    RateJudgement judgement = RateJudgement.of(List.of(GOOD)).get(0);
    assertThat(judgement.verdict()).isEqualTo(RateVerdict.GOOD);
    assertThat(judgement.epochs()).isEqualTo(EPOCHS);
    assertThat(judgement.start()).isEqualTo(1);
    assertThat(judgement.loss()).isEqualTo(GOOD.history().trainLoss(EPOCHS));
    assertThat(judgement.best()).isEqualTo(judgement.loss());
    assertThat(judgement.rises()).isZero();
  }

  @Test
  void aSmallerRateThatFellLessThanNineTenthsOfTheBestFallIsTooSlow() {
    RateTrial slow = trial(0.01, e -> 1 - 0.85 * e / EPOCHS);
    RateTrial justEnough = trial(0.05, e -> 1 - 0.87 * e / EPOCHS);
    assertThat(verdicts(slow, justEnough, GOOD))
        .containsExactly(RateVerdict.TOO_SLOW, RateVerdict.GOOD, RateVerdict.GOOD);
  }

  @Test
  void aLargerRateThatCameToRestTooHighIsStuck() {
    RateTrial stuck = trial(1, e -> e == 0 ? 1 : 0.6);
    assertThat(verdicts(GOOD, stuck)).containsExactly(RateVerdict.GOOD, RateVerdict.STUCK);
  }

  @Test
  void ifNoneFellByATenthAllAreTooSlowOrStuck() {
    assertThat(
            verdicts(
                trial(1e-5, e -> 1 - 0.001 * e / EPOCHS),
                trial(1e-4, e -> 1 - 0.05 * e / EPOCHS),
                trial(1e-3, e -> e == 0 ? 1 : 0.99)))
        .containsExactly(RateVerdict.TOO_SLOW, RateVerdict.TOO_SLOW, RateVerdict.STUCK);
  }

  @Test
  void risesOfMoreThanFivePercentInEnoughEpochsAreOscillation() {
    RateTrial often = trial(1, e -> e == 0 ? 1 : 0.04 * (e % 6 == 0 ? 1.06 : 1));
    RateTrial seldom = trial(1, e -> e == 0 ? 1 : 0.04 * (e % 8 == 0 ? 1.06 : 1));
    RateTrial little = trial(1, e -> e == 0 ? 1 : 0.04 * (e % 2 == 0 ? 1.04 : 1));
    assertThat(verdicts(GOOD, often)).containsExactly(RateVerdict.GOOD, RateVerdict.OSCILLATING);
    assertThat(verdicts(GOOD, seldom)).containsExactly(RateVerdict.GOOD, RateVerdict.GOOD);
    assertThat(verdicts(GOOD, little)).containsExactly(RateVerdict.GOOD, RateVerdict.GOOD);
    assertThat(RateJudgement.of(List.of(GOOD, often)).get(1).rises()).isEqualTo(33);
  }

  @Test
  void aLossThatIsNotFiniteOrEndsAboveItsStartHasDiverged() {
    RateTrial infinite = trial(10, e -> Math.exp(e), 6, OptionalInt.of(7));
    RateTrial above = trial(1, e -> 1 + 0.1 * e / EPOCHS);
    List<RateJudgement> judgements = RateJudgement.of(List.of(GOOD, above, infinite));
    assertThat(judgements)
        .extracting(RateJudgement::verdict)
        .containsExactly(RateVerdict.GOOD, RateVerdict.DIVERGED, RateVerdict.DIVERGED);
    assertThat(judgements.get(2).failedEpoch()).hasValue(7);
    assertThat(judgements.get(2).epochs()).isEqualTo(EPOCHS);
  }

  @Test
  void ifAllDivergedThereIsNoBest() {
    RateTrial first = trial(1, e -> 1 + e, 3, OptionalInt.of(4));
    RateTrial second = trial(2, e -> 1 + e, 2, OptionalInt.of(3));
    assertThat(verdicts(first, second)).containsOnly(RateVerdict.DIVERGED);
    assertThat(RateJudgement.of(List.of(first, second)).get(0).best()).isNaN();
  }

  @Test
  void trialsAreComparedAfterTheSameEpochs() {
    RateTrial shorter = trial(0.2, GOOD.history()::trainLoss, 30, OptionalInt.empty());
    List<RateJudgement> judgements = RateJudgement.of(List.of(GOOD, shorter));
    assertThat(judgements).extracting(RateJudgement::epochs).containsOnly(30);
    assertThat(judgements.get(0).loss()).isEqualTo(judgements.get(1).loss());
  }
}
