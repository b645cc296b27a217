package engram.training;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Feature;
import engram.nn.Activation;
import engram.nn.Optimizer;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.RecipeFit;
import engram.training.recipe.Recipes;
import engram.training.recipe.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

/** Undo and redo, through the driver that makes the edits. */
class EditsTest {
  private static final Intervention FASTER = new Intervention.LearningRate(0.5);
  private static final Intervention EDIT =
      new Intervention.SetParameter(new Part.Weight(0, 1, 1), 2);

  private final long[] clock = {0};
  private final Driver victim = new Driver(Recipes.run(recipe()), () -> clock[0]);

  private static Recipe recipe() {
    Recipe repaired = Preset.REPAIRED.recipe();
    return repaired
        .withNetwork(Recipes.network(3, Activation.TANH, 3, Activation.IDENTITY))
        .withSettings(new Settings(Optimizer.ADAM, 0.01, 50, 0, 0, 0));
  }

  private void train(int epochs) {
    for (int k = 0; k < epochs; k++) victim.step(StepSize.EPOCH);
  }

  private void later() {
    clock[0] += 2_000_000_000L;
  }

  @Test
  void anEditIsTakenBackWhereItWasMadeWithWhatFollowedIt() {
    train(3);
    Parameters before = victim.run().parameters();
    victim.change(EDIT);
    train(2);
    Parameters after = victim.run().parameters();

    victim.undo();

    assertThat(victim.run().position()).isEqualTo(new Position(3, 0));
    assertThat(victim.run().parameters()).isEqualTo(before);

    victim.redo();

    assertThat(victim.run().position()).isEqualTo(new Position(5, 0));
    assertThat(victim.run().parameters()).isEqualTo(after);
  }

  @Test
  void goingOnWithoutTheEditLeavesItsFutureAsABranch() {
    train(3);
    victim.change(FASTER);
    train(2);
    victim.undo();
    assertThat(victim.run().branches()).hasSize(1);
    train(1);

    assertThat(victim.run().settings().learningRate()).isEqualTo(0.01);
    assertThat(victim.run().branches()).hasSize(2);
    Branch.Fork fork = victim.run().branches().get(1).fork().orElseThrow();
    assertThat(fork.made()).isEmpty();
    assertThat(fork.undone()).extracting(Change::intervention).containsExactly(FASTER);
  }

  @Test
  void aDraggedSliderIsOneEdit() {
    train(1);
    for (int k = 1; k <= 20; k++) {
      victim.change(new Intervention.LearningRate(0.01 * (1 + k)));
      victim.step(StepSize.BATCH);
      clock[0] += 100_000_000L;
    }
    victim.undo();

    assertThat(victim.run().settings().learningRate()).isEqualTo(0.01);
    assertThat(victim.run().position()).isEqualTo(new Position(1, 0));
    assertThat(victim.edits.undoable()).isEmpty();
  }

  @Test
  void twoMovesWithAPauseBetweenThemAreTwoEdits() {
    victim.change(new Intervention.LearningRate(0.1));
    later();
    victim.change(new Intervention.LearningRate(0.2));
    victim.undo();
    assertThat(victim.run().settings().learningRate()).isEqualTo(0.1);
    victim.undo();
    assertThat(victim.run().settings().learningRate()).isEqualTo(0.01);
  }

  @Test
  void anotherRunIsTakenBackToo() {
    train(4);
    Run old = victim.run();
    victim.begin(Recipes.run(Preset.DOCUMENT.recipe()));
    train(1);
    victim.undo();

    assertThat(victim.run()).isSameAs(old);
    assertThat(victim.run().position()).isEqualTo(new Position(4, 0));

    victim.redo();

    assertThat(victim.run().recipe().network()).isEqualTo(Preset.DOCUMENT.recipe().network());
    assertThat(victim.run().epoch()).isEqualTo(1);
  }

  @Test
  void manyLightRunsAreTakenBack() {
    for (int seed = 0; seed < 20; seed++) {
      victim.begin(Recipes.run(Preset.REPAIRED.recipe().withSeed(seed)));
    }
    for (int seed = 18; seed >= 0; seed--) {
      victim.undo();
      assertThat(victim.run().recipe().seed()).isEqualTo(seed);
    }
  }

