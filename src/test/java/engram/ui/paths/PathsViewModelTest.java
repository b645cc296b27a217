package engram.ui.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import engram.inspect.NumberText;
import engram.inspect.landscape.ValuePath;
import engram.nn.Activation;
import engram.nn.ForwardPass;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.ParameterHistory;
import engram.training.recipe.Preset;
import engram.ui.base.Await;
import engram.ui.base.Companion;
import engram.ui.base.Language;
import engram.ui.base.PanesViewModel;
import engram.ui.inspector.InspectorFixture;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pane of the pinned paths, and the inspector's own paths that can be pinned. */
class PathsViewModelTest {
  private static final Part.Neuron NEURON = new Part.Neuron(0, 6);
  private static final Pin WEIGHT = Pin.ofParameter(new Part.Weight(0, 2, 6));
  private static final Pin ACTIVATION = Pin.ofActivation(NEURON, InspectorFixture.ROW);

  private final InspectorFixture fixture = new InspectorFixture(Preset.REPAIRED.recipe());
  private final PanesViewModel panes = new PanesViewModel();
  private final PinsViewModel pins = new PinsViewModel(fixture.run);
  private final PathTabViewModel own =
      new PathTabViewModel(fixture.inspector, pins, panes, Runnable::run, Runnable::run);
  private final PathsViewModel victim =
      new PathsViewModel(
          fixture.inspector, fixture.run, pins, own, panes, Runnable::run, Runnable::run);

