package engram.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.training.RunState;
import engram.training.recipe.Preset;
import engram.training.recipe.StopRule;
import engram.ui.base.Companion;
import engram.ui.steps.RecipeEdits;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The map where a run or a network is out of the ordinary. */
class LandscapeLimitsTest extends LandscapeFixture {
  @Test
  void zoomEndsWhereNothingIsLegibleAnyMore() {
    choose();
    open();
    for (int k = 0; k < 80; k++) {
      victim.zoomIn();
      runAll(worker);
      runAll(window);
    }
    finish();
    double least = view().map().window().half();
    assertThat(least).isGreaterThan(1e-4);
    assertThat(texts.columns(view()).ticks(5)).hasSizeGreaterThan(1);
    victim.zoomIn();
    assertThat(worker).isEmpty();
  }

  @Test
  void hugeWeightsOfADivergedRunStillHaveAMap() {
    NetworkSpec linear =
        new NetworkSpec(
            4, List.of(new LayerSpec(10, Activation.TANH), new LayerSpec(3, Activation.IDENTITY)));
    run.run
        .session()
        .load(
            Preset.REPAIRED
                .recipe()
                .withNetwork(linear)
                .withSettings(Preset.REPAIRED.recipe().settings().withLearningRate(10)));
    choose();
    open();
    run.run.session().setSpeed(Double.POSITIVE_INFINITY);
    run.run.session().run();
    run.until(s -> s.state() == RunState.DIVERGED);
    finish();
    assertThat(view().map().plane().centre()).isEqualTo(run.snapshot().parameters());
    assertThat(texts.columns(view()).ticks(5)).hasSizeBetween(1, 6);
    victim.choice.random.set(true);
    finish();
    assertThat(view().map().plane().centre()).isEqualTo(run.snapshot().parameters());
    assertThat(texts.way(view())).startsWith("Since epoch 0");
  }

  @Test
  void aMapThatTheRunHasLeftBehindSaysSo() {
    choose();
    open();
    run.run.session().setSpeed(Double.POSITIVE_INFINITY);
    run.run.session().stopAt(new StopRule(StopRule.MOST_EPOCHS, OptionalDouble.empty()));
    run.run.session().run();
    run.until(s -> s.epoch() > 300 && s.state() == RunState.RUNNING);
    assertThat(texts.way(view())).startsWith("The run is ahead of the map");
    run.run.session().pause();
    run.until(s -> s.state() == RunState.PAUSED);
    finish();
    assertThat(texts.way(view())).startsWith("Since epoch 0");
  }

  @Test
  void aLargeNetworkSaysOverHowManyRowsItsMapIsTaken() {
    run.run.session().edit(recipe -> RecipeEdits.withUnits(recipe, 0, 2500));
    panes.open(Companion.LANDSCAPE);
    run.until(s -> s.recipe().network().unitsOf(0) == 2500 && s.parameterHistory().isPresent());
    worker.remove().run();
    runAll(window);
    assertThat(texts.note(view()))
        .isEqualTo("The map is taken over 99 of the 120 training samples, always the same ones.");
  }

  @Test
  void aNetworkOfZerosSaysThatRandomDirectionsHaveNoLength() {
    run.run.session().load(Preset.REPAIRED.recipe().withInitializer(Initializer.ZEROS));
    run.until(s -> s.recipe().initializer() == Initializer.ZEROS);
    victim.choice.random.set(true);
    open();
    assertThat(texts.note(view())).startsWith("All weights are zero");
  }
}