  @Test
  void ofRunsThatTakeMuchMemoryFewAreTakenBack() {
    List<Feature> features = IntStream.range(0, 10).mapToObj(f -> Feature.number("x" + f)).toList();
    DMatrixRMaj values = new DMatrixRMaj(100_000, features.size());
    for (int i = 0; i < values.data.length; i++) values.data[i] = i % 7;
    Dataset many =
        Dataset.wrap("many", features, Feature.number("y"), values, new double[values.numRows]);
    Recipe repaired = Preset.REPAIRED.recipe();
    Recipe fitting = RecipeFit.to(repaired, repaired.data().withSource(DataSource.own(many)), many);
    PreparedData data = new PreparedData(fitting.data(), many);
    for (int k = 0; k < 10; k++) victim.begin(new Run(fitting, data));
    int undone = 0;
    for (; victim.edits.undoable().isPresent(); undone++) victim.undo();
    assertThat(undone).isEqualTo(4);
  }

  @Test
  void aDeletedBranchComesBackAndGoesAgain() {
    train(3);
    victim.goTo(1);
    victim.change(FASTER);
    train(1);
    victim.delete(0);
    assertThat(victim.run().branches()).hasSize(1);

    victim.undo();
    assertThat(victim.run().branches()).hasSize(2);

    victim.redo();
    assertThat(victim.run().branches()).hasSize(1);
  }

  @Test
  void aNewEditEndsWhatCouldBeRedone() {
    victim.change(EDIT);
    victim.undo();
    assertThat(victim.edits.redoable()).isPresent();
    victim.change(FASTER);
    assertThat(victim.edits.redoable()).isEmpty();
    victim.redo();
    assertThat(victim.run().settings().learningRate()).isEqualTo(0.5);
  }

  /** One thing that can be done, and whether it is an edit. */
  private record Step(String name, Consumer<Driver> go) {
    @Override
    public String toString() {
      return name;
    }
  }

  private record Seen(Position at, Settings settings, Surgery surgery, Parameters parameters) {
    static Seen of(Driver driver) {
      Run run = driver.run();
      return new Seen(run.position(), run.settings(), run.surgery(), run.parameters());
    }
  }

  /** Undo as often as it goes, then redo: every place seen on the way back is seen again. */
  @Property(tries = 150)
  void undoAllTheWayAndRedoAllTheWay(@ForAll("steps") List<Step> steps) {
    long[] time = {0};
    Driver driver = new Driver(Recipes.run(recipe()), () -> time[0] += 2_000_000_000L);
    steps.forEach(step -> step.go().accept(driver));
    List<Seen> back = new ArrayList<>();
    back.add(Seen.of(driver));
    while (driver.edits.undoable().isPresent()) {
      driver.undo();
      back.add(Seen.of(driver));
    }
    for (int k = back.size() - 2; k >= 0; k--) {
      driver.redo();
      assertThat(Seen.of(driver)).isEqualTo(back.get(k));
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(new Step("batch", d -> d.step(StepSize.BATCH)))),
            Tuple.of(3, Arbitraries.just(new Step("epoch", d -> d.step(StepSize.EPOCH)))),
            Tuple.of(2, Arbitraries.just(new Step("undo", Driver::undo))),
            Tuple.of(1, Arbitraries.just(new Step("redo", Driver::redo))),
            Tuple.of(
                2,
                Arbitraries.integers().between(0, 9).map(e -> new Step("go " + e, d -> d.goTo(e)))),
            Tuple.of(
                1,
                Arbitraries.integers()
                    .between(0, 3)
                    .map(b -> new Step("to " + b, d -> d.visit(b)))),
            Tuple.of(
                1,
                Arbitraries.integers()
                    .between(0, 3)
                    .map(b -> new Step("rm " + b, d -> d.delete(b)))),
            Tuple.of(
                4,
                TimeTravelTest.interventions()
                    .map(to -> new Step(to.toString(), d -> d.change(to)))))
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  @Test
  void whatWasDoneIsKnownBesideItsPlace() {
    victim.change(EDIT);
    later();
    Recipe before = victim.run().recipe();
    Recipe after = before.withSeed(7);
    victim.begin(Recipes.run(after));
    assertThat(victim.edits.undoable()).contains(new Edit.Begun(before, after));
    victim.undo();
    assertThat(victim.edits.undoable()).contains(new Edit.Changed(EDIT));
    assertThat(victim.edits.redoable()).contains(new Edit.Begun(before, after));
    victim.redo();
    assertThat(victim.edits.redoable()).isEmpty();
  }

  @Test
  void quickEditsOfOneSubjectAreKnownFromTheFirstToTheLast() {
    Recipe before = victim.run().recipe();
    victim.begin(Recipes.run(before.withSeed(7)), "seed");
    victim.begin(Recipes.run(before.withSeed(8)), "seed");
    assertThat(victim.edits.undoable()).contains(new Edit.Begun(before, before.withSeed(8)));
    victim.undo();
    assertThat(victim.edits.undoable()).isEmpty();
  }
}
