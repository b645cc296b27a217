package engram.ui.twin;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.nn.Part;
import engram.training.Intervention;
import engram.training.Run;
import engram.training.StepSize;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.twin.TwinMoment;
import engram.training.twin.TwinSession.Sight;
import engram.ui.base.Await;
import engram.ui.base.Companion;
import engram.ui.base.Language;
import engram.ui.base.NumberViewModel;
import engram.ui.base.RoundedNumber;
import engram.ui.curves.Curve;
import engram.ui.curves.CurvePoints;
import engram.ui.steps.RecipeEdits;
import engram.ui.twin.TwinSetting.Variation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TwinViewModelTest {
  private static final Recipe REPAIRED = Preset.REPAIRED.recipe();

  private final TwinFixture fixture = new TwinFixture(REPAIRED);
  private final TwinViewModel twin = fixture.twin;

  @AfterEach
  void close() {
    fixture.close();
  }

  private static Run trained(Recipe recipe, int epochs) {
    Run run = new Run(recipe, new PreparedData(recipe.data(), BuiltInSet.IRIS.load()));
    for (int k = 0; k < epochs; k++) run.trainEpoch();
    return run;
  }

  private static Recipe faster() {
    return REPAIRED.withSettings(REPAIRED.settings().withLearningRate(0.1));
  }

  @Test
  void itBeginsWithTenTimesTheRateOfTheRun() {
    Sight sight = fixture.train(30);
    assertThat(twin.instead.get()).isEqualTo("This run: 0.01.");
    assertThat(sight.twin().settings().learningRate()).isEqualTo(0.1);
    assertThat(sight.twin().parameters()).isEqualTo(trained(faster(), 30).parameters());
    assertThat(sight.main().parameters()).isEqualTo(trained(REPAIRED, 30).parameters());
  }

  @Test
  void itIsAtTheEpochOfTheRunForwardBackwardAndAfterAReset() {
    fixture.train(20);
    fixture.run.session().goTo(7);
    fixture.test.until(snapshot -> snapshot.epoch() == 7);
    assertThat(fixture.settle().twin().epoch()).isEqualTo(7);
    assertThat(twin.twinReadOut().epoch()).isEqualTo("7");
    assertThat(twin.behind.get()).isEmpty();
    fixture.run.session().newWeights();
    fixture.test.until(snapshot -> snapshot.recipe().seed() == 43);
    TwinMoment anew = fixture.settle().twin();
    assertThat(anew.epoch()).isZero();
    assertThat(anew.parameters()).isEqualTo(fixture.run.getSnapshot().parameters());
    assertThat(anew.settings().learningRate()).isEqualTo(0.1);
  }

  @Test
  void interventionsReachTheTwinButForTheSettingThatIsItsOwn() {
    fixture.test.train(3);
    fixture.run.session().change(new Intervention.LearningRate(0.5));
    fixture.run.session().change(new Intervention.Lesion(new Part.Neuron(0, 2), true));
    TwinMoment moment = fixture.train(4).twin();
    Run alone = trained(faster(), 3);
    alone.change(new Intervention.Lesion(new Part.Neuron(0, 2), true));
    for (int k = 0; k < 4; k++) alone.trainEpoch();
    assertThat(moment.parameters()).isEqualTo(alone.parameters());
    assertThat(twin.instead.get()).isEqualTo("This run: 0.5.");
  }

  @Test
  void theWordsAreCountedFromBothRuns() {
    Sight sight = fixture.train(120);
    int reached = 0;
    while (sight.twin().history().testScore(reached) < 0.95) reached++;
    String distance =
        RoundedNumber.significant(
            sight.main().parameters().distanceTo(sight.twin().parameters()), 3);
    assertThat(twin.difference.get())
        .isEqualTo(
            "With learning rate 0.1 instead of 0.01 the twin reached 95% test accuracy at"
                + " epoch "
                + reached
                + "; this run has not yet. At epoch 120 its training loss is "
                + RoundedNumber.significant(sight.twin().train().loss(), 3)
                + " against "
                + RoundedNumber.significant(sight.main().train().loss(), 3)
                + ". Their weights lie "
                + distance
                + " apart (Euclidean distance). They answer "
                + sight.answers().orElseThrow().differing().getAsInt()
                + " of 30 test samples differently.");
    fixture.train(200);
    assertThat(twin.difference.get())
        .startsWith(
            "With learning rate 0.1 instead of 0.01 the twin reached 95% test accuracy at"
                + " epoch "
                + reached
                + ", this run at 282.");
  }

  @Test
  void beforeTrainingItSaysWhatWillDiffer() {
    fixture.settle();
    assertThat(twin.difference.get())
        .startsWith("The twin trains with learning rate 0.1 instead of 0.01.")
        .contains("The weights are the same to the last bit.");
    fixture.test.preferences.languageProperty().set(Language.CHINESE);
    assertThat(twin.difference.get()).startsWith("对照训练：学习率为 0.1 而不是 0.01。");
  }

  @Test
  void whatElseHadToChangeIsSaidAndLossesOfTwoKindsAreNotCompared() {
    twin.variation.choose(fixture.setting("loss"));
    TwinMoment moment = fixture.train(10).twin();
    assertThat(moment.recipe().loss()).isEqualTo(Loss.CROSS_ENTROPY);
    assertThat(moment.recipe().network().activationOf(1)).isEqualTo(Activation.SOFTMAX);
    assertThat(twin.instead.get())
        .isEqualTo(
            "This run: MSE. Cross-entropy needs outputs that are probabilities, so the output"
                + " layer was changed to softmax.");
    assertThat(twin.difference.get()).contains(" in cross-entropy, this run's ", " in MSE.");
  }

  @Test
  void aNetworkOfAnotherShapeHasNoDistanceToTheRuns() {
    twin.variation.choose(fixture.setting("units"));
    assertThat(fixture.train(10).twin().recipe().network().unitsOf(0)).isEqualTo(3);
    assertThat(twin.difference.get())
        .startsWith("With 3 instead of 10 neurons in a hidden layer the twin")
        .doesNotContain("apart");
  }

  @Test
  void everySettingGivesATwinThatDiffersOnlyByIt() {
    fixture.test.train(2);
    for (TwinSetting<?> setting : twin.variation.settingsProperty().get()) {
      twin.variation.choose(setting);
      TwinMoment moment = fixture.settle().twin();
      Recipe varied = twin.variation.variation.get().applyTo(REPAIRED);
      assertThat(varied).as(setting.id()).isNotEqualTo(REPAIRED);
      assertThat(moment.parameters()).isEqualTo(trained(varied, 2).parameters());
      assertThat(twin.difference.get()).isNotBlank();
    }
  }

  @Test
  void anOptimiserThatNeedsMomentumGetsItAndThatIsSaid() {
    TwinSetting<Optimizer> optimizer = TwinSettings.OPTIMIZER;
    twin.variation.vary(new Variation<>(optimizer, Optimizer.NESTEROV));
    assertThat(fixture.train(5).twin().settings().momentum()).isEqualTo(0.9);
    assertThat(twin.instead.get())
        .isEqualTo("This run: SGD. This optimiser needs a momentum, so the twin has 0.9.");
  }

  @Test
  void momentumIsOfferedWhereItHasAPart() {
    fixture.settle();
    List<TwinSetting<?>> offered = twin.variation.settingsProperty().get();
    assertThat(offered).extracting(TwinSetting::id).doesNotContain("momentum");
    fixture.run.session().edit(recipe -> RecipeEdits.withOptimizer(recipe, Optimizer.MOMENTUM));
    fixture.test.until(s -> s.settings().optimizer() == Optimizer.MOMENTUM);
    twin.variation.choose(fixture.setting("momentum"));
    assertThat(fixture.settle().twin().settings().momentum()).isZero();
    fixture.run.session().edit(recipe -> RecipeEdits.withOptimizer(recipe, Optimizer.SGD));
    fixture.test.until(s -> s.settings().optimizer() == Optimizer.SGD);
    assertThat(twin.variation.variation.get().setting()).isEqualTo(TwinSettings.LEARNING_RATE);
  }

  @Test
  void aNumberIsTypedAndOneThatDoesNotFitIsRefused() {
    NumberViewModel number = twin.variation.number(TwinSettings.LEARNING_RATE);
    assertThat(number.getText()).isEqualTo("0.1");
    number.type("0.05");
    assertThat(fixture.train(3).twin().settings().learningRate()).isEqualTo(0.05);
    number.type("100");
    assertThat(number.getProblem()).startsWith("100 is too large.");
    assertThat(fixture.settle().twin().settings().learningRate()).isEqualTo(0.05);
  }

  @Test
  void aSliderSettingIsTakenOverWithinTheRun() {
    fixture.train(10);
    assertThat(twin.isRunAlike()).isFalse();
    twin.takeOver();
    fixture.test.until(snapshot -> snapshot.settings().learningRate() == 0.1);
    assertThat(fixture.test.snapshot().epoch()).isEqualTo(10);
    assertThat(twin.isRunAlike()).isTrue();
    fixture.settle();
    assertThat(twin.difference.get())
        .startsWith("Both have the same learning rate now, 0.1; what differs comes from before.");
  }

  @Test
  void whatTakesAnotherRunIsTakenOverByOne() {
    twin.variation.choose(fixture.setting("activation"));
    fixture.train(10);
    twin.takeOver();
    fixture.test.until(s -> s.recipe().network().activationOf(0) == Activation.RELU);
    assertThat(fixture.test.snapshot().epoch()).isZero();
    fixture.settle();
    assertThat(twin.difference.get())
        .isEqualTo(
            "Nothing differs: both have the same hidden activation, ReLU. Choose another"
                + " value.");
  }

  @Test
  void aTwinThatDivergesSaysSoAndStaysAtItsLastGoodEpoch() {
    NetworkSpec linear =
        new NetworkSpec(
            4, List.of(new LayerSpec(10, Activation.TANH), new LayerSpec(3, Activation.IDENTITY)));
    fixture.run.session().load(REPAIRED.withNetwork(linear));
    fixture.test.until(snapshot -> snapshot.recipe().network().equals(linear));
    twin.variation.number(TwinSettings.LEARNING_RATE).type("10");
    Sight sight = fixture.train(60);
    int failed = sight.twin().diverged().getAsInt();
    assertThat(sight.twin().epoch()).isEqualTo(failed - 1);
    assertThat(twin.status.get())
        .isEqualTo(
            "The twin diverged: at epoch "
                + failed
                + " its loss was no longer a finite number. It stays at epoch "
                + (failed - 1)
                + ".");
  }

  @Test
  void aClosedPaneHasNoTwinAndAnOpenedOneHasItAgain() {
    fixture.train(5);
    fixture.panes.closeCompanion();
    assertThat(twin.getSight()).isEmpty();
    assertThat(twin.difference.get()).isEmpty();
    fixture.test.train(5);
    twin.refresh();
    assertThat(twin.getSight()).isEmpty();
    fixture.panes.open(Companion.TWIN);
    assertThat(fixture.settle().twin().epoch()).isEqualTo(10);
  }

  @Test
  void insideAnEpochTheBatchesAreCounted() {
    fixture.train(2);
    fixture.run.session().stepForward(StepSize.BATCH);
    fixture.test.until(snapshot -> snapshot.position().row() == 10);
    fixture.settle();
    assertThat(twin.runReadOut().epoch()).isEqualTo("2 · 1/12");
    assertThat(twin.twinReadOut().epoch()).isEqualTo("2 · 1/12");
  }

  @Test
  void aPartIsSelectedInBothOrNotAtAll() {
    twin.variation.number(TwinSettings.UNITS).type("20");
    fixture.settle();
    fixture.network.select(Optional.of(new Part.Neuron(0, 6)));
    assertThat(fixture.selection.getSelected()).contains(new Part.Neuron(0, 6));
    assertThat(fixture.network.shown.get().orElseThrow().selected())
        .contains(new Part.Neuron(0, 6));
    fixture.network.select(Optional.of(new Part.Neuron(0, 17)));
    assertThat(fixture.selection.getSelected()).isEmpty();
    twin.variation.number(TwinSettings.UNITS).type("3");
    fixture.settle();
    fixture.selection.select(new Part.Neuron(0, 6));
    assertThat(fixture.network.shown.get().orElseThrow().selected()).isEmpty();
  }

  @Test
  void theNetworkShowsTheSampleOfTheRun() {
    Sight sight = fixture.train(5);
    fixture.sample.show(20);
    TwinNetworkViewModel.Shown shown = fixture.network.shown.get().orElseThrow();
    assertThat(shown.marks().right()).isEqualTo(sight.main().data().dataset().label(20));
    assertThat(shown.pass().input(2)).isEqualTo(sight.main().data().input(20)[2]);
    assertThat(shown.labels().captions()).containsExactly("Input", "Hidden 1", "Output");
  }

  @Test
  void curvesOfTheTwinEndWhereThoseOfTheRunDo() {
    fixture.train(60);
    TwinCurves curves = twin.curves;
    assertThat(curves.lastOfTwin()).isEqualTo(60);
    CurvePoints points = new CurvePoints();
    curves.thin(true, Curve.TRAIN_LOSS, 0, 60, 1000, points);
    assertThat(points.size()).isEqualTo(61);
    Run alone = trained(faster(), 60);
    assertThat(points.value(60)).isEqualTo(alone.history().trainLoss(60));
    fixture.run.session().reset();
    fixture.test.until(snapshot -> snapshot.lastEpoch() == 0);
    fixture.settle();
    assertThat(curves.lastOfTwin()).isZero();
  }

  @Test
  void aTwinThatCantKeepUpSaysHowFarItIsBehindAndComesAfter() {
    twin.variation.choose(fixture.setting("units"));
    twin.variation.number(TwinSettings.UNITS).type("1000");
    fixture.run.session().setSpeed(Double.POSITIVE_INFINITY);
    fixture.run.session().run();
    Await.until(
        fixture.run,
        () -> {
          fixture.now += TwinFixture.SECOND;
          twin.refresh();
          return twin.behind.get().matches("[\\d\\u202f]+ epochs behind");
        });
    fixture.run.session().pause();
    fixture.run.session().goTo(3);
    fixture.test.until(snapshot -> snapshot.epoch() == 3);
    assertThat(fixture.settle().twin().epoch()).isEqualTo(3);
    twin.refresh();
    assertThat(twin.behind.get()).isEmpty();
  }
}
