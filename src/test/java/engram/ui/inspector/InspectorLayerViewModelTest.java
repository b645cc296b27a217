package engram.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import engram.inspect.LayerHealth;
import engram.inspect.NumberText;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.RunState;
import engram.training.recipe.Preset;
import engram.ui.base.Await;
import engram.ui.base.Companion;
import engram.ui.base.Language;
import engram.ui.base.PanesViewModel;
import engram.ui.base.RoundedNumber;
import engram.ui.paths.PathTabViewModel;
import engram.ui.paths.PathsViewModel;
import engram.ui.paths.Pin;
import engram.ui.paths.PinsViewModel;
import engram.ui.plot.NiceScale;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The layer, the network by layers, and their sentences. */
class InspectorLayerViewModelTest {
  private final InspectorFixture fixture = new InspectorFixture(Preset.REPAIRED.recipe());
  private final InspectorLayerViewModel victim = fixture.layer;

  @AfterEach
  void close() {
    fixture.close();
  }

  private LayerHealth layer() {
    return victim.getLayer().orElseThrow();
  }

  @Test
  void describesTheSelectedLayer() {
    fixture.selection.select(new Part.Layer(0));
    fixture.awaitNextStep();
    assertThat(victim.title()).isEqualTo("Hidden layer 1");
    assertThat(victim.facts()).isEqualTo("10 tanh neurons, 50 parameters");
    assertThat(victim.weightsNote()).isEqualTo("40 weights");
    assertThat(victim.gradientsNote()).isEqualTo("next step, 10 samples");
    NumberText four = new NumberText(4);
    assertThat(victim.spread(layer().weights()))
        .isEqualTo(
            "mean %s · std %s · from %s to %s",
            four.of(layer().weights().mean()),
            four.of(layer().weights().std()),
            four.of(layer().weights().min()),
            four.of(layer().weights().max()));
    assertThat(victim.updateRatio())
        .isEqualTo(RoundedNumber.significant(layer().updateRatio().orElseThrow(), 2));
    assertThat(victim.findings()).containsExactly(new FindingText.Line("Nothing unusual.", false));
    assertThat(victim.copyText()).contains("weights\t40\t" + layer().weights().mean());
  }

  @Test
  void followsTheTraining() {
    fixture.selection.select(new Part.Layer(1));
    fixture.awaitNextStep();
    double before = layer().weights().norm();
    fixture.run.session().stepForward();
    Await.until(
        fixture.run, () -> fixture.run.getSnapshot().epoch() == 1 && !fixture.run.isRunning());
    assertThat(layer().weights().norm()).isNotEqualTo(before);
  }

  @Test
  void deadUnitsAreSaidInBothLanguages() {
    int dead = trainDeadReLus();
    fixture.selection.select(new Part.Layer(0));
    fixture.awaitNextStep();
    assertThat(victim.findings().get(0))
        .isEqualTo(
            new FindingText.Line(
                "Hidden 1: "
                    + dead
                    + " of 8 ReLU neurons "
                    + (dead == 1 ? "is" : "are")
                    + " 0 on all 120 training samples. No gradient reaches "
                    + (dead == 1 ? "it." : "them."),
                true));
    fixture.preferences.languageProperty().set(Language.CHINESE);
    assertThat(victim.findings().get(0).sentence())
        .isEqualTo("隐藏层 1：8 个 ReLU 神经元中有 " + dead + " 个在全部 120 个训练样本上都为 0，没有梯度能到达它们。");
  }

  @Test
  void theNeuronSaysItInALine() {
    fixture.selection.select(new Part.Neuron(0, 6));
    assertThat(fixture.health.unit(new Part.Neuron(0, 6))).isEmpty();
    trainDeadReLus();
    fixture.selection.select(new Part.Neuron(0, 0));
    LayerHealth hidden = fixture.health.getWorked().orElseThrow().layers().get(0);
    for (int unit = 0; unit < 8; unit++) {
      var lines = fixture.health.unit(new Part.Neuron(0, unit));
      assertThat(lines).hasSize(hidden.stuckRows()[unit] == 0 ? 0 : 1);
      if (lines.isEmpty()) continue;
      FindingText.Line line = lines.get(0);
      assertThat(line.isUnusual()).isEqualTo(hidden.stuckRows()[unit] == 120);
      assertThat(line.sentence())
          .isEqualTo(
              line.isUnusual()
                  ? "0 on all 120 training samples: no gradient reaches it."
                  : "a = 0 on " + hidden.stuckRows()[unit] + " of 120 training samples");
    }
  }

