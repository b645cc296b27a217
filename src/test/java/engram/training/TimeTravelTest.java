package engram.training;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Activation;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.nn.Schedule;
import engram.nn.ScheduleShape;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.Recipes;
import engram.training.recipe.Settings;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Any walk through a run's time shows, at each place, the bits that were there the first time. */
class TimeTravelTest {

  /** Something to do on a walk; the name shows in a failure. */
  private record Step(String name, Consumer<Walk> go) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** A run that is compared, wherever it is, with one that went there straight. */
  private static final class Walk {
    private final Recipe recipe;
    private final Run run;

    Walk(Recipe recipe, long checkpointBytes) {
      this.recipe = recipe;
      run = new Run(recipe, Recipes.data(recipe), checkpointBytes);
    }

    void batch() {
      if (run.problem().isPresent()) return;
      run.trainBatch();
    }

    void epoch() {
      do {
        batch();
      } while (run.position().row() > 0);
    }

    /** To one of the epochs trained so far. */
    void goTo(int any) {
      int epoch = any % (run.lastEpoch() + 1);
      run.goTo(epoch);
      assertThat(run.position()).isEqualTo(new Position(epoch, 0));
    }

    void batchBack() {
      Position here = run.position();
      run.backOneBatch();
      if (here.equals(new Position(0, 0))) assertThat(run.position()).isEqualTo(here);
      else assertThat(run.position()).isLessThan(here);
    }

    void lookAhead() {
      if (run.problem().isPresent()) return;
      NextStep next = run.nextStep();
      checkPlace();
      Run straight = straightTo(run.position());
      straight.trainBatch();
      if (straight.problem().isEmpty()) {
        assertThat(next.after()).isEqualTo(straight.parameters());
      }
    }

    void visit(int any) {
      List<Branch> branches = run.branches();
      run.visit(branches.get(any % branches.size()).id());
    }

    void delete(int any) {
      List<Branch> others = run.branches().stream().filter(b -> !b.current()).toList();
      if (!others.isEmpty()) run.delete(others.get(any % others.size()).id());
    }

    /** The recipe and the changes give the place again, to the bit, without any going back. */
    void checkPlace() {
      Run straight = straightTo(run.position());
      assertThat(run.parameters()).isEqualTo(straight.parameters());
      assertThat(run.settings()).isEqualTo(straight.settings());
      assertThat(run.surgery()).isEqualTo(straight.surgery());
      for (int epoch = 0; epoch <= straight.lastEpoch(); epoch++) {
        assertThat(run.history().trainLoss(epoch)).isEqualTo(straight.history().trainLoss(epoch));
      }
    }

    private Run straightTo(Position place) {
      Run straight = new Run(recipe, Recipes.data(recipe), 0);
      List<Change> changes = run.changes();
      while (true) {
        changes.stream()
            .filter(change -> change.at().equals(straight.position()))
            .forEach(change -> straight.change(change.intervention()));
        if (straight.position().compareTo(place) >= 0) return straight;
        straight.trainBatch();
      }
    }
  }

  @Property(tries = 300)
  void everyPlaceIsWhatTheRecipeAndTheChangesMakeOfIt(
      @ForAll("recipes") Recipe recipe,
      @ForAll("budgets") long checkpointBytes,
      @ForAll("walks") List<Step> steps) {
    Walk walk = new Walk(recipe, checkpointBytes);
    for (Step step : steps) {
      step.go().accept(walk);
      walk.checkPlace();
    }
    for (Branch branch : walk.run.branches()) {
      walk.run.visit(branch.id());
      walk.run.goTo(walk.run.lastEpoch());
      walk.checkPlace();
    }
  }

  @Property(tries = 300)
  void allThatWasDoneCanBeDoneAgainToTheBit(
      @ForAll("recipes") Recipe recipe,
      @ForAll("budgets") long checkpointBytes,
      @ForAll("walks") List<Step> steps) {
    Walk walk = new Walk(recipe, checkpointBytes);
    for (Step step : steps) step.go().accept(walk);
    Run run = walk.run;
    Parameters parameters = run.parameters();
    RunRecord record = run.record();
    assertThat(run.parameters()).isEqualTo(parameters);

    RunReplay.Result again = RunReplay.replay(record, Recipes.data(recipe), epochs -> {});

    assertThat(again.difference()).isEmpty();
    assertThat(again.run().position()).isEqualTo(run.position());
    assertThat(again.run().parameters()).isEqualTo(run.parameters());
    assertThat(again.run().settings()).isEqualTo(run.settings());
    assertThat(again.run().surgery()).isEqualTo(run.surgery());
    assertThat(losses(run)).containsSubsequence(losses(again.run()));
    assertThat(again.run().record())
        .usingRecursiveComparison()
        .ignoringFields("lines.prints") // of as many epochs as there are checkpoints
        .isEqualTo(record);
  }

