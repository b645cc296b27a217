package engram.training;

import static org.assertj.core.api.Assertions.assertThat;

import engram.Patience;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.Recipes;
import engram.training.recipe.StopRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Steps by phase and by sample, forward and back. */
class PhaseStepsTest {
  private static final Recipe RECIPE = batches(32);

  private final Driver victim = new Driver(Recipes.run(RECIPE));

  private static Recipe batches(int rows) {
    Recipe repaired = Preset.REPAIRED.recipe();
    return repaired.withSettings(repaired.settings().withBatchSize(rows));
  }

  @Test
  void aBatchGoesForwardThenBackwardThroughTheLayersAndEndsWithTheUpdate() {
    List<Phase> seen = new ArrayList<>();
    for (int k = 0; k < 7; k++) {
      victim.step(StepSize.PHASE);
      seen.add(((BatchCursor.AtPhase) victim.cursor().orElseThrow()).phase());
    }

    assertThat(seen)
        .containsExactly(
            new Phase.Forward(0),
            new Phase.Forward(1),
            new Phase.Loss(),
            new Phase.Backward(1),
            new Phase.Backward(0),
            new Phase.Update(),
            new Phase.Forward(0));
    assertThat(victim.run().position()).isEqualTo(new Position(0, 32));
  }

  @Test
  void samplesAreCountedUntilTheUpdateBehindTheLast() {
    for (int k = 0; k < 32; k++) victim.step(StepSize.SAMPLE);

    assertThat(victim.cursor()).contains(new BatchCursor.AtSample(32));
    assertThat(victim.run().position()).isEqualTo(new Position(0, 0));

    victim.step(StepSize.SAMPLE);

    assertThat(victim.cursor()).contains(BatchCursor.updated());
    assertThat(victim.run().position()).isEqualTo(new Position(0, 32));
  }

  /** Lets a running driver make so many moves, whenever the next is due. */
  private List<Optional<BatchCursor>> moves(int count) {
    List<Optional<BatchCursor>> seen = new ArrayList<>();
    for (int k = 0; k < count && victim.isMoving(); k++) {
      Patience.until(() -> victim.nanosToNextEpoch() == 0);
      victim.advance(() -> Long.MAX_VALUE);
      seen.add(victim.cursor());
    }
    return seen;
  }

  private static Optional<BatchCursor> at(Phase phase) {
    return Optional.of(new BatchCursor.AtPhase(phase));
  }

  @Test
  void aSlowRunGoesPhaseByPhase() {
    victim.setSpeed(40);
    victim.strideBy(StepSize.PHASE);
    victim.start();

    assertThat(moves(7))
        .containsExactly(
            at(new Phase.Forward(0)),
            at(new Phase.Forward(1)),
            at(new Phase.Loss()),
            at(new Phase.Backward(1)),
            at(new Phase.Backward(0)),
            at(new Phase.Update()),
            at(new Phase.Forward(0)));
    assertThat(victim.state()).isEqualTo(RunState.RUNNING);

    victim.pause();
    assertThat(victim.cursor()).isEqualTo(at(new Phase.Forward(0)));
    victim.start();
    assertThat(moves(1)).containsExactly(at(new Phase.Forward(1)));
  }

  @Test
  void aFastRunGoesByEpochsWhateverStepIsChosen() {
    victim.setSpeed(Session.FAST);
    victim.strideBy(StepSize.PHASE);
    victim.step(StepSize.PHASE);
    victim.start();

    assertThat(moves(1)).containsExactly(Optional.empty());
    assertThat(victim.run().epoch()).isEqualTo(1);
  }

  @Test
  void aRunByStepsEndsWhereItIsToStopWithTheSameBits() {
    Driver byEpochs = new Driver(Recipes.run(RECIPE));
    byEpochs.stopAt(new StopRule(2, OptionalDouble.empty()));
    byEpochs.setSpeed(Session.UNLIMITED);
    byEpochs.start();
    while (byEpochs.isMoving()) byEpochs.advance(() -> Long.MAX_VALUE);
    victim.stopAt(new StopRule(2, OptionalDouble.empty()));
    victim.setSpeed(Math.nextDown(Session.FAST));
    victim.strideBy(StepSize.BATCH);
    victim.start();
    moves(100);

    assertThat(victim.state()).isEqualTo(RunState.FINISHED);
    assertThat(victim.run().parameters()).isEqualTo(byEpochs.run().parameters());
  }

  @Test
  void phasesBackLeadToTheStart() {
    for (int k = 0; k < 8; k++) victim.step(StepSize.PHASE);
    List<Optional<BatchCursor>> seen = new ArrayList<>();
    for (int k = 0; k < 8; k++) {
      victim.back(StepSize.PHASE);
      seen.add(victim.cursor());
    }

    assertThat(seen.get(0)).contains(new BatchCursor.AtPhase(new Phase.Forward(0)));
    assertThat(seen.get(1)).contains(BatchCursor.updated());
    assertThat(seen.get(2)).contains(new BatchCursor.AtPhase(new Phase.Backward(0)));
    assertThat(seen.get(7)).isEmpty();
    assertThat(victim.state()).isEqualTo(RunState.READY);
  }

  @Test
  void samplesBackLeadIntoTheBatchBefore() {
    victim.step(StepSize.BATCH);
    victim.back(StepSize.SAMPLE);

    assertThat(victim.cursor()).contains(new BatchCursor.AtSample(32));
    assertThat(victim.run().position()).isEqualTo(new Position(0, 0));

    victim.back(StepSize.SAMPLE);

    assertThat(victim.cursor()).contains(new BatchCursor.AtSample(31));
  }

  @Test
  void aBatchBackFromInsideABatchGoesToItsBeginning() {
    victim.step(StepSize.BATCH);
    victim.step(StepSize.PHASE);
    victim.back(StepSize.BATCH);

    assertThat(victim.run().position()).isEqualTo(new Position(0, 32));
    assertThat(victim.cursor()).isEmpty();
  }

  @Test
  void aSmallerBatchThanTheRowsDoneBeginsAnew() {
    for (int k = 0; k < 20; k++) victim.step(StepSize.SAMPLE);
    victim.change(new Intervention.LearningRate(0.5));

    assertThat(victim.cursor()).contains(new BatchCursor.AtSample(20));

    victim.change(new Intervention.BatchSize(8));

    assertThat(victim.cursor()).isEmpty();
  }

  private enum Step {
    PHASE,
    SAMPLE,
    BATCH,
    PHASE_BACK,
    SAMPLE_BACK
  }

  /** Whatever was stepped, the run that goes on has the bits of one that ran through. */
  @Property(tries = 100)
  void steppingInsideABatchChangesNoBit(@ForAll("steps") List<Step> steps) {
    Driver stepped = new Driver(Recipes.run(RECIPE));
    for (Step step : steps) {
      switch (step) {
        case PHASE -> stepped.step(StepSize.PHASE);
        case SAMPLE -> stepped.step(StepSize.SAMPLE);
        case BATCH -> stepped.step(StepSize.BATCH);
        case PHASE_BACK -> stepped.back(StepSize.PHASE);
        case SAMPLE_BACK -> stepped.back(StepSize.SAMPLE);
      }
    }
    Run straight = Recipes.run(RECIPE);
    while (!straight.position().equals(stepped.run().position())) straight.trainBatch();
    assertThat(stepped.run().parameters()).isEqualTo(straight.parameters());
    stepped.run().trainEpoch();
    straight.trainEpoch();
    assertThat(stepped.run().parameters()).isEqualTo(straight.parameters());
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Arbitraries.of(Step.class).list().ofMinSize(1).ofMaxSize(60);
  }
}