  @Test
  void theNetworkHasARowForEachLayer() {
    fixture.tabs.open(InspectorTab.NETWORK);
    fixture.awaitNextStep();
    LayerHealth output = fixture.health.getWorked().orElseThrow().layers().get(1);
    assertThat(fixture.network.heads()).hasSize(5);
    assertThat(fixture.network.rows()).hasSize(2);
    assertThat(fixture.network.rows().get(1))
        .containsExactly(
            "Output",
            RoundedNumber.significant(output.weights().norm(), 3),
            RoundedNumber.significant(output.gradients().orElseThrow().norm(), 3),
            RoundedNumber.significant(output.updateRatio().orElseThrow(), 3),
            "0 of 3");
    assertThat(fixture.network.findings()).hasSize(1);
    assertThat(fixture.network.copyText().lines()).hasSize(3);
  }

  @Test
  void aDivergedNetworkIsStillLookedInto() {
    NetworkSpec linear =
        new NetworkSpec(
            4, List.of(new LayerSpec(10, Activation.TANH), new LayerSpec(3, Activation.IDENTITY)));
    var recipe = Preset.REPAIRED.recipe().withNetwork(linear);
    fixture.run.session().load(recipe.withSettings(recipe.settings().withLearningRate(10)));
    fixture.run.session().run();
    Await.until(fixture.run, () -> fixture.run.getSnapshot().state() == RunState.DIVERGED);
    for (InspectorTab tab : EnumSet.complementOf(EnumSet.of(InspectorTab.MAP))) {
      fixture.tabs.open(tab);
      fixture.awaitNextStep();
      assertThat(fixture.tabs.getTab()).isEqualTo(tab);
    }
    assertThat(fixture.network.findings()).allMatch(FindingText.Line::isUnusual);
    assertThat(fixture.network.rows()).hasSize(2);
    PanesViewModel panes = new PanesViewModel();
    PinsViewModel pins = new PinsViewModel(fixture.run);
    PathTabViewModel own =
        new PathTabViewModel(fixture.inspector, pins, panes, Runnable::run, Runnable::run);
    PathsViewModel paths =
        new PathsViewModel(
            fixture.inspector, fixture.run, pins, own, panes, Runnable::run, Runnable::run);
    pins.pin(Pin.ofParameter(new Part.Weight(1, 0, 0)));
    pins.pin(Pin.ofActivation(new Part.Neuron(1, 0), InspectorFixture.ROW));
    panes.open(Companion.PATHS);
    Await.until(fixture.run, () -> paths.getPicture().lines().size() == 2);
    NiceScale values = paths.getPicture().values();
    assertThat(values.high()).isGreaterThan(1e100);
    assertThat(values.ticks(8)).hasSizeBetween(2, 8);
  }

  @Test
  void ofALargeNetworkItComesFromTheWorker() {
    NetworkSpec large =
        new NetworkSpec(
            4, List.of(new LayerSpec(4000, Activation.TANH), new LayerSpec(3, Activation.TANH)));
    fixture.run.session().load(Preset.REPAIRED.recipe().withNetwork(large));
    Await.until(fixture.run, () -> fixture.run.getSnapshot().parameters().spec().equals(large));
    Queue<Runnable> worker = new ArrayDeque<>();
    InspectorHealthViewModel health =
        new InspectorHealthViewModel(fixture.inspector, fixture.tabs, worker::add, Runnable::run);
    fixture.tabs.open(InspectorTab.NETWORK);
    assertThat(health.getWorked()).isEmpty();
    worker.remove().run();
    assertThat(health.getWorked().orElseThrow().spec()).isEqualTo(large);
    fixture.tabs.details.set(false);
    assertThat(health.getWorked()).isEmpty();
  }

  /** A learning rate that kills some of eight ReLUs; how many. */
  private int trainDeadReLus() {
    NetworkSpec relu =
        new NetworkSpec(
            4, List.of(new LayerSpec(8, Activation.RELU), new LayerSpec(3, Activation.TANH)));
    var recipe = Preset.REPAIRED.recipe().withNetwork(relu);
    fixture.run.session().load(recipe.withSettings(recipe.settings().withLearningRate(0.9)));
    for (int k = 0; k < 200; k++) fixture.run.session().stepForward();
    Await.until(
        fixture.run, () -> fixture.run.getSnapshot().epoch() == 200 && !fixture.run.isRunning());
    fixture.selection.select(new Part.Neuron(0, 0));
    int dead = fixture.health.getWorked().orElseThrow().layers().get(0).stuckUnits();
    assertThat(dead).isPositive();
    fixture.selection.clear();
    return dead;
  }
}
