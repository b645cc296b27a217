package engram.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import engram.inspect.NumberText;
import engram.inspect.WorkedInput;
import engram.nn.Part;
import engram.training.recipe.Preset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InspectorInputViewModelTest {
  private InspectorFixture fixture = new InspectorFixture(Preset.REPAIRED.recipe());

  @AfterEach
  void close() {
    fixture.close();
  }

  private InspectorInputViewModel select(int index) {
    fixture.selection.select(new Part.Input(index));
    return fixture.input;
  }

  @Test
  void showsTheMeasuredValueWithItsUnitAndTheScaledOneInNumbers() {
    InspectorInputViewModel victim = select(2);
    WorkedInput w = victim.getWorked().orElseThrow();
    NumberText four = new NumberText(4);
    assertThat(victim.title()).isEqualTo("Input petal length");
    assertThat(victim.symbol()).isEqualTo("x₃");
    assertThat(victim.measured()).isEqualTo("4.7000 cm");
    assertThat(victim.calculation())
        .isEqualTo("= (4.7000 − " + four.of(w.zero()) + ") / " + four.of(w.unit()));
    assertThat(w.x()).isEqualTo((4.7 - w.zero()) / w.unit());
    assertThat(victim.x()).isEqualTo(four.of(w.x()));
  }

  @Test
  void saysThatARawValueIsNotScaled() {
    fixture.close();
    fixture = new InspectorFixture(Preset.DOCUMENT.recipe());
    InspectorInputViewModel victim = select(2);
    assertThat(victim.getWorked().orElseThrow().scaled()).isFalse();
    assertThat(victim.calculation()).isEmpty();
    assertThat(victim.x()).isEqualTo("4.7000");
    assertThat(victim.formula()).isEqualTo("x_{3} = v");
  }

  @Test
  void showsNeitherNeuronNorWeightBesides() {
    select(0);
    assertThat(fixture.neuron.getWorked()).isEmpty();
    assertThat(fixture.weight.getWorked()).isEmpty();
    fixture.selection.clear();
    assertThat(fixture.input.getWorked()).isEmpty();
  }

  @Test
  void copiesEverythingWithAllDigits() {
    InspectorInputViewModel victim = select(2);
    WorkedInput w = victim.getWorked().orElseThrow();
    assertThat(victim.copyText().lines())
        .contains("v, as measured\t4.7", "x\t" + w.x(), "sample\t73");
  }
}
