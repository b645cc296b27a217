package engram.ui.labs.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.memory.frame.SettingChoice;
import engram.ui.run.TestRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Weights of a network whose layers have as many neurons as it has inputs: 4 – 4 – 4 – 3. */
class OwnWeightTest {
  private final TestRun run = new TestRun(equalLayers());
  private final OwnWeight own = new OwnWeight(run.texts);
  private final List<Optional<Part.Weight>> told = new ArrayList<>();

  private static Recipe equalLayers() {
    Recipe recipe = Preset.REPAIRED.recipe();
    LayerSpec four = new LayerSpec(4, Activation.TANH);
    LayerSpec output = recipe.network().layers().get(1);
    return recipe.withNetwork(
        new NetworkSpec(recipe.network().inputs(), List.of(four, four, output)));
  }

  @AfterEach
  void close() {
    run.close();
  }

  private void offer(Part.Weight first) {
    own.chosenProperty().subscribe((before, now) -> told.add(now));
    own.offer(Optional.of(run.snapshot()), Optional.of(first));
  }

  @SuppressWarnings("unchecked")
  private SettingChoice<Integer> choice(int row) {
    return (SettingChoice<Integer>) own.rows().get(row);
  }

  /** As a box lists them: it asks for the names when the options are others than before. */
  private static List<String> listed(SettingChoice<Integer> choice) {
    List<String> names = new ArrayList<>();
    choice
        .options()
        .subscribe(
            options -> {
              names.clear();
              options.forEach(each -> names.add(choice.name().apply(each)));
            });
    return names;
  }

  @Test
  void whatAWeightComesFromIsNamedByItsLayer() {
    offer(new Part.Weight(0, 2, 1));
    List<String> from = listed(choice(1));
    List<String> to = listed(choice(2));
    assertThat(from).hasSize(4).contains("petal length");
    List<String> first = List.copyOf(to);
    choice(0).value().set(1);
    assertThat(from).isEqualTo(first).doesNotContain("petal length");
    assertThat(to).isEqualTo(first);
    choice(0).value().set(2);
    assertThat(to).containsExactly("setosa", "versicolor", "virginica");
    choice(0).value().set(0);
    assertThat(from).contains("petal length");
    assertThat(to).isEqualTo(first);
  }

  @Test
  void eachChoiceIsToldOnceAndWhatIsNotThereBecomesTheFirst() {
    offer(new Part.Weight(1, 3, 3));
    assertThat(told).containsExactly(Optional.of(new Part.Weight(1, 3, 3)));
    choice(0).value().set(2);
    assertThat(told).hasSize(2).last().isEqualTo(Optional.of(new Part.Weight(2, 3, 0)));
    choice(2).value().set(2);
    choice(2).value().set(2);
    assertThat(told).hasSize(3);
    own.restore(new Part.Weight(7, 9, 9));
    assertThat(own.getChosen()).contains(new Part.Weight(0, 0, 0));
    assertThat(told).hasSize(4);
  }

  @Test
  void withoutANetworkNothingIsOffered() {
    assertThat(own.rows()).noneMatch(each -> each.shown().get());
    offer(new Part.Weight(0, 2, 1));
    assertThat(own.rows()).allMatch(each -> each.shown().get());
    own.offer(Optional.empty(), Optional.empty());
    assertThat(own.rows()).noneMatch(each -> each.shown().get());
    assertThat(own.getChosen()).isEmpty();
  }
}
