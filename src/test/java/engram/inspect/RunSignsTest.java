package engram.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.data.sets.BuiltInSet;
import engram.training.History;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What a run shows besides its network, against the run itself. */
class RunSignsTest {
  private static final Recipe REPAIRED = Preset.REPAIRED.recipe();

  private static Recipe with(UnaryOperator<Settings> change) {
    return REPAIRED.withSettings(change.apply(REPAIRED.settings()));
  }

  /** After so many epochs. */
  private static Snapshot after(Recipe recipe, int epochs) {
    try (Session session = new Session(recipe, id -> BuiltInSet.IRIS.load())) {
      for (int k = 0; k < epochs; k++) session.stepForward();
      return Moments.await(session, moment -> moment.epoch() == epochs);
    }
  }

  /** With all rows in a batch the step that is tried is the very step that training makes. */
  @Test
  void aStepTakesOffWhatTrainingTakesOff() {
    Recipe full = with(s -> s.withBatchSize(0).withLearningRate(0.5));
    double tried = RunSigns.of(after(full, 4)).stepFall();
    History history = after(full, 5).history();
    double fell = (history.trainLoss(4) - history.trainLoss(5)) / history.trainLoss(4);
    assertThat(fell).isPositive();
    assertThat(tried).isCloseTo(fell, within(1e-12));
  }

  @Test
  void aStepThatIsTooLongIsBelowZero() {
    Recipe full = with(s -> s.withBatchSize(0).withLearningRate(1000));
    RunSigns signs = RunSigns.of(Moments.start(full));
    assertThat(signs.stepFall()).isNegative();
    assertThat(signs.longStepFall()).isZero();
  }

  @Test
  void aStepThatIsTooShortIsBeatenByALongOne() {
    RunSigns signs = RunSigns.of(Moments.start(with(s -> s.withLearningRate(1e-4))));
    assertThat(signs.longStepFall()).isGreaterThan(30 * signs.stepFall()).isLessThan(1);
    assertThat(signs.stepFall()).isPositive();
  }

  @Test
  void theLossesAreThoseOfTheCurve() {
    Snapshot moment = after(REPAIRED, 9);
    RunSigns signs = RunSigns.of(moment);
    assertThat(signs.epoch()).isEqualTo(9);
    assertThat(signs.startLoss()).isEqualTo(moment.history().trainLoss(0));
    assertThat(signs.nowLoss()).isEqualTo(moment.history().trainLoss(9));
    assertThat(signs.quarterAgo()).isEqualTo(moment.history().trainLoss(6));
    assertThat(signs.score()).isEqualTo(moment.train().score());
    assertThat(signs.rows()).isEqualTo(120);
  }

  /** A rate that is far too large, and single rows: the loss jumps up and down. */
  @Test
  void eachRiseOfTheLastEpochsCounts() {
    Snapshot moment = after(with(s -> s.withBatchSize(1).withLearningRate(1.5)), 30);
    History history = moment.history();
    int rises = 0;
    boolean rose = false;
    double least = Double.MAX_VALUE;
    for (int e = 0; e <= 30; e++) {
      if (e > 0 && history.trainLoss(e) > 1.05 * history.trainLoss(e - 1)) rises++;
      rose |= history.trainLoss(e) > 1.05 * least;
      least = Math.min(least, history.trainLoss(e));
    }
    assertThat(rises).isBetween(1, 29);
    assertThat(RunSigns.of(moment).rises()).isEqualTo(rises / 30.0);
    assertThat(RunSigns.of(moment).rose()).isEqualTo(rose).isTrue();
  }

  @Test
  void beforeTheFirstEpochNothingRose() {
    RunSigns signs = RunSigns.of(Moments.start(REPAIRED));
    assertThat(signs.rises()).isZero();
    assertThat(signs.rose()).isFalse();
    assertThat(signs.quarterAgo()).isEqualTo(signs.startLoss()).isEqualTo(signs.nowLoss());
    assertThat(signs.kept().bestEpoch()).isZero();
  }

  @Test
  void theRowsKeptAreThoseForValidationWhereThereAreAny() {
    Recipe recipe =
        REPAIRED.withData(REPAIRED.data().withSplit(REPAIRED.data().split().withValidation(0.25)));
    Snapshot moment = after(recipe, 6);
    RunSigns.Kept kept = RunSigns.of(moment).kept();
    assertThat(kept.validation()).isTrue();
    assertThat(kept.now()).isEqualTo(moment.history().validationLoss(6));
    assertThat(kept.best()).isLessThanOrEqualTo(kept.now());
    for (int e = 0; e <= 6; e++) {
      assertThat(kept.best()).isLessThanOrEqualTo(moment.history().validationLoss(e));
    }
    assertThat(kept.trainLossThen()).isEqualTo(moment.history().trainLoss(kept.bestEpoch()));
    assertThat(RunSigns.of(after(REPAIRED, 2)).kept().validation()).isFalse();
  }

  /** Standardised on the training rows, every input has the root mean square 1. */
  @Test
  void standardisedInputsHaveTheSizeOne() {
    assertThat(RunSigns.of(Moments.start(REPAIRED)).inputSize()).isCloseTo(1, within(1e-12));
  }
}
