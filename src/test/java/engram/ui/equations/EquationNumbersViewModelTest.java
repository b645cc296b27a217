package engram.ui.equations;

import static org.assertj.core.api.Assertions.assertThat;

import engram.inspect.Moment;
import engram.inspect.NumberText;
import engram.inspect.WorkedNeuron;
import engram.inspect.WorkedUpdate;
import engram.inspect.WorkedWeight;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.nn.Part;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import engram.ui.base.Await;
import engram.ui.base.Language;
import engram.ui.base.PanesViewModel;
import engram.ui.equations.EquationNumbersViewModel.Numbers;
import engram.ui.inspector.InspectorFixture;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EquationNumbersViewModelTest {
  private static final NumberText FOUR = new NumberText(4);

  private final PanesViewModel panes = new PanesViewModel();
  private InspectorFixture fixture;
  private EquationNumbersViewModel victim;

  private void begin(Recipe recipe) {
    fixture = new InspectorFixture(recipe);
    victim = new EquationNumbersViewModel(fixture.inspector, fixture.run, panes);
    panes.equationNumbersProperty().set(true);
    fixture.awaitNextStep();
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private Numbers numbers() {
    return victim.numbers.get().orElseThrow();
  }

  private Moment moment() {
    return fixture.inspector.getShown().moment();
  }

  private static Recipe softmax(Optimizer optimizer) {
    return Preset.REPAIRED
        .recipe()
        .withNetwork(
            new NetworkSpec(
                4,
                List.of(
                    new LayerSpec(5, Activation.SIGMOID), new LayerSpec(3, Activation.SOFTMAX))))
        .withLoss(Loss.CROSS_ENTROPY)
        .withSettings(new Settings(optimizer, 0.01, 10, 0.9, 0, 0));
  }

  @Test
  void withoutASelectionTheFirstOutputAndItsFirstWeightAreTheExample() {
    begin(Preset.REPAIRED.recipe());
    assertThat(numbers().example()).isTrue();
    assertThat(numbers().neuronName()).isEqualTo("Example: y₁");
    assertThat(numbers().weightName()).isEqualTo("Example: h₁ → y₁");
    assertThat(numbers().neuron().get(0).text()).startsWith("y₁ = tanh(");
    fixture.selection.select(new Part.Bias(0, 2));
    assertThat(numbers().example()).isFalse();
    assertThat(numbers().weightName()).isEqualTo("b → h₃");
    fixture.preferences.languageProperty().set(Language.CHINESE);
    fixture.selection.clear();
    assertThat(numbers().neuronName()).isEqualTo("例：y₁");
  }

  @Test
  void theNeuronIsWrittenTermByTermAndWithFewerTermsForLessRoom() {
    begin(Preset.REPAIRED.recipe());
    fixture.selection.select(new Part.Neuron(0, 6));
    WorkedNeuron n = new WorkedNeuron(moment(), new Part.Neuron(0, 6));
    String whole = numbers().neuron().get(0).text();
    for (int i = 0; i < 4; i++) {
      assertThat(whole).contains(FOUR.magnitude(n.weight(i)) + "·" + FOUR.factor(n.x(i)));
    }
    assertThat(whole).doesNotContain("…").endsWith(") = " + FOUR.of(n.a()));
    assertThat(numbers().neuron()).hasSize(4);
    assertThat(numbers().neuron().get(3).text()).contains("…").endsWith(") = " + FOUR.of(n.a()));
    assertThat(numbers().activation().get(0).text())
        .startsWith("tanh(" + FOUR.of(n.z()) + ") = (e^")
        .endsWith(" = " + FOUR.of(n.a()));
  }

  @Test
  void eachEquationHasItsResultAlone() {
    begin(Preset.REPAIRED.recipe());
    fixture.selection.select(new Part.Weight(0, 2, 6));
    WorkedNeuron n = new WorkedNeuron(moment(), new Part.Neuron(0, 6));
    WorkedWeight w = new WorkedWeight(moment(), new Part.Weight(0, 2, 6));
    assertThat(result(Equation.NEURON_OUTPUT)).isEqualTo("h₇ = " + FOUR.of(n.a()));
    assertThat(result(Equation.ACTIVATION))
        .isEqualTo("tanh(" + FOUR.of(n.z()) + ") = " + FOUR.of(n.a()));
    assertThat(result(Equation.WEIGHT_UPDATE))
        .isEqualTo("w ← " + FOUR.of(w.optimizerStep().orElseThrow().after()));
    assertThat(result(Equation.LOSS)).isEqualTo("L = " + FOUR.of(moment().backward().loss()));
  }

  @Test
  void behindASoftmaxTheSumIsTheResultOfTheNeuron() {
    begin(softmax(Optimizer.SGD));
    WorkedNeuron n = new WorkedNeuron(moment(), new Part.Neuron(1, 0));
    assertThat(result(Equation.NEURON_OUTPUT)).isEqualTo("z₁ = " + FOUR.of(n.z()));
    assertThat(result(Equation.ACTIVATION)).isEqualTo("y₁ = " + FOUR.of(n.a()));
  }

  private String result(Equation equation) {
    return numbers().resultOf(equation).orElseThrow().text();
  }

  @Test
  void softmaxAndCrossEntropyAreWrittenWithAllOutputs() {
    begin(softmax(Optimizer.SGD));
    WorkedNeuron n = new WorkedNeuron(moment(), new Part.Neuron(1, 0));
    assertThat(numbers().neuron().get(0).text())
        .startsWith("z₁ = ")
        .endsWith(" = " + FOUR.of(n.z()));
    String activation = numbers().activation().get(0).text();
    for (int k = 0; k < 3; k++) {
      assertThat(activation).contains("e^" + FOUR.of(moment().forward().z(1, k)));
    }
    assertThat(activation).endsWith(" = " + FOUR.of(n.a()));
    assertThat(numbers().loss().get(0).text())
        .isEqualTo(
            "L = −ln "
                + FOUR.of(
                    moment()
                        .forward()
                        .a(1, moment().snapshot().data().dataset().label(moment().row())))
                + " = "
                + FOUR.of(moment().backward().loss()));
  }

  @Test
  void theUpdateIsThatOfAdamWithItsMemory() {
    begin(softmax(Optimizer.ADAM));
    fixture.run.session().stepForward();
    Await.until(fixture.run, () -> fixture.run.getSnapshot().epoch() == 1);
    fixture.awaitNextStep();
    WorkedUpdate u =
        new WorkedWeight(moment(), new Part.Weight(1, 0, 0)).optimizerStep().orElseThrow();
    assertThat(u.steps()).isEqualTo(13);
    assertThat(numbers().update().get(0).text().lines())
        .containsExactly(
            "m ← 0.9·"
                + FOUR.factor(u.memoryBefore()[0])
                + " + 0.1·"
                + FOUR.factor(u.gradient())
                + " = "
                + FOUR.of(u.memory()[0]),
            "s ← 0.999·"
                + FOUR.of(u.memoryBefore()[1])
                + " + 0.001·("
                + FOUR.of(u.gradient())
                + ")² = "
                + FOUR.of(u.memory()[1]),
            "m̂ = m/(1 − 0.9^13) = " + FOUR.of(u.corrected(0)),
            "ŝ = s/(1 − 0.999^13) = " + FOUR.of(u.corrected(1)),
            "w ← "
                + FOUR.of(u.before())
                + " − 0.0100·"
                + FOUR.factor(u.corrected(0))
                + "/(√"
                + FOUR.of(u.corrected(1))
                + " + ε) = "
                + FOUR.of(u.after()));
    assertThat(numbers().update().get(2).lines()).hasSize(1);
  }

  @Test
  void numbersFollowTheFormatThatIsPreferred() {
    begin(softmax(Optimizer.ADAM));
    fixture.preferences.decimalCommaProperty().set(true);
    assertThat(numbers().update().get(0).text()).contains("m ← 0,9·").doesNotContain(".");
    assertThat(numbers().update().get(0).latex()).contains("0{,}9").doesNotContain("0.9");
    fixture.preferences.fractionsProperty().set(true);
    assertThat(numbers().loss().get(0).text()).doesNotContain(".");
  }

  @Test
  void nothingIsComputedAsLongAsSymbolsAreShown() {
    begin(Preset.REPAIRED.recipe());
    panes.equationNumbersProperty().set(false);
    assertThat(victim.numbers.get()).isEmpty();
    Await.until(fixture.run, () -> fixture.run.getSnapshot().next().isEmpty());
    fixture.selection.select(new Part.Neuron(0, 6));
    fixture.awaitNextStep();
    panes.equationNumbersProperty().set(true);
    fixture.selection.clear();
    fixture.run.session().stepForward();
    Await.until(fixture.run, () -> fixture.run.getSnapshot().epoch() == 1);
    assertThat(fixture.run.getSnapshot().next()).isPresent();
  }
}
