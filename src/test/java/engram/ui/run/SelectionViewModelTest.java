package engram.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.Session;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.base.Await;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SelectionViewModelTest {
  private final Recipe recipe = Preset.REPAIRED.recipe();
  private final Session session = new Session(recipe, id -> BuiltInSet.IRIS.load());
  private final RunViewModel run = new RunViewModel(session);
  private final SelectionViewModel victim = new SelectionViewModel(run);

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void theNextStepIsWatchedWhileSomethingIsSelected() {
    victim.select(new Part.Neuron(0, 3));
    awaitSnapshot(() -> run.getSnapshot().next().isPresent());
    victim.clear();
    awaitSnapshot(() -> run.getSnapshot().next().isEmpty());
  }

  @Test
  void aPartThatANewNetworkLacksIsNoLongerSelected() {
    victim.select(new Part.Weight(0, 2, 9));
    victim.hover(Optional.of(new Part.Bias(0, 9)));
    run.session().load(recipe.withNetwork(narrow()));
    awaitSnapshot(() -> run.getSnapshot().recipe().network().equals(narrow()));
    assertThat(victim.getSelected()).isEmpty();
    assertThat(victim.getHovered()).isEmpty();
  }

  @Test
  void whatIsPickedAgainIsPickedAnew() {
    victim.select(new Part.Neuron(0, 3));
    victim.select(new Part.Neuron(0, 3));
    assertThat(victim.picksProperty().get()).isEqualTo(2);
    victim.clear();
    assertThat(victim.picksProperty().get()).isEqualTo(2);
  }

  @Test
  void theNextStepIsWatchedAsLongAsAnyoneWantsIt() {
    Object other = new Object();
    run.watchNextStep(other, true);
    victim.select(new Part.Neuron(0, 3));
    victim.clear();
    run.session().stepForward();
    awaitSnapshot(() -> run.getSnapshot().epoch() == 1);
    assertThat(run.getSnapshot().next()).isPresent();
    run.watchNextStep(other, false);
    awaitSnapshot(() -> run.getSnapshot().next().isEmpty());
  }

  @Test
  void aPartThatTheNewNetworkHasStaysSelected() {
    victim.select(new Part.Neuron(0, 1));
    run.session().load(recipe.withNetwork(narrow()));
    awaitSnapshot(() -> run.getSnapshot().recipe().network().equals(narrow()));
    assertThat(victim.getSelected()).contains(new Part.Neuron(0, 1));
  }

  private static NetworkSpec narrow() {
    return new NetworkSpec(
        4, List.of(new LayerSpec(2, Activation.TANH), new LayerSpec(3, Activation.TANH)));
  }

  private void awaitSnapshot(BooleanSupplier condition) {
    Await.until(run, condition);
  }
}