  private static List<List<Double>> losses(Run run) {
    return run.branches().stream()
        .map(
            branch ->
                IntStream.range(0, branch.history().size())
                    .mapToObj(branch.history()::trainLoss)
                    .toList())
        .toList();
  }

  @Provide
  Arbitrary<Recipe> recipes() {
    return Arbitraries.of(Optimizer.class)
        .flatMap(
            optimizer ->
                batches()
                    .map(
                        batch ->
                            Preset.REPAIRED
                                .recipe()
                                .withNetwork(
                                    Recipes.network(3, Activation.TANH, 3, Activation.IDENTITY))
                                .withSettings(
                                    new Settings(
                                        optimizer,
                                        0.01,
                                        batch,
                                        0.8,
                                        0.001,
                                        0.01,
                                        false,
                                        new Schedule(ScheduleShape.values()[batch % 5], 3),
                                        batch % 2 == 0 ? 0.4 : 0))));
  }

  /** None, one or all checkpoints find room. */
  @Provide
  Arbitrary<Long> budgets() {
    return Arbitraries.of(0L, 10_000L, 1L << 30);
  }

  @Provide
  Arbitrary<List<Step>> walks() {
    return Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.just(new Step("batch", Walk::batch))),
            Tuple.of(4, Arbitraries.just(new Step("epoch", Walk::epoch))),
            Tuple.of(1, Arbitraries.just(new Step("look ahead", Walk::lookAhead))),
            Tuple.of(2, Arbitraries.just(new Step("batch back", Walk::batchBack))),
            Tuple.of(1, numbers().map(any -> new Step("visit " + any, walk -> walk.visit(any)))),
            Tuple.of(1, numbers().map(any -> new Step("delete " + any, walk -> walk.delete(any)))),
            Tuple.of(
                3, interventions().map(to -> new Step(to.toString(), walk -> walk.run.change(to)))),
            Tuple.of(3, numbers().map(any -> new Step("go to " + any, walk -> walk.goTo(any)))))
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }

  private static Arbitrary<Integer> numbers() {
    return Arbitraries.integers().between(0, 1000);
  }

  private static Arbitrary<Integer> batches() {
    return Arbitraries.of(Settings.FULL_BATCH, 32, 50, 119, 120, 500);
  }

  static Arbitrary<Intervention> interventions() {
    Arbitrary<Boolean> on = Arbitraries.of(true, false);
    return Arbitraries.oneOf(
        Combinators.combine(parameters(), Arbitraries.of(-1.5, 0.0, 2.0))
            .as(Intervention.SetParameter::new),
        Combinators.combine(Arbitraries.oneOf(parameters(), neurons()), on)
            .as(Intervention.Lesion::new),
        Combinators.combine(Arbitraries.of(new Part.Input(2), new Part.Input(0)), on)
            .as(Intervention.Lesion::new),
        Combinators.combine(Arbitraries.oneOf(parameters(), neurons(), layers()), on)
            .as(Intervention.Freeze::new),
        Arbitraries.of(0.25, -0.5).map(TimeTravelTest::all),
        Arbitraries.just(new Intervention.HealAll()),
        Arbitraries.of(0.001, 0.01, 0.1, 1e200).map(Intervention.LearningRate::new),
        batches().map(Intervention.BatchSize::new),
        Arbitraries.of(0.0, 0.8).map(Intervention.Momentum::new),
        Arbitraries.of(0.0, 0.001).map(Intervention.L1::new),
        Arbitraries.of(0.0, 0.01).map(Intervention.L2::new),
        Arbitraries.of(0.0, 0.4).map(Intervention.Dropout::new));
  }

  private static Intervention all(double value) {
    NetworkSpec spec = Recipes.network(3, Activation.TANH, 3, Activation.IDENTITY);
    double[] values = new double[spec.parameterCount()];
    for (int k = 0; k < values.length; k++) values[k] = value * (k % 5 - 2);
    return new Intervention.SetParameters(Parameters.of(spec, values));
  }

  private static Arbitrary<Part> parameters() {
    return Arbitraries.of(
        new Part.Weight(0, 2, 1),
        new Part.Weight(1, 1, 0),
        new Part.Bias(0, 1),
        new Part.Bias(1, 2));
  }

  private static Arbitrary<Part> neurons() {
    return Arbitraries.of(new Part.Neuron(0, 1), new Part.Neuron(1, 0));
  }

  private static Arbitrary<Part> layers() {
    return Arbitraries.of(new Part.Layer(0), new Part.Layer(1));
  }
}
