package engram.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.training.recipe.Preset;
import engram.ui.data.DataInputsViewModel.DerivedInput;
import engram.ui.data.DataInputsViewModel.FeatureInput;
import engram.ui.run.NetworkNames;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DataInputsViewModelTest {
  private final DataPageFixture page = new DataPageFixture(Preset.RINGS);
  private final DataInputsViewModel victim = page.inputs;

  @AfterEach
  void close() {
    page.close();
  }

  private FeatureInput feature(int index) {
    return victim.features.getValue().get(index);
  }

  private List<DerivedInput> derived() {
    return victim.derived.getValue();
  }

  private void use(int usual) {
    victim.use(derived().get(usual).formula(), true);
    page.until(() -> derived().get(usual).on());
  }

  private void type(String formula) {
    victim.typed.set(formula);
    victim.addTyped();
  }

  private List<String> names() {
    var data = page.snapshot().data();
    NetworkNames names = new NetworkNames(page.texts, data, page.recipe().network());
    return IntStream.range(0, data.inputs().count()).mapToObj(names::input).toList();
  }

  @Test
  void derivedInputsFollowTheFeaturesInTheOrderInWhichTheyAreChosen() {
    assertThat(derived())
        .extracting(DerivedInput::text)
        .containsExactly("x₁²", "x₂²", "x₁ · x₂", "sin(x₁)", "sin(x₂)");
    use(1);
    use(0);
    assertThat(page.recipe().network().inputs()).isEqualTo(4);
    assertThat(names()).containsExactly("x₁", "x₂", "x₂²", "x₁²");
    double x1 = page.snapshot().data().dataset().value(7, 0);
    var inputs = page.snapshot().data().inputs();
    double[] values = inputs.values(page.snapshot().data().dataset(), 7);
    assertThat(inputs.unscaled(values)[3]).isEqualTo(x1 * x1);
    assertThat(inputs.of(values)[3]).isEqualTo(inputs.scale(3).apply(x1 * x1));
  }

  @Test
  void aFeatureLeftOutMayBePartOfAFormula() {
    use(0);
    victim.use(feature(0), false);
    page.until(() -> !feature(0).on());
    assertThat(names()).containsExactly("x₂", "x₁²");
  }

  @Test
  void theLastInputStaysAndASentenceSaysWhy() {
    victim.use(feature(0), false);
    page.until(() -> !feature(0).on());
    victim.use(feature(1), false);
    page.until(() -> !victim.problem.getValue().isEmpty());
    assertThat(victim.problem.getValue()).isEqualTo("A network needs at least one input.");
    assertThat(feature(1).on()).isTrue();
    victim.use(feature(0), true);
    page.until(() -> feature(0).on() && victim.problem.getValue().isEmpty());
  }

  @Test
  void aTypedFormulaBecomesAnInputAndLeavesTheField() {
    type("sqrt(x1^2 + x2^2)");
    page.until(() -> derived().size() == 6);
    assertThat(derived().get(5).usual()).isFalse();
    assertThat(names()).last().isEqualTo("sqrt(x₁² + x₂²)");
    assertThat(victim.typed.get()).isEmpty();
    victim.use(derived().get(5).formula(), false);
    page.until(() -> derived().size() == 5);
  }

  @Test
  void aFormulaThatCannotBeReadStaysBesideItsFault() {
    type("x1 + x3");
    assertThat(victim.formulaProblem.getValue())
        .startsWith("At place 6, \"x3\": write one of the variables x1 to x2");
    page.preferences.switchLanguage();
    assertThat(victim.formulaProblem.getValue()).startsWith("第 6 个字符“x3”");
    assertThat(victim.typed.get()).isEqualTo("x1 + x3");
    victim.typed.set("x1 +");
    assertThat(victim.formulaProblem.getValue()).isEmpty();
    victim.addTyped();
    assertThat(victim.formulaProblem.getValue()).startsWith("公式末尾：");
  }

  @Test
  void aFormulaWithoutAValueForSomeRowIsRefusedAndTheRunGoesOn() {
    page.choose(BuiltInSet.AND);
    type("1 / x1");
    page.until(() -> !victim.problem.getValue().isEmpty());
    assertThat(victim.problem.getValue()).startsWith("1 / x1 has no finite value for sample 0");
    assertThat(victim.typed.get()).isEqualTo("1 / x1");
    assertThat(page.recipe()).isEqualTo(Preset.AND.recipe());
  }

  @Test
  void aCategoryIsNoNumber() {
    page.choose(BuiltInSet.PENGUINS);
    type("x4^2");
    page.until(() -> !victim.problem.getValue().isEmpty());
    assertThat(victim.problem.getValue())
        .isEqualTo("x4^2 needs numbers, and species is a category.");
    assertThat(victim.variables.getValue()).startsWith("x₁: bill length, x₂: bill depth");
  }

  @Test
  void smallMapsShowTheUsualFormulas() {
    FormulaMap square = derived().get(0).map().orElseThrow();
    double[] values = square.values();
    assertThat(values[0]).isBetween(0.9, 1.0);
    assertThat(values).contains(1.0);
    assertThat(values[FormulaMap.SIZE / 2]).isBetween(0.0, 0.02);
    assertThat(values[FormulaMap.SIZE * (FormulaMap.SIZE - 1)]).isEqualTo(values[0]);
  }
}