  @BeforeEach
  void train() {
    for (int k = 0; k < 8; k++) fixture.run.session().stepForward();
    Await.until(
        fixture.run, () -> fixture.run.getSnapshot().epoch() == 8 && !fixture.run.isRunning());
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private void open() {
    panes.open(Companion.PATHS);
    fixture.awaitNextStep();
  }

  private ValuePath path(Pin pin) {
    return victim.getPicture().line(pin).orElseThrow().path();
  }

  @Test
  void drawsTheParametersOfTheKnownEpochsAndTheActivationsTheyGive() {
    pins.pin(WEIGHT);
    pins.pin(ACTIVATION);
    open();
    ParameterHistory history = fixture.run.getSnapshot().parameterHistory().orElseThrow();
    double[] input = fixture.run.getSnapshot().data().input(InspectorFixture.ROW);
    assertThat(path(WEIGHT).size()).isEqualTo(9);
    assertThat(path(ACTIVATION).size()).isEqualTo(9);
    for (int i = 0; i < 9; i++) {
      assertThat(path(WEIGHT).value(i)).isEqualTo(history.parameters(i).weight(0, 2, 6));
      assertThat(path(ACTIVATION).value(i))
          .isEqualTo(ForwardPass.of(history.parameters(i), input).a(0, 6));
    }
    PathsPicture picture = victim.getPicture();
    assertThat(picture.present()).isEqualTo(8);
    assertThat(picture.epochs().high()).isEqualTo(8);
    assertThat(picture.values().low())
        .isLessThan(Math.min(path(WEIGHT).lowest(), path(ACTIVATION).lowest()));
    assertThat(picture.values().high())
        .isGreaterThan(Math.max(path(WEIGHT).highest(), path(ACTIVATION).highest()));
  }

  @Test
  void theLegendReadsThePresentEpochOrTheOneThatIsPointedAt() {
    pins.pin(WEIGHT);
    open();
    NumberText four = new NumberText(4);
    assertThat(victim.epochText()).isEqualTo("at epoch 8");
    assertThat(victim.legend())
        .extracting(PathsViewModel.Entry::name, PathsViewModel.Entry::value)
        .containsExactly(tuple("w petal length → h₇", four.signed(path(WEIGHT).value(8))));
    victim.pointAt(2.9);
    assertThat(victim.epochText()).isEqualTo("at epoch 3");
    assertThat(victim.legend().get(0).value()).isEqualTo(four.signed(path(WEIGHT).value(3)));
    victim.pointAt(99);
    assertThat(victim.epochText()).isEqualTo("at epoch 8");
    victim.pointAway();
    assertThat(victim.pointed.get()).isEmpty();
  }

  @Test
  void aClickGoesToTheNearestEpochAndThePathsStay() {
    pins.pin(WEIGHT);
    open();
    victim.goTo(3.2);
    Await.until(fixture.run, () -> fixture.run.getSnapshot().epoch() == 3);
    assertThat(path(WEIGHT).size()).isEqualTo(9);
    assertThat(victim.getPicture().present()).isEqualTo(3);
  }

  @Test
  void theHistoryIsKeptOnlyWhileThePaneIsOpen() {
    pins.pin(WEIGHT);
    assertThat(victim.getPicture().lines()).isEmpty();
    open();
    assertThat(victim.getPicture().lines()).hasSize(1);
    panes.closeCompanion();
    Await.until(fixture.run, () -> fixture.run.getSnapshot().parameterHistory().isEmpty());
  }

  @Test
  void offersWhatIsSelectedAndNotPinnedYet() {
    fixture.selection.select(NEURON);
    assertThat(victim.selected.offers())
        .extracting(PathTabViewModel.Offer::text)
        .allMatch(text -> text.startsWith("Pin "))
        .hasSize(2);
    pins.pin(ACTIVATION);
    assertThat(victim.selected.offers())
        .extracting(PathTabViewModel.Offer::pin)
        .doesNotContain(ACTIVATION)
        .hasSize(1);
    assertThat(victim.selected.offers().get(0).enabled()).isTrue();
  }

  @Test
  void unpinningTakesTheLineAway() {
    pins.pin(WEIGHT);
    pins.pin(ACTIVATION);
    open();
    victim.unpin(WEIGHT);
    assertThat(victim.getPicture().lines()).hasSize(1);
    assertThat(victim.legend()).hasSize(1);
    victim.unpin(ACTIVATION);
    assertThat(victim.getPicture().lines()).isEmpty();
  }

  @Test
  void saysThatPinsWentWithTheirNetwork() {
    pins.pin(WEIGHT);
    open();
    assertThat(victim.droppedText()).isEmpty();
    NetworkSpec small =
        new NetworkSpec(
            4, List.of(new LayerSpec(5, Activation.TANH), new LayerSpec(3, Activation.TANH)));
    fixture.run.session().load(Preset.REPAIRED.recipe().withNetwork(small));
    Await.until(fixture.run, () -> fixture.run.getSnapshot().parameters().spec().equals(small));
    assertThat(victim.legend()).isEmpty();
    assertThat(victim.getPicture().lines()).isEmpty();
    assertThat(victim.droppedText()).contains("1 pinned path does not exist");
  }

  @Test
  void aNeuronOffersItsBiasAndItsActivation() {
    fixture.selection.select(NEURON);
    fixture.awaitNextStep();
    assertThat(own.rows.get()).extracting(own::name).containsExactly("b h₇", "a h₇, sample 73");
    fixture.preferences.languageProperty().set(Language.CHINESE);
    assertThat(own.rows.get()).extracting(own::name).containsExactly("b h₇", "a h₇，样本 73");
    fixture.preferences.languageProperty().set(Language.ENGLISH);
    assertThat(own.rows.get()).allMatch(row -> row.path().orElseThrow().size() == 9);
    PathTabViewModel.Row bias = own.rows.get().get(0);
    assertThat(own.highest(bias)).isEqualTo(new NumberText(4).of(bias.path().get().highest()));
    own.toggle(bias.pin());
    assertThat(own.isPinned(own.rows.get().get(0))).isTrue();
    fixture.sample.show(4);
    assertThat(own.name(own.rows.get().get(1))).isEqualTo("a h₇, sample 4");
    fixture.selection.select(new Part.Weight(0, 2, 6));
    assertThat(own.rows.get()).extracting(PathTabViewModel.Row::pin).containsExactly(WEIGHT);
    fixture.selection.select(new Part.Layer(0));
    assertThat(own.rows.get()).isEmpty();
  }

  @Test
  void withSixPinnedThereIsNoRoomButForUnpinning() {
    for (int unit = 0; unit < 6; unit++) pins.pin(Pin.ofParameter(new Part.Bias(0, unit)));
    fixture.selection.select(new Part.Neuron(0, 5));
    assertThat(own.canToggle(own.rows.get().get(0))).isTrue();
    assertThat(own.canToggle(own.rows.get().get(1))).isFalse();
  }

  @Test
  void ofALargeNetworkThePathsComeFromTheWorker() {
    NetworkSpec large =
        new NetworkSpec(
            4, List.of(new LayerSpec(8000, Activation.TANH), new LayerSpec(3, Activation.TANH)));
    fixture.run.session().load(Preset.REPAIRED.recipe().withNetwork(large));
    Await.until(fixture.run, () -> fixture.run.getSnapshot().parameters().spec().equals(large));
    for (int k = 0; k < 5; k++) fixture.run.session().stepForward();
    Await.until(fixture.run, () -> fixture.run.getSnapshot().epoch() == 5);
    fixture.selection.select(NEURON);
    fixture.awaitNextStep();
    Queue<Runnable> worker = new ArrayDeque<>();
    PathTabViewModel late =
        new PathTabViewModel(fixture.inspector, pins, panes, worker::add, Runnable::run);
    assertThat(late.rows.get()).hasSize(2).allMatch(row -> row.path().isEmpty());
    worker.remove().run();
    assertThat(late.rows.get()).allMatch(row -> row.path().orElseThrow().size() == 6);
  }
}
