package engram.training.twin;

import static org.assertj.core.api.Assertions.assertThat;

import engram.HiddenFaults;
import engram.Patience;
import engram.data.Scaling;
import engram.nn.ForwardPass;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.training.Run;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.Watcher;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.Recipes;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class TwinSessionTest {
  private static final Recipe REPAIRED = Preset.REPAIRED.recipe();

  private final Session session = new Session(REPAIRED, Recipes::iris);
  private final Watcher watcher = new Watcher(session);
  private final TwinSession twin = new TwinSession();

  @AfterEach
  void close() {
    twin.close();
    session.close();
  }

  private static TwinGoal goal(Snapshot main, Recipe recipe) {
    return new TwinGoal(main, recipe, Set.of());
  }

  private TwinSession.Sight await(Predicate<TwinSession.Sight> expected) {
    AtomicReference<TwinSession.Sight> last = new AtomicReference<>();
    Patience.until(
        () -> {
          twin.take().ifPresent(last::set);
          return last.get() != null && expected.test(last.get());
        });
    return last.get();
  }

  private Snapshot trained(int epochs) {
    for (int k = 0; k < epochs; k++) session.stepForward();
    return watcher.settled();
  }

  @Test
  void ofTheSameRecipeItShowsTheSameMoment() {
    Snapshot main = trained(30);
    twin.follow(goal(main, REPAIRED));
    TwinSession.Sight sight = await(TwinSession.Sight::arrived);
    assertThat(sight.main()).isSameAs(main);
    assertThat(sight.twin().parameters()).isEqualTo(main.parameters());
    assertThat(sight.answers().orElseThrow().differing()).hasValue(0);
  }

  @Test
  void itFollowsBackwardAndToAnotherRecipe() {
    Snapshot late = trained(30);
    twin.follow(goal(late, REPAIRED));
    await(TwinSession.Sight::arrived);
    session.goTo(12);
    Snapshot early = watcher.settled();
    twin.follow(goal(early, REPAIRED));
    assertThat(await(s -> s.arrived() && s.main().equals(early)).twin().epoch()).isEqualTo(12);
    Recipe document = Preset.DOCUMENT.recipe();
    twin.follow(goal(early, document));
    TwinMoment other = await(s -> s.arrived() && s.twin().recipe().equals(document)).twin();
    Run alone = Recipes.run(document);
    for (int k = 0; k < 12; k++) alone.trainEpoch();
    assertThat(other.parameters()).isEqualTo(alone.parameters());
    assertThat(other.data().setup().scaling()).isEqualTo(Scaling.RAW);
  }

  @Test
  void ofSeveralGoalsTheNewestIsReached() {
    Snapshot main = trained(40);
    session.goTo(7);
    Snapshot early = watcher.settled();
    for (int k = 0; k < 50; k++) twin.follow(goal(k % 2 == 0 ? main : early, REPAIRED));
    assertThat(await(s -> s.arrived() && s.main().equals(early)).twin().epoch()).isEqualTo(7);
  }

  @Test
  void itCountsTheTestRowsThatAreAnsweredDifferently() {
    Snapshot main = trained(40);
    Recipe other = REPAIRED.withSeed(7);
    twin.follow(goal(main, other));
    TwinSession.Sight sight = await(TwinSession.Sight::arrived);
    int differing = 0;
    for (int row : main.data().split().test()) {
      int one = answer(main.parameters(), main.data().input(row));
      if (one != answer(sight.twin().parameters(), main.data().input(row))) differing++;
    }
    assertThat(sight.answers().orElseThrow().differing()).hasValue(differing);
    assertThat(differing).isPositive();
  }

  private static int answer(Parameters parameters, double[] input) {
    return Recipes.data(REPAIRED).targets().classOf(ForwardPass.of(parameters, input).output());
  }

  @Test
  void aTwinThatCantBeginIsSaidToHaveFailedAndAnotherOneBegins(HiddenFaults faults) {
    Snapshot main = trained(1);
    Recipe unfit = REPAIRED.withNetwork(new NetworkSpec(5, REPAIRED.network().layers()));
    twin.follow(goal(main, unfit));
    Patience.until(twin::isFailed);
    assertThat(faults.take()).singleElement().asString().contains("5 inputs");
    twin.follow(goal(main, REPAIRED));
    await(TwinSession.Sight::arrived);
    assertThat(twin.isFailed()).isFalse();
  }
}
