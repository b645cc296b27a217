package engram.ui.document.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.data.sets.BuiltInSet;
import engram.nn.Activation;
import engram.nn.Parameters;
import engram.training.Intervention;
import engram.training.Run;
import engram.training.Session;
import engram.training.recipe.Preset;
import engram.ui.base.Await;
import engram.ui.base.PanesViewModel;
import engram.ui.document.pictures.TaughtNetwork.Course;
import engram.ui.run.RunViewModel;
import engram.ui.run.Shared;
import engram.ui.run.SharedFixture;
import engram.ui.run.TestRun;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LivingModelsTest {
  private final TestRun run = new TestRun();
  private final Shared shared = SharedFixture.of(run.run, new PanesViewModel(), run.texts);
  private final TaughtNetwork taught = new TaughtNetwork(Runnable::run, Runnable::run);

  @AfterEach
  void close() {
    run.close();
  }

  @Test
  void theNeuronAddsUpAndActivatesAndDrivesTheCell() {
    NeuronModel neuron = new NeuronModel(shared);
    neuron.show(true);
    assertThat(neuron.z()).isCloseTo(0.8 * 0.9 - 0.6 * 0.4 + 1.2 * 0.8 - 0.3, within(1e-12));
    assertThat(neuron.y()).isCloseTo(1 / (1 + Math.exp(-1.14)), within(1e-12));
    assertThat(neuron.current()).isCloseTo(6 + 5 * 1.14, within(1e-12));
    assertThat(neuron.rate()).isEqualTo(72);
    assertThat(neuron.loaded()).contains(Activation.TANH);
  }

  /** Where they are not alike: the cell has a threshold, the sigmoid has none. */
  @Test
  void belowItsThresholdTheCellIsSilentAndTheNeuronIsNot() {
    NeuronModel neuron = new NeuronModel(shared);
    neuron.show(true);
    neuron.bias.set(-2);
    assertThat(neuron.rate()).isZero();
    assertThat(neuron.y()).isGreaterThan(0.3);
  }

  @Test
  void theWeightGoesDownTheSlopeOfItsLoss() {
    FormulasModel formulas = new FormulasModel(shared);
    double w = formulas.w.get();
    double numeric = (formulas.loss(w + 1e-6) - formulas.loss(w - 1e-6)) / 2e-6;
    assertThat(formulas.gradient()).isCloseTo(numeric, within(1e-8));
    double before = formulas.loss(w);
    double next = w - formulas.rate.get() * formulas.gradient();
    formulas.update();
    assertThat(formulas.w.get()).isCloseTo(next, within(1e-12));
    assertThat(formulas.loss(formulas.w.get())).isLessThan(before);
    assertThat(formulas.gradient()).isNotEqualTo(numeric);
  }

  @Test
  void handlesStayWithinTheirEndsAndOnTheirSteps() {
    FormulasModel formulas = new FormulasModel(shared);
    formulas.x.set(99);
    assertThat(formulas.x.get()).isEqualTo(4);
    formulas.x.nudge(-1);
    assertThat(formulas.x.get()).isCloseTo(3.9, within(1e-12));
    formulas.x.set(Double.NaN);
    assertThat(formulas.x.get()).isCloseTo(3.9, within(1e-12));
    formulas.reset();
    assertThat(formulas.x.get()).isEqualTo(1.5);
  }

  @Test
  void theTaughtNetworkIsTheRepairedRecipeEpochByEpoch() {
    Course course = TaughtNetwork.train();
    Run same = new Run(course.recipe(), course.data());
    for (int epoch = 0; epoch <= TaughtNetwork.EPOCHS; epoch += 50) {
      assertThat(course.epochs().get(epoch)).isEqualTo(at(same, epoch));
    }
    assertThat(course.losses()[TaughtNetwork.EPOCHS]).isLessThan(0.3 * course.losses()[0]);
  }

  private static Parameters at(Run run, int epoch) {
    while (run.epoch() < epoch) run.trainEpoch();
    return run.parameters();
  }

  @Test
  void theFlowersAreThoseOfTheTestAndAlmostAllRightAtTheEnd() {
    LearningModel learning = new LearningModel(shared, taught);
    learning.show(true);
    List<LearningModel.Flower> all = new ArrayList<>();
    for (int label = 0; label < 3; label++) all.addAll(learning.flowers(label));
    assertThat(all).hasSize(30);
    assertThat(all.stream().filter(LearningModel.Flower::right)).hasSize(learning.right());
    assertThat(learning.right()).isEqualTo(29);
    learning.epoch.set(0);
    assertThat(learning.right()).isLessThan(25);
  }

  @Test
  void withoutItsTrainingTheNetworkIsTheOneItBeganWith() {
    MemoryModel memory = new MemoryModel(shared, taught, Runnable::run, Runnable::run);
    memory.show(true);
    Course course = taught.course().orElseThrow();
    assertThat(memory.source().orElseThrow().own()).isFalse();
    assertThat(memory.weights()).contains(course.last());
    assertThat(memory.right()).isEqualTo(29);
    memory.kept.set(0);
    assertThat(memory.weights()).contains(course.epochs().get(0));
    assertThat(memory.right()).isLessThan(25);
  }

  @Test
  void aNetworkThatHasLearnedIsShownInItsPlace() {
    MemoryModel memory = new MemoryModel(shared, taught, Runnable::run, Runnable::run);
    memory.show(true);
    run.train(3);
    assertThat(memory.source().orElseThrow().own()).isTrue();
    assertThat(memory.weights()).contains(run.snapshot().parameters());
    assertThat(memory.right()).isEqualTo(run.snapshot().test().right());
    assertThat(memory.steps().get(3)).isEqualTo("3 epochs");
    run.session.change(new Intervention.LearningRate(0.5));
    run.train(1);
    assertThat(memory.steps().get(2)).contains("0.5");
  }

  @Test
  void aSampleOfLargerDataDoesNotGoThroughANetworkThatIsOutOfSight() {
    try (Session session = new Session(Preset.REPAIRED.recipe(), BuiltInSet::load)) {
      RunViewModel model = new RunViewModel(session);
      Shared own = SharedFixture.of(model, new PanesViewModel(), run.texts);
      MemoryModel memory = new MemoryModel(own, taught, Runnable::run, Runnable::run);
      memory.show(true);
      session.stepForward();
      Await.until(model, () -> model.getSnapshot().epoch() == 1);
      memory.show(false);
      session.load(Preset.DIGITS.recipe());
      Await.until(model, () -> model.getSnapshot().data().dataset().rows() > 1412);
      own.sample().show(1412);
      assertThat(own.sample().getRow()).isEqualTo(1412);
      assertThat(memory.source().orElseThrow().data().dataset().rows()).isEqualTo(150);
      assertThat(memory.pass()).isNotNull();
    }
  }

  /** The area under the curve is the share of pairs that are told apart; half a pair for a tie. */
  @Test
  void theChanceToTellIsThatOfAllPairs() {
    double[] trained = {0.1, 0.2, 0.2, 0.5};
    double[] unseen = {0.2, 0.6};
    double pairs = 0;
    for (double one : trained) {
      for (double other : unseen) pairs += one < other ? 1 : one == other ? 0.5 : 0;
    }
    assertThat(ChallengesModel.told(trained, unseen)).isCloseTo(pairs / 8, within(1e-12));
  }

  @Test
  void theFourProblemsAreCountedOnTheTaughtNetwork() {
    ChallengesModel challenges = new ChallengesModel(shared, taught);
    challenges.show(true);
    ChallengesModel.Counted counted = challenges.counted().orElseThrow();
    assertThat(counted.trained()).hasSize(120);
    assertThat(counted.unseen()).hasSize(30);
    assertThat(counted.told()).isBetween(0.4, 0.6);
    assertThat(counted.all()).containsExactly(10, 9, 11);
    assertThat(counted.right()).containsExactly(10, 8, 11);
    assertThat(taught.course().orElseThrow().recipe().network().parameterCount())
        .isEqualTo(ChallengesModel.OWN_PARAMETERS);
    // without a feature that adds, the output of the answer is smaller
    assertThat(counted.leads()).hasSize(4).doesNotContain(0.0);
  }

  @Test
  void eachSaysWhatIsSeen() {
    List<LivingModel> models =
        List.of(
            new LearningModel(shared, taught),
            new NerveCellModel(shared),
            new NeuronModel(shared),
            new AlikeModel(shared),
            new FormulasModel(shared),
            new ChallengesModel(shared, taught));
    for (LivingModel model : models) {
      model.show(true);
      assertThat(model.say()).matches("(?s).*\\d.*").doesNotContain("{");
      for (Handle handle : model.handles()) assertThat(model.told(handle)).doesNotContain("{");
    }
  }

  /** A picture that is out of sight costs training nothing. */
  @Test
  void whileTheRunTrainsNoPictureOutOfSightChanges() {
    List<LivingModel> models =
        List.of(
            new MemoryModel(shared, taught, Runnable::run, Runnable::run),
            new AlikeModel(shared),
            new FormulasModel(shared),
            new NeuronModel(shared));
    for (LivingModel model : models) {
      model.show(true);
      model.show(false);
    }
    List<Integer> before = models.stream().map(m -> m.versionProperty().get()).toList();
    run.train(2);
    shared.sample().next();
    assertThat(models.stream().map(m -> m.versionProperty().get()).toList()).isEqualTo(before);
  }
}
