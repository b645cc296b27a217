package engram.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import engram.inspect.BatchRule;
import engram.inspect.ChainRule;
import engram.inspect.NumberText;
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
import engram.ui.base.Language;
import engram.ui.formula.FormulaPiece;
import engram.ui.inspector.InspectorGradientViewModel.Worked;
import engram.ui.run.Pointed;
import engram.ui.run.Pointed.Quantity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InspectorGradientViewModelTest {
  private static final Part HIDDEN = new Part.Weight(0, 2, 6);
  private static final NumberText FOUR = new NumberText(4);

  private InspectorFixture fixture = new InspectorFixture(Preset.REPAIRED.recipe());

  @AfterEach
  void close() {
    fixture.close();
  }

  private InspectorGradientViewModel select(Part part) {
    fixture.selection.select(part);
    fixture.awaitNextStep();
    return fixture.gradient;
  }

  private void begin(Recipe recipe) {
    fixture.close();
    fixture = new InspectorFixture(recipe);
  }

  private static Recipe network(int hidden, Activation output, Loss loss) {
    return Preset.REPAIRED
        .recipe()
        .withNetwork(
            new NetworkSpec(
                4,
                List.of(
                    new LayerSpec(3, Activation.TANH),
                    new LayerSpec(hidden, Activation.SIGMOID),
                    new LayerSpec(3, output))))
        .withLoss(loss);
  }

  private List<String> lines() {
    return fixture.gradient.chainRule().text().lines().toList();
  }

  @Test
  void writesTheFactorsOfAHiddenWeightAndTheSumOverTheNextLayer() {
    select(HIDDEN);
    WorkedWeight w = fixture.weight.getWorked().orElseThrow();
    ChainRule rule = w.chainRule();
    assertThat(lines())
        .startsWith(
            "∂L/∂w = ∂L/∂h₇·∂h₇/∂z₇·∂z₇/∂w",
            " = "
                + FOUR.of(rule.lossByActivation())
                + "·"
                + FOUR.factor(rule.derivative())
                + "·"
                + FOUR.factor(rule.x())
                + " = "
                + FOUR.of(rule.gradient()))
        .endsWith("∂z₇/∂w = x₃ = " + FOUR.of(rule.x()))
        .hasSize(5);
    assertThat(lines().get(2))
        .startsWith("∂L/∂h₇ = Σₖ δₖ wₖ = ")
        .contains(FOUR.magnitude(rule.terms().get(2).left()))
        .contains(FOUR.factor(rule.terms().get(2).right()))
        .endsWith(" = " + FOUR.of(rule.lossByActivation()));
    assertThat(lines().get(3))
        .startsWith("∂h₇/∂z₇ = 1 − h₇² = 1 − ")
        .endsWith(" = " + FOUR.of(rule.derivative()));
    assertThat(fixture.gradient.note()).contains("sample 73").doesNotContain("dots");
  }

  @Test
  void shortensALongSumToItsLargestTermsAndSaysWhatIsLeft() {
    begin(network(12, Activation.TANH, Loss.MEAN_SQUARED_ERROR));
    select(new Part.Weight(0, 1, 2));
    ChainRule rule = fixture.weight.getWorked().orElseThrow().chainRule();
    assertThat(lines().get(2)).contains(" + …");
    double rest =
        rule.terms().stream()
            .mapToDouble(ChainRule.Term::product)
            .boxed()
            .sorted((a, b) -> Double.compare(Math.abs(b), Math.abs(a)))
            .skip(4)
            .mapToDouble(Double::doubleValue)
            .sum();
    assertThat(fixture.gradient.note()).contains("8 more neurons", FOUR.of(rest));
    fixture.preferences.languageProperty().set(Language.CHINESE);
    // Chinese sentences stand behind each other without a space
    assertThat(fixture.gradient.note()).contains("。省略号").doesNotContain("。 ");
    assertThat(fixture.gradient.checkSentence()).startsWith("一致：数值检验");
  }

  @Test
  void writesWhatSoftmaxAndCrossEntropyMake() {
    begin(network(3, Activation.SOFTMAX, Loss.CROSS_ENTROPY));
    select(new Part.Bias(2, 1));
    ChainRule rule = fixture.weight.getWorked().orElseThrow().chainRule();
    assertThat(lines())
        .hasSize(4)
        .startsWith("∂L/∂b = Σₖ ∂L/∂yₖ·∂yₖ/∂z₂·∂z₂/∂b")
        .endsWith("∂z₂/∂b = 1");
    assertThat(lines().get(1)).endsWith(")·1.0000 = " + FOUR.of(rule.gradient()));
    assertThat(lines().get(2))
        .isEqualTo(
            "δ = ∂L/∂z₂ = y₂ − t = "
                + FOUR.of(rule.a())
                + " − "
                + FOUR.factor(rule.target())
                + " = "
                + FOUR.of(rule.delta()));
  }

  @Test
  void overTheBatchItWritesTheRowsThatCountMostAndThePenalties() {
    begin(Preset.REPAIRED.recipe().withSettings(new Settings(Optimizer.SGD, 0.01, 10, 0, 0, 0.5)));
    select(HIDDEN);
    fixture.gradient.scope.set(InspectorGradientViewModel.Scope.BATCH);
    Worked worked = fixture.gradient.getWorked().orElseThrow();
    BatchRule batch = worked.batch().orElseThrow();
    assertThat(worked.scope()).isEqualTo(InspectorGradientViewModel.Scope.BATCH);
    assertThat(worked.check().agrees()).isTrue();
    assertThat(worked.check().analytic()).isEqualTo(batch.gradient());
    assertThat(lines()).hasSize(2).startsWith("∂L/∂w = 1/n Σᵣ δᵣ xᵣ + λ₂ w");
    assertThat(lines().get(1))
        .startsWith(" = 1/10(")
        .contains(FOUR.magnitude(batch.rows().get(0).delta()), " + …) ")
        .endsWith(
            ") "
                + NumberText.operator(batch.l2())
                + " "
                + FOUR.magnitude(batch.l2())
                + " = "
                + FOUR.of(batch.gradient()));
    assertThat(fixture.gradient.note())
        .contains("10 samples", "samples " + batch.rows().get(0).row() + ", ", "other 6");
  }

  @Test
  void theCheckFollowsItsEpsilonAndTheCurveComesWhenItIsLookedAt() {
    InspectorGradientViewModel victim = select(HIDDEN);
    Worked usual = victim.getWorked().orElseThrow();
    assertThat(usual.check().agrees()).isTrue();
    assertThat(usual.curve()).isEmpty();
    assertThat(victim.verdict()).isEmpty();
    assertThat(victim.checkNumbers())
        .startsWith("Numerical check " + FOUR.of(usual.check().numerical()) + ", rel. error ");
    assertThat(victim.checkSentence()).isEqualTo("agrees: " + victim.checkNumbers());
    victim.epsilonOpen.set(true);
    assertThat(victim.verdict()).startsWith("A good ε");
    victim.epsilon.set(-14);
    assertThat(victim.getWorked().orElseThrow().check().agrees()).isFalse();
    assertThat(victim.verdict()).startsWith("ε is too small");
    assertThat(victim.epsilonText()).isEqualTo("ε = 1.0e−14");
    victim.epsilon.set(-1);
    assertThat(victim.verdict()).startsWith("ε is too large");
    fixture.preferences.languageProperty().set(Language.CHINESE);
    assertThat(victim.verdict()).startsWith("ε 太大");
  }

  @Test
  void termsPointAtWhatTheyStandFor() {
    select(HIDDEN);
    List<FormulaPiece> terms =
        fixture.gradient.chainRule().lines().stream().flatMap(l -> l.terms().stream()).toList();
    assertThat(terms.stream().map(FormulaPiece::at).flatMap(Optional::stream))
        .contains(
            Pointed.at(new Part.Input(2)),
            Pointed.at(new Part.Weight(1, 6, 0)),
            new Pointed(Quantity.DELTA, 1, Optional.of(new Part.Neuron(1, 0))),
            new Pointed(Quantity.GRADIENT, 0, Optional.of(HIDDEN)));
    FormulaPiece weight =
        terms.stream()
            .filter(t -> t.at().equals(Optional.of(Pointed.at(new Part.Weight(1, 6, 0)))))
            .findFirst()
            .orElseThrow();
    assertThat(weight.isAt(Pointed.at(new Part.Weight(1, 6, 0)))).isTrue();
    assertThat(weight.isAt(Pointed.at(new Part.Weight(1, 6, 1)))).isFalse();
    assertThat(weight.isAt(new Pointed(Quantity.WEIGHT, 1, Optional.empty()))).isTrue();
    assertThat(weight.isAt(new Pointed(Quantity.WEIGHT, 0, Optional.empty()))).isFalse();
  }

  @Test
  void nothingIsWorkedOutWithoutAWeight() {
    InspectorGradientViewModel victim = select(HIDDEN);
    fixture.selection.select(new Part.Neuron(0, 6));
    assertThat(victim.getWorked()).isEmpty();
  }

  @Test
  void theTabCopiesTheChainRuleBelowItsWeight() {
    InspectorGradientViewModel victim = select(HIDDEN);
    fixture.tabs.open(InspectorTab.WEIGHT);
    assertThat(fixture.models.copyText())
        .isEqualTo(
            fixture.neuron.copyText()
                + "\n"
                + fixture.weight.copyText()
                + "\n"
                + victim.copyText());
    fixture.tabs.open(InspectorTab.NEURON);
    assertThat(fixture.models.copyText()).isEqualTo(fixture.neuron.copyText());
  }

  @Test
  void copiesTheFormulasAsTextAndAsLatex() {
    InspectorGradientViewModel victim = select(HIDDEN);
    assertThat(victim.copyText().lines())
        .contains("numerical gradient\t" + victim.getWorked().orElseThrow().check().numerical());
    assertThat(victim.chainRule().latex())
        .startsWith("\\begin{array}{l}\n\\frac{\\partial L}{\\partial w} \\;=\\;")
        .contains("\\textstyle\\sum_{k}")
        .endsWith("\\end{array}");
  }
}
