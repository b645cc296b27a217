package engram.ui.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.inspect.NumberText;
import engram.inspect.WorkedBatch;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.training.BatchCursor;
import engram.training.Phase;
import engram.training.StepSize;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.base.Language;
import engram.ui.run.SampleViewModel;
import engram.ui.run.TestRun;
import engram.ui.transport.TransportViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BatchViewModelTest {
  private static final NumberText FOUR = new NumberText(4);

  private TestRun test;
  private TransportViewModel transport;
  private SampleViewModel sample;
  private BatchViewModel victim;

  private void open(Recipe recipe) {
    test = new TestRun(recipe);
    transport = new TransportViewModel(test.run, test.texts);
    sample = new SampleViewModel(test.run, new Random(1));
    victim =
        new BatchViewModel(
            test.run,
            sample,
            transport,
            test.preferences,
            test.texts,
            Runnable::run,
            Runnable::run);
  }

  @AfterEach
  void close() {
    test.close();
  }

  private String step(StepSize size) {
    transport.stepSizeProperty().set(size);
    var before = test.snapshot().cursor();
    transport.stepForward();
    test.until(s -> s.cursor().isPresent() && !s.cursor().equals(before));
    return victim.sentenceProperty().get();
  }

  private WorkedBatch batch() {
    return victim.getStep().orElseThrow().batch().orElseThrow();
  }

  @Test
  void withoutSuchAStepThereIsNeitherSentenceNorRoom() {
    open(Preset.REPAIRED.recipe());
    test.train(1);
    assertThat(victim.sentenceProperty().get()).isEmpty();
    assertThat(victim.inBatchesProperty().get()).isFalse();
    assertThat(victim.getCursor()).isEmpty();
  }

  @Test
  void droppedNeuronsAreCountedAndTheSampleIsShownWithItsOwn() {
    Recipe recipe = Preset.REPAIRED.recipe();
    open(recipe.withSettings(recipe.settings().withDropout(0.5)));
    String forward = step(StepSize.PHASE);
    int dropped = 0;
    for (int row = 0; row < 10; row++) {
      for (int unit = 0; unit < 10; unit++) if (batch().factor(0, row, unit) == 0) dropped++;
    }
    assertThat(dropped).isBetween(25, 75);
    assertThat(forward)
        .contains(
            "Dropout p = 0.5: "
                + dropped
                + " of 100 activations are dropped (m = 0), the others"
                + " times m = 1/(1 − p) = 2");
    int place = batch().placeOf(sample.getRow());
    for (int unit = 0; unit < 10; unit++) {
      assertThat(sample.getForwardPass().factor(0, unit)).isEqualTo(batch().factor(0, place, unit));
    }
    step(StepSize.PHASE);
    step(StepSize.PHASE);
    step(StepSize.PHASE);
    assertThat(step(StepSize.PHASE)).contains("δ = σ′(z) m Σ w δ of the next layer");
    for (int k = 0; k < batch().spec().biasIndex(0, 0); k++) {
      int from = k / 10;
      assertThat(batch().weightGradient(0, from, k % 10))
          .isCloseTo(batch().gradient(k), within(1e-15));
    }
  }

  @Test
  void everyPhaseSaysWhatHappenedInNumbers() {
    open(Preset.REPAIRED.recipe());
    String hidden = step(StepSize.PHASE);
    assertThat(hidden).startsWith("Hidden layer 1, forward: ").contains("into tanh", "10 samples");
    assertThat(step(StepSize.PHASE)).startsWith("Output layer, forward: ");
    assertThat(step(StepSize.PHASE))
        .startsWith(
            "Loss: the mean of (a − t)² over the batch (10 samples, 3 outputs) is "
                + FOUR.of(batch().loss()));
    assertThat(step(StepSize.PHASE))
        .startsWith("Output layer, backward: δ = ∂L/∂a σ′(z)")
        .contains("the mean of δ a over");
    assertThat(step(StepSize.PHASE))
        .startsWith("Hidden layer 1, backward: δ = σ′(z) Σ w δ of the next layer")
        .contains("the mean of δ x over");
    String update = step(StepSize.PHASE);
    int largest = batch().largestStep();
    assertThat(update)
        .startsWith("Update: every weight and bias moves by −0.01 × its gradient.")
        .contains("Largest step: " + FOUR.signed(batch().change(largest)))
        .contains(FOUR.signed(test.snapshot().parameters().get(largest)) + ".");
    assertThat(batch().after()).isEqualTo(test.snapshot().parameters());
  }

  @Test
  void theUpdateOfABatchThatWasNeverWatchedIsSaidWithoutNumbers() {
    open(Preset.REPAIRED.recipe());
    transport.stepSizeProperty().set(StepSize.BATCH);
    transport.stepForward();
    test.until(s -> s.position().row() == 10);
    step(StepSize.PHASE);
    transport.stepBack();
    test.until(s -> s.cursor().filter(BatchCursor.updated()::equals).isPresent());
    assertThat(victim.sentenceProperty().get())
        .isEqualTo(
            "Update: every weight and bias moved against its gradient; only here parameters"
                + " change.");
  }

  @Test
  void theShownSampleIsTheRowJustDone() {
    open(Preset.REPAIRED.recipe());
    for (int done = 1; done <= 10; done++) {
      String sentence = step(StepSize.SAMPLE);
      assertThat(sample.getRow()).isEqualTo(batch().datasetRow(done - 1));
      assertThat(sample.isTestRow()).isFalse();
      assertThat(sentence)
          .startsWith("Sample %d (%d of 10 in the batch): ".formatted(sample.getRow(), done))
          .contains("Its loss is " + FOUR.of(batch().loss(done - 1)));
    }
    assertThat(victim.sentenceProperty().get()).endsWith("the update comes next.");
    assertThat(step(StepSize.SAMPLE)).startsWith("Update: ").contains("Largest step: ");
  }

  @Test
  void phasesShowARowOfTheBatchAndKeepOneThatIsInIt() {
    open(Preset.REPAIRED.recipe());
    step(StepSize.PHASE);
    assertThat(sample.getRow()).isEqualTo(batch().datasetRow(0));
    sample.show(batch().datasetRow(4));
    assertThat(victim.sentenceProperty().get()).endsWith("Shown: sample 5 of the batch's 10.");
    step(StepSize.PHASE);
    assertThat(sample.getRow()).isEqualTo(batch().datasetRow(4));
  }

  @ParameterizedTest
  @EnumSource(Optimizer.class)
  void everyOptimiserHasItsSentenceInBothLanguages(Optimizer optimizer) {
    Recipe recipe = Preset.REPAIRED.recipe();
    open(recipe.withSettings(recipe.settings().withOptimizer(optimizer).withMomentum(0.9)));
    for (int k = 0; k < 6; k++) step(StepSize.PHASE);
    String english = victim.sentenceProperty().get();
    assertThat(english).startsWith("Update: ").contains("0.01").doesNotContain("{");
    if (optimizer.usesMomentum()) assertThat(english).contains("0.9");
    test.preferences.languageProperty().set(Language.CHINESE);
    assertThat(victim.sentenceProperty().get())
        .startsWith("更新：")
        .contains("0.01")
        .doesNotContain("{");
  }

  @Test
  void crossEntropyBehindSoftmaxSaysItsOwnDelta() {
    Recipe recipe = Preset.REPAIRED.recipe();
    open(
        recipe
            .withNetwork(
                new NetworkSpec(
                    4,
                    List.of(
                        new LayerSpec(5, Activation.RELU), new LayerSpec(3, Activation.SOFTMAX))))
            .withLoss(Loss.CROSS_ENTROPY)
            .withSettings(recipe.settings().withL2(0.1)));
    List<String> said = new ArrayList<>();
    for (int k = 0; k < 4; k++) said.add(step(StepSize.PHASE));
    assertThat(said.get(1))
        .contains("softmax turns the net inputs z of a sample into probabilities");
    assertThat(said.get(2)).startsWith("Loss: the mean cross-entropy over the batch (10 samples)");
    assertThat(said.get(3)).contains("δ = a − t; ", "plus the penalty's");
  }

  @Test
  void runningOnEndsTheSentenceButKeepsItsRoom() {
    open(Preset.REPAIRED.recipe());
    step(StepSize.PHASE);
    assertThat(victim.getCursor()).contains(new BatchCursor.AtPhase(new Phase.Forward(0)));
    test.train(1);
    assertThat(victim.sentenceProperty().get()).isEmpty();
    assertThat(victim.inBatchesProperty().get()).isTrue();
    transport.stepSizeProperty().set(StepSize.EPOCH);
    assertThat(victim.inBatchesProperty().get()).isFalse();
  }
}
