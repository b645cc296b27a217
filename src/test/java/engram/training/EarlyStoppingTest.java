package engram.training;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.SplitPlan;
import engram.training.recipe.EarlyStop;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.Recipes;
import engram.training.recipe.StopRule;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A run that no longer becomes better ends by itself, and can go on by hand. */
@Timeout(300)
class EarlyStoppingTest {
  private static final int LAST = 400;
  private static final Recipe FAST =
      Preset.REPAIRED
          .recipe()
          .withSettings(Preset.REPAIRED.recipe().settings().withLearningRate(0.5));

  private static Recipe recipe(double validation, boolean restoreBest) {
    SplitPlan split = FAST.data().split();
    return FAST.withData(
            FAST.data()
                .withSplit(
                    new SplitPlan(split.test(), validation, split.stratified(), split.seed())))
        .withStop(
            new StopRule(
                LAST, OptionalDouble.empty(), Optional.of(new EarlyStop(8, 1e-4, restoreBest))));
  }

  private static Run ended(Recipe recipe) {
    Run run = Recipes.run(recipe);
    while (!run.stopReached()) run.trainEpoch();
    return run;
  }

  /** By the loss of the validation rows, where there are any. */
  private static void isRight(Run run) {
    int best = 1;
    double least = run.history().watchedLoss(1);
    int epoch = 1;
    while (epoch - best < 8) {
      epoch++;
      double loss =
          run.history().hasValidation()
              ? run.history().validationLoss(epoch)
              : run.history().testLoss(epoch);
      if (loss + 1e-4 < least) {
        best = epoch;
        least = loss;
      }
    }
    assertThat(run.lastEpoch()).isEqualTo(epoch).isLessThan(LAST);
    assertThat(run.bestOfAll().orElseThrow().epoch()).isEqualTo(best).isEqualTo(epoch - 8);
  }

  @Test
  void itWatchesTheTestRowsWhereNoOthersAreKept() {
    isRight(ended(recipe(0, false)));
  }

  @Test
  void itWatchesTheValidationRowsAndNotTheTestRows() {
    Run run = ended(recipe(0.2, false));
    isRight(run);
    assertThat(run.history().watchedLoss(3)).isEqualTo(run.history().validationLoss(3));
  }

  @Test
  void noNumberOfTheRunIsAnother() {
    Run run = ended(recipe(0, false));
    Run plain = Recipes.run(recipe(0, false).withStop(new StopRule(LAST, OptionalDouble.empty())));
    while (plain.epoch() < run.epoch()) plain.trainEpoch();
    assertThat(run.parameters().sha256()).isEqualTo(plain.parameters().sha256());
  }

  @Test
  void theBestWeightsAreThoseOfTheBestEpochToTheBitAndTheRestIsKept() {
    Run run = ended(recipe(0, true));
    int end = run.epoch();
    run.restoreBest();
    assertThat(run.epoch()).isEqualTo(end - 8);
    assertThat(run.lastEpoch()).isEqualTo(end);
    Run plain = Recipes.run(recipe(0, true));
    for (int epoch = 0; epoch < end - 8; epoch++) plain.trainEpoch();
    assertThat(run.parameters().sha256()).isEqualTo(plain.parameters().sha256());
  }

  @Test
  void withoutTheWishTheLastWeightsStay() {
    Run run = ended(recipe(0, false));
    int end = run.epoch();
    run.restoreBest();
    assertThat(run.epoch()).isEqualTo(end);
  }

  @Test
  void aBranchIsJudgedByItsOwnCurve() {
    Run run = ended(recipe(0, false));
    int first = run.lastEpoch();
    run.goTo(first - 10);
    run.change(new Intervention.LearningRate(0.001));
    run.trainEpoch();
    assertThat(run.bestOfAll().orElseThrow().counted()).isEqualTo(first - 9);
    while (!run.stopReached()) run.trainEpoch();
    assertThat(run.bestOfAll().orElseThrow().waited()).isEqualTo(8);
  }

  @Test
  void aSessionSaysThatItStoppedEarlyAndGoesOnByHandToTheLastEpoch() {
    try (Session session = new Session(recipe(0, false), Recipes::iris)) {
      Watcher watcher = new Watcher(session);
      session.setSpeed(Session.UNLIMITED);
      session.run();
      Snapshot stopped = watcher.await(RunState.STOPPED_EARLY);
      assertThat(stopped.bestUpTo(stopped.epoch()).orElseThrow().waited()).isEqualTo(8);
      session.run();
      assertThat(watcher.await(RunState.FINISHED).epoch()).isEqualTo(LAST);
    }
  }

  @Test
  void aSessionGoesBackToTheBestEpochAndOnFromThere() {
    try (Session session = new Session(recipe(0, true), Recipes::iris)) {
      Watcher watcher = new Watcher(session);
      session.setSpeed(Session.UNLIMITED);
      session.run();
      Snapshot stopped = watcher.await(RunState.STOPPED_EARLY);
      assertThat(stopped.epoch()).isEqualTo(stopped.lastEpoch() - 8);
      assertThat(stopped.bestUpTo(stopped.lastEpoch()).orElseThrow().epoch())
          .isEqualTo(stopped.epoch());
      session.run();
      Snapshot end = watcher.await(RunState.FINISHED);
      assertThat(end.lastEpoch()).isEqualTo(LAST);
    }
  }

  @Test
  void moreEpochsOrMorePatienceLetAStoppedRunGoOn() {
    try (Session session = new Session(recipe(0, false), Recipes::iris)) {
      Watcher watcher = new Watcher(session);
      session.setSpeed(Session.UNLIMITED);
      session.run();
      watcher.await(RunState.STOPPED_EARLY);
      session.stopAt(new StopRule(LAST, OptionalDouble.empty()));
      watcher.await(RunState.PAUSED);
      session.run();
      assertThat(watcher.await(RunState.FINISHED).epoch()).isEqualTo(LAST);
    }
  }
}
