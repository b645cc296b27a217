package engram.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import engram.inspect.NumberText;
import engram.inspect.WorkedUpdate;
import engram.inspect.WorkedWeight;
import engram.nn.Optimizer;
import engram.nn.Part;
import engram.training.Intervention;
import engram.training.recipe.Preset;
import engram.training.recipe.Settings;
import engram.ui.base.Await;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InspectorWeightViewModelTest {
  private static final Part WEIGHT = new Part.Weight(0, 2, 6);
  private static final NumberText FOUR = new NumberText(4);

  /** With four digits this sum would not come out. */
  private static final NumberText FIVE = FOUR.with(5);

  private InspectorFixture fixture = new InspectorFixture(Preset.REPAIRED.recipe());

  @AfterEach
  void close() {
    fixture.close();
  }

  private InspectorWeightViewModel select(Part part) {
    fixture.selection.select(part);
    fixture.awaitNextStep();
    return fixture.weight;
  }

  private void begin(Settings settings) {
    fixture.close();
    fixture = new InspectorFixture(Preset.REPAIRED.recipe().withSettings(settings));
  }

  @Test
  void namesBothEnds() {
    assertThat(select(WEIGHT).title()).isEqualTo("petal length → h₇");
    assertThat(select(new Part.Weight(1, 6, 1)).title()).isEqualTo("h₇ → versicolor");
    assertThat(select(new Part.Bias(0, 6)).title()).isEqualTo("Bias of h₇");
  }

  @Test
  void writesTheStepOfSgdTermByTerm() {
    InspectorWeightViewModel victim = select(WEIGHT);
    WorkedWeight.Update u = victim.getWorked().orElseThrow().update().orElseThrow();
    assertThat(victim.update())
        .isEqualTo(
            FOUR.of(u.after())
                + " = "
                + FOUR.of(u.before())
                + " − 0.0100 × "
                + FOUR.factor(u.gradient()));
    assertThat(victim.updateNote()).contains(FOUR.of(u.gradient()), "10 samples");
    assertThat(victim.optimizerName()).isEqualTo("SGD");
    assertThat(victim.updateFormula())
        .isEqualTo("w \\leftarrow w - \\alpha\\,\\partial L/\\partial w");
  }

  @Test
  void ofAnotherOptimiserItShowsTheTrueChange() {
    begin(new Settings(Optimizer.ADAM, 0.01, 10, 0, 0, 0));
    InspectorWeightViewModel victim = select(WEIGHT);
    WorkedWeight.Update u = victim.getWorked().orElseThrow().update().orElseThrow();
    String sign = u.after() < u.before() ? "−" : "+";
    assertThat(victim.update())
        .isEqualTo(
            FOUR.of(u.after())
                + " = "
                + FOUR.of(u.before())
                + " "
                + sign
                + " "
                + FOUR.magnitude(u.after() - u.before()))
        .endsWith(" 0.0100");
    assertThat(victim.optimizerName()).isEqualTo("Adam");
  }

  @Test
  void saysHowMuchOfTheGradientIsPenalty() {
    assertThat(select(WEIGHT).updateNote()).doesNotContain("penalties");
    begin(new Settings(Optimizer.SGD, 0.01, 10, 0, 0, 0.5));
    InspectorWeightViewModel victim = select(WEIGHT);
    double penalty = 0.5 * victim.getWorked().orElseThrow().value();
    assertThat(victim.updateNote()).contains(FOUR.of(penalty), "penalties");
    assertThat(select(new Part.Bias(0, 6)).updateNote()).doesNotContain("penalties");
  }

  @Test
  void writesTheOptimisersOwnFormula() {
    assertThat(select(WEIGHT).updateSteps().lines()).isEmpty();
    begin(new Settings(Optimizer.MOMENTUM, 0.01, 10, 0.9, 0, 0.5));
    InspectorWeightViewModel victim = select(WEIGHT);
    WorkedUpdate u = victim.getWorked().orElseThrow().optimizerStep().orElseThrow();
    assertThat(victim.updateSteps().text().lines())
        .containsExactly(
            "g = "
                + FIVE.of(u.gradient() - 0.5 * u.before())
                + " + 0.50000·"
                + FIVE.factor(u.before())
                + " = "
                + FOUR.of(u.gradient()),
            "v ← 0.9000·0.0000 "
                + NumberText.operator(u.gradient())
                + " "
                + FOUR.magnitude(u.gradient())
                + " = "
                + FOUR.of(u.memory()[0]),
            "w ← "
                + FOUR.of(u.before())
                + " − 0.0100·"
                + FOUR.factor(u.memory()[0])
                + " = "
                + FOUR.of(u.after()));
  }

  @Test
  void aWeightThatIsHeldFastStaysAndTheNoteSaysWhy() {
    begin(new Settings(Optimizer.ADAM, 0.01, 10, 0, 0, 0.5));
    InspectorWeightViewModel victim = select(WEIGHT);
    change(new Intervention.Freeze(new Part.Neuron(0, 6), true));
    WorkedWeight w = victim.getWorked().orElseThrow();
    String value = FOUR.of(w.value());
    assertThat(w.update().orElseThrow().after()).isEqualTo(w.value());
    assertThat(victim.update()).isEqualTo(value + " = " + value);
    assertThat(victim.updateSteps().lines()).isEmpty();
    assertThat(victim.updateNote())
        .startsWith(
            "Frozen: the next step leaves it as it is. Next step: gradient "
                + FOUR.of(w.update().orElseThrow().gradient())
                + ", the mean over 10 samples.");
    change(new Intervention.Lesion(WEIGHT, true));
    assertThat(victim.update()).isEqualTo("0.0000 = 0.0000");
    assertThat(victim.updateNote()).startsWith("Lesioned: it stays 0. Next step");
    change(new Intervention.HealAll());
    assertThat(victim.updateSteps().lines()).isNotEmpty();
  }

  private void change(Intervention what) {
    Object before = fixture.run.getSnapshot().surgery();
    fixture.run.session().change(what);
    Await.until(fixture.run, () -> !fixture.run.getSnapshot().surgery().equals(before));
    fixture.awaitNextStep();
  }

  @Test
  void copiesEverythingWithAllDigits() {
    InspectorWeightViewModel victim = select(WEIGHT);
    WorkedWeight w = victim.getWorked().orElseThrow();
    assertThat(victim.copyText().lines())
        .contains(
            "petal length → h₇",
            "w\t" + w.value(),
            "α\t0.01",
            "δ\t" + w.delta(),
            "x\t" + w.x(),
            "after the next step\t" + w.update().orElseThrow().after());
  }
}
