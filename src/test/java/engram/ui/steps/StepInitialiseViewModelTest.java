package engram.ui.steps;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.Scaling;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.training.Intervention;
import engram.training.RunState;
import engram.training.recipe.Preset;
import engram.ui.run.TestRun;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StepInitialiseViewModelTest {
  private final TestRun test = new TestRun();
  private final StepsViewModel steps = new StepsViewModel(test.run, test.texts);
  private final StepInitialiseViewModel victim = steps.initialise;

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void opensWithTheRepairedRecipe() {
    assertThat(victim.preset.getValue()).contains(Preset.REPAIRED);
    assertThat(victim.initializer.getValue()).isEqualTo(Initializer.GLOROT_NORMAL);
    assertThat(victim.seed.getText()).isEqualTo("42");
    assertThat(victim.summary.getValue()).isEqualTo("Iris · 4 – 10 – 3");
  }

  @Test
  void choosingAPresetLoadsAllOfIt() {
    victim.preset.choose(Optional.of(Preset.DOCUMENT));
    test.settle();
    assertThat(test.snapshot().recipe()).isEqualTo(Preset.DOCUMENT.recipe());
    assertThat(victim.initializer.getValue()).isEqualTo(Initializer.STANDARD_NORMAL);
    assertThat(test.snapshot().recipe().data().scaling()).isEqualTo(Scaling.RAW);
    assertThat(steps.optimiser.batchSize.number().getText()).isEqualTo("full");
  }

  @Test
  void anEditMakesItAnOwnRecipeAndUndoingItThePresetAgain() {
    victim.initializer.choose(Initializer.HE_NORMAL);
    test.settle();
    assertThat(victim.preset.getValue()).isEmpty();
    victim.initializer.choose(Initializer.GLOROT_NORMAL);
    test.settle();
    assertThat(victim.preset.getValue()).contains(Preset.REPAIRED);
  }

  @Test
  void aMovedSliderMakesItAnOwnRecipe() {
    test.run.session().change(new Intervention.LearningRate(0.5));
    test.settle();
    assertThat(victim.preset.getValue()).isEmpty();
  }

  @Test
  void newWeightsAreAnotherSeedOfTheSamePreset() {
    String before = test.snapshot().parameters().sha256();
    victim.newWeights();
    test.settle();
    assertThat(victim.seed.getText()).isEqualTo("43");
    assertThat(victim.preset.getValue()).contains(Preset.REPAIRED);
    assertThat(test.snapshot().parameters().sha256()).isNotEqualTo(before);
    victim.seed.type("42");
    test.settle();
    assertThat(test.snapshot().parameters().sha256()).isEqualTo(before);
  }

  @Test
  void theExplanationIsThatOfThePresetAndOfTheLanguage() {
    assertThat(victim.explanation.getValue()).isEmpty();
    victim.explained.set(true);
    assertThat(victim.explanation.getValue()).contains("three repairs");
    victim.preset.choose(Optional.of(Preset.DOCUMENT));
    assertThat(victim.explanation.getValue()).contains("raw centimetres");
    test.preferences.switchLanguage();
    assertThat(victim.explanation.getValue()).contains("未缩放的厘米值");
  }

  @Test
  void layersAreAddedChangedAndRemoved() {
    LayersViewModel layers = victim.layers;
    layers.add();
    test.settle();
    layers.setUnits(1, 5);
    layers.setActivation(1, Activation.RELU);
    test.settle();
    assertThat(layers.network.getValue().layers())
        .containsExactly(
            new LayerSpec(10, Activation.TANH),
            new LayerSpec(5, Activation.RELU),
            new LayerSpec(3, Activation.TANH));
    layers.remove(0);
    test.settle();
    assertThat(layers.network.getValue().layers())
        .containsExactly(new LayerSpec(5, Activation.RELU), new LayerSpec(3, Activation.TANH));
    assertThat(test.snapshot().state()).isEqualTo(RunState.READY);
  }

  @Test
  void noMoreLayersThanCanBeShownAreAdded() {
    LayersViewModel layers = victim.layers;
    for (int k = 0; k < 12; k++) {
      layers.add();
      test.settle();
    }
    assertThat(layers.network.getValue().layerCount()).isEqualTo(9);
    assertThat(layers.canAdd.getValue()).isFalse();
  }

  @Test
  void onlyTheOutputMayBeSoftmax() {
    assertThat(victim.layers.activationsFor(0)).doesNotContain(Activation.SOFTMAX);
    assertThat(victim.layers.activationsFor(1)).contains(Activation.SOFTMAX);
  }

  @Test
  void anEditWhileRunningStopsAtTheBeginning() {
    test.run.session().run();
    test.until(snapshot -> snapshot.epoch() > 3);
    victim.initializer.choose(Initializer.ZEROS);
    test.settle();
    assertThat(test.snapshot().state()).isEqualTo(RunState.READY);
    assertThat(test.snapshot().epoch()).isZero();
  }

  @Test
  void quickEditsAddUp() {
    victim.layers.add();
    victim.initializer.choose(Initializer.HE_NORMAL);
    victim.seed.type("7");
    test.settle();
    assertThat(test.snapshot().recipe().network().layerCount()).isEqualTo(3);
    assertThat(test.snapshot().recipe().initializer()).isEqualTo(Initializer.HE_NORMAL);
    assertThat(test.snapshot().recipe().seed()).isEqualTo(7);
  }

  @Test
  void anOutputThatDoesNotFitCrossEntropySaysWhatChanged() {
    steps.loss.loss.choose(Loss.CROSS_ENTROPY);
    test.settle();
    assertThat(victim.notice.getValue()).isEmpty();
    victim.layers.setActivation(1, Activation.TANH);
    test.settle();
    assertThat(steps.loss.loss.getValue()).isEqualTo(Loss.MEAN_SQUARED_ERROR);
    assertThat(victim.notice.getValue()).contains("mean squared error");
    victim.layers.add();
    assertThat(victim.notice.getValue()).isEmpty();
  }

  @Test
  void namesTheDataAndHowManyRowsAreForWhat() {
    assertThat(victim.data.nameProperty().getValue()).isEqualTo("Iris");
    assertThat(victim.data.rows.getValue()).isEqualTo("120 + 30 samples");
    assertThat(victim.data.summary.getValue())
        .isEqualTo("120 training samples, 30 test samples; features standardised, targets 0/1");
    test.preferences.switchLanguage();
    assertThat(victim.data.nameProperty().getValue()).isEqualTo("鸢尾花");
    assertThat(victim.data.rows.getValue()).isEqualTo("120 + 30 个");
  }

  @Test
  void theBatchSliderFollowsTheSplit() {
    test.run
        .session()
        .edit(
            recipe ->
                recipe.withData(recipe.data().withSplit(recipe.data().split().withTest(0.5))));
    test.settle();
    steps.optimiser.batchSize.number().type("76");
    assertThat(steps.optimiser.batchSize.number().getProblem()).contains("1 to 75");
  }

  @Test
  void theSummaryLeavesOutTheNameWhereBothTakeMoreThanItsLine() {
    victim.layers.setUnits(0, 8);
    victim.layers.add();
    victim.layers.setUnits(1, 8);
    test.settle();
    assertThat(victim.summary.getValue()).isEqualTo("Iris · 4 – 8 – 8 – 3");
    test.preferences.switchLanguage();
    assertThat(victim.summary.getValue()).isEqualTo("4 – 8 – 8 – 3");
    victim.layers.remove(1);
    test.settle();
    assertThat(victim.summary.getValue()).isEqualTo("鸢尾花 · 4 – 8 – 3");
  }
}
