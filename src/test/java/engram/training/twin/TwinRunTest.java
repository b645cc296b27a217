package engram.training.twin;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Activation;
import engram.nn.Optimizer;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.training.Intervention;
import engram.training.Position;
import engram.training.Run;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.Recipes;
import engram.training.recipe.Settings;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TwinRunTest {
  private static final Recipe REPAIRED = Preset.REPAIRED.recipe();
  private static final Part.Weight WEIGHT = new Part.Weight(0, 2, 3);

  private static TwinRun twin(Recipe recipe) {
    return new TwinRun(recipe, Recipes.data(recipe), intervention -> true);
  }

  private static TwinMoment go(TwinRun twin, Run main) {
    twin.follow(main.position(), main.changes());
    assertThat(twin.advance(() -> true)).isTrue();
    return twin.moment();
  }

  private static void assertSame(TwinMoment twin, Run main) {
    assertThat(twin.position()).isEqualTo(main.position());
    assertThat(twin.parameters()).isEqualTo(main.parameters());
    assertThat(twin.settings()).isEqualTo(main.settings());
    assertThat(twin.surgery()).isEqualTo(main.surgery());
    assertThat(twin.train().loss()).isEqualTo(main.evaluateTrain().loss());
    assertThat(twin.test().score()).isEqualTo(main.evaluateTest().score());
    for (int epoch = 0; epoch <= main.epoch(); epoch++) {
      assertThat(twin.history().trainLoss(epoch)).isEqualTo(main.history().trainLoss(epoch));
      assertThat(twin.history().testLoss(epoch)).isEqualTo(main.history().testLoss(epoch));
    }
  }

  private static void train(Run run, int epochs) {
    for (int k = 0; k < epochs; k++) run.trainEpoch();
  }

  @Test
  void withNothingChangedItIsTheFirstRunAtEveryEpochForwardAndBackward() {
    for (Recipe recipe :
        List.of(
            REPAIRED,
            Recipes.optimizer(Optimizer.ADAM, 0.01, 0),
            Recipes.optimizer(Optimizer.MOMENTUM, 0.01, 0.9))) {
      Run main = Recipes.run(recipe);
      TwinRun twin = twin(recipe);
      for (int epoch = 0; epoch < 25; epoch++) {
        assertSame(go(twin, main), main);
        main.trainEpoch();
      }
      for (int epoch = 24; epoch >= 0; epoch -= 3) {
        main.goTo(epoch);
        assertSame(go(twin, main), main);
      }
    }
  }

  @Test
  void withAnotherRateItIsARunOfThatRecipe() {
    Recipe faster = REPAIRED.withSettings(REPAIRED.settings().withLearningRate(0.1));
    Run main = Recipes.run(REPAIRED);
    Run alone = Recipes.run(faster);
    TwinRun twin = twin(faster);
    for (int epoch = 0; epoch < 40; epoch++) {
      main.trainEpoch();
      alone.trainEpoch();
      assertSame(go(twin, main), alone);
    }
    assertThat(twin.moment().parameters()).isNotEqualTo(main.parameters());
  }

  @Test
  void oneThatStartsLateHasTheWholeCurve() {
    Run main = Recipes.run(REPAIRED);
    train(main, 50);
    assertSame(go(twin(REPAIRED), main), main);
  }

  @Test
  void insideAnEpochItIsAtTheSameBatch() {
    Run main = Recipes.run(REPAIRED);
    TwinRun twin = twin(REPAIRED);
    main.trainEpoch();
    for (int batch = 0; batch < 15; batch++) {
      main.trainBatch();
      assertSame(go(twin, main), main);
    }
    main.backOneBatch();
    assertSame(go(twin, main), main);
  }

  @Test
  void interventionsAreMadeHereTooAndTakenBackHereToo() {
    Run main = Recipes.run(REPAIRED);
    TwinRun twin = twin(REPAIRED);
    train(main, 5);
    main.change(new Intervention.LearningRate(0.2));
    assertSame(go(twin, main), main);
    main.change(new Intervention.LearningRate(0.3));
    main.change(new Intervention.Lesion(new Part.Neuron(0, 2), true));
    assertSame(go(twin, main), main);
    train(main, 5);
    main.trainBatch();
    main.change(new Intervention.SetParameter(WEIGHT, 2.5));
    main.change(new Intervention.Freeze(WEIGHT, true));
    assertSame(go(twin, main), main);
    train(main, 5);
    assertSame(go(twin, main), main);
    main.goTo(3);
    assertSame(go(twin, main), main);
    main.change(new Intervention.BatchSize(32));
    train(main, 20);
    assertSame(go(twin, main), main);
    main.visit(0);
    assertSame(go(twin, main), main);
  }

  @Test
  void whatItHasItsOwnOfIsNotTaken() {
    Recipe faster = REPAIRED.withSettings(REPAIRED.settings().withLearningRate(0.1));
    Run main = Recipes.run(REPAIRED);
    TwinRun twin =
        new TwinRun(
            faster, Recipes.data(faster), what -> !(what instanceof Intervention.LearningRate));
    Run alone = Recipes.run(faster);
    for (Run run : List.of(main, alone)) {
      train(run, 4);
      if (run == main) run.change(new Intervention.LearningRate(0.5));
      run.change(new Intervention.L2(0.02));
      train(run, 4);
    }
    assertSame(go(twin, main), alone);
  }

  @Test
  void whatDoesNotFitItsNetworkIsLeftOut() {
    Recipe small = REPAIRED.withNetwork(Recipes.network(2, Activation.TANH, 3, Activation.TANH));
    Run main = Recipes.run(REPAIRED);
    train(main, 3);
    main.change(new Intervention.SetParameter(WEIGHT, 2.5));
    train(main, 3);
    Run alone = Recipes.run(small);
    train(alone, 6);
    assertSame(go(twin(small), main), alone);
  }

  @Test
  void withOtherBatchesAnInterventionInsideAnEpochWaitsForTheNextPlace() {
    Recipe full = REPAIRED.withSettings(REPAIRED.settings().withBatchSize(Settings.FULL_BATCH));
    Run main = Recipes.run(REPAIRED);
    TwinRun twin = twin(full);
    train(main, 2);
    main.trainBatch();
    main.change(new Intervention.LearningRate(0.5));
    TwinMoment inside = go(twin, main);
    assertThat(inside.position()).isEqualTo(new Position(2, 0));
    assertThat(inside.settings().learningRate()).isEqualTo(0.01);
    train(main, 3);
    Run alone = Recipes.run(full);
    train(alone, 3);
    alone.change(new Intervention.LearningRate(0.5));
    train(alone, 2);
    assertThat(main.position()).isEqualTo(new Position(5, 0));
    assertSame(go(twin, main), alone);
    main.goTo(3);
    alone.goTo(3);
    assertSame(go(twin, main), alone);
  }

  @Test
  void oneThatDivergesStaysAtItsLastGoodEpochAndCanGoBackBeforeIt() {
    Recipe recipe = REPAIRED.withNetwork(Recipes.diverging().network());
    Run alone = Recipes.run(Recipes.diverging());
    while (alone.problem().isEmpty()) alone.trainEpoch();
    Run main = Recipes.run(recipe);
    train(main, alone.epoch() + 10);
    TwinRun twin = twin(Recipes.diverging());
    TwinMoment moment = go(twin, main);
    assertThat(moment.diverged()).hasValue(alone.epoch() + 1);
    assertThat(moment.position()).isEqualTo(new Position(alone.epoch(), 0));
    assertThat(moment.parameters()).isEqualTo(alone.parameters());
    train(main, 1);
    assertThat(go(twin, main).position()).isEqualTo(alone.position());
    main.goTo(1);
    assertThat(go(twin, main).position()).isEqualTo(new Position(1, 0));
    main.change(new Intervention.LearningRate(0.001));
    train(main, 30);
    assertThat(go(twin, main).diverged()).isEmpty();
    assertThat(twin.moment().position()).isEqualTo(main.position());
  }

  @Test
  void anInterventionIsMadeOnceThoughItIsLeaptOver() {
    Recipe recipe = Recipes.optimizer(Optimizer.MOMENTUM, 0.05, 0.8);
    Run main = Recipes.run(recipe);
    TwinRun twin = twin(recipe);
    main.trainBatch();
    main.change(new Intervention.SetParameter(WEIGHT, -4));
    main.trainEpoch();
    assertSame(go(twin, main), main);
    main.goTo(0);
    assertSame(go(twin, main), main);
    main.goTo(1);
    assertSame(go(twin, main), main);
  }

  @Test
  void inShortPiecesItComesToTheSame() {
    Run main = Recipes.run(REPAIRED);
    TwinRun twin = twin(REPAIRED);
    train(main, 3);
    twin.follow(main.position(), main.changes());
    int pieces = 0;
    while (!twin.advance(() -> false)) pieces++;
    assertThat(pieces).isEqualTo(36);
    assertSame(twin.moment(), main);
  }

  /** Any walk of the first run through time, with interventions anywhere. */
  @Property(tries = 40)
  void whereverTheFirstRunGoesAnEqualTwinIsEqual(
      @ForAll @Size(min = 1, max = 25) List<@IntRange(min = 0, max = 99) Integer> walk) {
    Recipe recipe = Recipes.optimizer(Optimizer.MOMENTUM, 0.05, 0.8);
    Run main = Recipes.run(recipe);
    TwinRun twin = twin(recipe);
    for (int step : walk) {
      walk(main, step);
      TwinMoment moment = go(twin, main);
      assertThat(moment.position()).isEqualTo(main.position());
      assertThat(moment.parameters()).isEqualTo(main.parameters());
    }
  }

  private static void walk(Run main, int step) {
    Parameters now = main.parameters();
    int size = step / 10 + 1;
    switch (step % 10) {
      case 0 -> main.trainBatch();
      case 1 -> main.goTo(main.lastEpoch() / size);
      case 2 -> main.change(new Intervention.LearningRate(0.01 * size));
      case 3 -> main.change(new Intervention.SetParameter(WEIGHT, size - 5));
      case 4 -> main.change(new Intervention.Lesion(new Part.Neuron(0, size % 10), size < 6));
      case 5 -> main.change(new Intervention.SetParameters(now.with(size, 1)));
      case 6 -> main.backOneBatch();
      default -> train(main, size);
    }
  }
}
