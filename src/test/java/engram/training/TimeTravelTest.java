package engram.training;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Activation;
import engram.nn.Optimizer;
import engram.nn.Parameters;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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

  /** A run, and what it was at every place since the last change that replaced its future. */
  private static final class Walk {
    private final Run run;
    private final TreeMap<Position, Parameters> bits = new TreeMap<>();
    private final TreeMap<Position, Settings> goneOnWith = new TreeMap<>();
    private final TreeMap<Integer, Double> losses = new TreeMap<>();

    Walk(Recipe recipe, long checkpointBytes) {
      run = new Run(recipe, Recipes.data(recipe), checkpointBytes);
      bits.put(run.position(), run.parameters());
      losses.put(0, run.history().trainLoss(0));
    }

    void batch() {
      if (run.problem().isPresent()) return;
      Position from = run.position();
      Settings known = goneOnWith.put(from, run.settings());
      if (known != null && !known.equals(run.settings())) {
        bits.tailMap(from, false).clear();
        goneOnWith.tailMap(from, false).clear();
        losses.tailMap(from.epoch(), false).clear();
      }
      Settings inForce = run.settings();
      run.trainBatch();
      if (run.problem().isPresent()) forgetTheLostEpoch(inForce);
      check();
    }

    /** A run that diverged is back at the last good epoch, with the settings that were too much. */
    private void forgetTheLostEpoch(Settings inForce) {
      assertThat(run.position()).isEqualTo(new Position(run.lastEpoch(), 0));
      assertThat(run.settings()).isEqualTo(inForce);
      bits.tailMap(run.position(), false).clear();
      goneOnWith.tailMap(run.position(), true).clear();
    }

    void epoch() {
      do {
        batch();
      } while (run.position().row() > 0);
    }

    void change(Intervention intervention) {
      run.change(intervention);
    }

    /** To one of the epochs trained so far. */
    void goTo(int any) {
      int epoch = any % (run.lastEpoch() + 1);
      run.goTo(epoch);
      assertThat(run.position()).isEqualTo(new Position(epoch, 0));
      check();
    }

    void batchBack() {
      Position here = run.position();
      Position before = bits.lowerKey(here);
      run.backOneBatch();
      assertThat(run.position()).isEqualTo(before == null ? here : before);
      check();
    }

    void lookAhead() {
      if (run.problem().isPresent()) return;
      NextStep next = run.nextStep();
      assertThat(run.parameters()).isEqualTo(bits.get(run.position()));
      batch();
      if (run.problem().isEmpty()) assertThat(next.after()).isEqualTo(run.parameters());
    }

    private void check() {
      Position here = run.position();
      Parameters before = bits.putIfAbsent(here, run.parameters());
      if (before != null) assertThat(run.parameters()).isEqualTo(before);
      if (goneOnWith.containsKey(here)) {
        assertThat(run.settings()).isEqualTo(goneOnWith.get(here));
      }
      if (here.row() == 0) {
        losses.putIfAbsent(here.epoch(), run.history().trainLoss(here.epoch()));
      }
      assertThat(run.lastEpoch()).isEqualTo(losses.lastKey());
      losses.forEach((epoch, loss) -> assertThat(run.history().trainLoss(epoch)).isEqualTo(loss));
    }
  }

  @Property(tries = 300)
  void everyPlaceIsWhatItWasTheFirstTime(
      @ForAll("recipes") Recipe recipe,
      @ForAll("budgets") long checkpointBytes,
      @ForAll("walks") List<Step> steps) {
    Walk walk = new Walk(recipe, checkpointBytes);
    steps.forEach(step -> step.go().accept(walk));
  }

  /** What the whole idea stands on: the recipe and the changes give the run again. */
  @Property(tries = 100)
  void theRecipeAndTheRecordedChangesGiveTheSameRunAgain(
      @ForAll("recipes") Recipe recipe, @ForAll("walks") List<Step> steps) {
    Walk walk = new Walk(recipe, 1 << 20);
    steps.forEach(step -> step.go().accept(walk));
    walk.goTo(walk.run.lastEpoch());
    Run again = Recipes.run(recipe);
    List<Change> changes = walk.run.changes();
    Runnable apply =
        () ->
            changes.stream()
                .filter(change -> change.at().equals(again.position()))
                .forEach(change -> again.change(change.intervention()));
    while (again.epoch() < walk.run.lastEpoch()) {
      apply.run();
      again.trainBatch();
    }
    assertThat(again.parameters()).isEqualTo(walk.run.parameters());
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
                                    new Settings(optimizer, 0.01, batch, 0.8, 0.001, 0.01))));
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
            Tuple.of(
                3, interventions().map(to -> new Step(to.toString(), walk -> walk.change(to)))),
            Tuple.of(
                3,
                Arbitraries.integers()
                    .between(0, 1000)
                    .map(any -> new Step("go to " + any, walk -> walk.goTo(any)))))
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }

  private static Arbitrary<Integer> batches() {
    return Arbitraries.of(Settings.FULL_BATCH, 32, 50, 119, 120, 500);
  }

  private static Arbitrary<Intervention> interventions() {
    return Arbitraries.oneOf(
        Arbitraries.of(0.001, 0.01, 0.1, 1e200).map(Intervention.LearningRate::new),
        batches().map(Intervention.BatchSize::new),
        Arbitraries.of(0.0, 0.8).map(Intervention.Momentum::new),
        Arbitraries.of(0.0, 0.001).map(Intervention.L1::new),
        Arbitraries.of(0.0, 0.01).map(Intervention.L2::new));
  }
}
