package engram.ui.equations;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.nn.Part;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import engram.ui.base.PanesViewModel;
import engram.ui.inspector.InspectorFixture;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EquationTextsTest {
  private final PanesViewModel panes = new PanesViewModel();
  private InspectorFixture fixture;
  private EquationTexts victim;

  private void begin(Recipe recipe) {
    fixture = new InspectorFixture(recipe);
    victim =
        new EquationTexts(
            new EquationsViewModel(fixture.run, fixture.selection),
            new EquationNumbersViewModel(fixture.inspector, fixture.run, panes),
            fixture.inspector.texts());
  }

  private void showNumbers() {
    panes.equationNumbersProperty().set(true);
    fixture.awaitNextStep();
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void namesTheFunctionOfTheSelectedLayer() {
    begin(Preset.REPAIRED.recipe());
    assertThat(victim.activation()).isEqualTo("tanh · hidden 1");
    fixture.selection.select(new Part.Neuron(1, 0));
    assertThat(victim.activation()).isEqualTo("tanh · output");
  }

  @Test
  void explainsSoftmaxWhereItIsShown() {
    begin(
        Preset.REPAIRED
            .recipe()
            .withNetwork(
                new NetworkSpec(
                    4,
                    List.of(
                        new LayerSpec(5, Activation.SIGMOID),
                        new LayerSpec(3, Activation.SOFTMAX))))
            .withLoss(Loss.CROSS_ENTROPY));
    assertThat(victim.explanation(Equation.ACTIVATION)).doesNotContain("every neuron");
    fixture.selection.select(new Part.Neuron(1, 0));
    assertThat(victim.explanation(Equation.ACTIVATION)).contains("every neuron");
  }

  @Test
  void explainsThePenaltiesOfTheUpdate() {
    Settings settings = new Settings(Optimizer.ADAM, 0.01, 10, 0.9, 0, 0.1);
    begin(Preset.REPAIRED.recipe().withSettings(settings));
    assertThat(victim.update()).isEqualTo("Adam");
    assertThat(victim.explanation(Equation.WEIGHT_UPDATE))
        .contains("λ₂")
        .doesNotContain("λ₁")
        .doesNotContain("Nothing is selected");
  }

  @Test
  void writesTheNumbersBelowTheExplanation() {
    begin(Preset.REPAIRED.recipe());
    assertThat(victim.explanation(Equation.LOSS)).doesNotContain("L = 0.");
    showNumbers();
    assertThat(victim.explanation(Equation.LOSS)).contains("\n\nL = ");
    assertThat(victim.explanation(Equation.WEIGHT_UPDATE)).contains("Nothing is selected");
    assertThat(victim.result(Equation.LOSS).get(0).text()).matches("L = \\d\\.\\d{4}");
  }

  @Test
  void copiesAllEquationsInTheirOrder() {
    begin(Preset.REPAIRED.recipe());
    assertThat(victim.copyText()).startsWith("y = f(x)");
    showNumbers();
    assertThat(victim.copyText()).startsWith("y₁ = tanh(").contains("\nL = ");
  }
}
