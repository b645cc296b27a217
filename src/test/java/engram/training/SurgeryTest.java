package engram.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import engram.nn.ForwardPass;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.Recipes;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SurgeryTest {
  private static final Part.Weight WEIGHT = new Part.Weight(0, 2, 3);
  private static final Part.Neuron HIDDEN = new Part.Neuron(0, 3);
  private static final Part.Neuron OUTPUT = new Part.Neuron(1, 1);

  private final Run victim = Recipes.run(Preset.REPAIRED.recipe());
  private final NetworkSpec spec = victim.recipe().network();

  private double weight(Part.Weight w) {
    return victim.parameters().weight(w.layer(), w.from(), w.to());
  }

  @Test
  void aLesionedWeightIsZeroStaysSoAndComesBackWhenHealed() {
    victim.trainEpoch();
    double before = weight(WEIGHT);
    victim.change(new Intervention.Lesion(WEIGHT, true));
    assertThat(weight(WEIGHT)).isZero();
    for (int k = 0; k < 5; k++) victim.trainEpoch();
    assertThat(weight(WEIGHT)).isZero();
    assertThat(victim.surgery().isCut(spec, WEIGHT)).isTrue();
    victim.change(new Intervention.Lesion(WEIGHT, false));
    assertThat(weight(WEIGHT)).isEqualTo(before);
    assertThat(victim.surgery().isNone()).isTrue();
    victim.trainEpoch();
    assertThat(weight(WEIGHT)).isNotEqualTo(before);
  }

  @Test
  void healingWhatIsCutOnlyBehindItIsNotRecorded() {
    victim.change(new Intervention.Lesion(WEIGHT, true));
    victim.change(new Intervention.HealAll());
    victim.change(new Intervention.Lesion(WEIGHT, true));
    assertThat(victim.record().here()).containsExactly(new Intervention.Lesion(WEIGHT, true));
    assertThat(weight(WEIGHT)).isZero();
  }

  /** What counts is what the others hear of it. */
  @Test
  void withoutAHiddenNeuronTheNextLayerComputesAsIfItWereNotThere() {
    for (int k = 0; k < 20; k++) victim.trainEpoch();
    double[] x = victim.data().input(7);
    ForwardPass whole = ForwardPass.of(victim.parameters(), x);
    Parameters before = victim.parameters();
    victim.change(new Intervention.Lesion(HIDDEN, true));
    ForwardPass lesioned = ForwardPass.of(victim.parameters(), x);
    for (int to = 0; to < 3; to++) {
      int unit = to;
      double without =
          before.bias(1, to)
              + IntStream.range(0, 10)
                  .filter(from -> from != HIDDEN.unit())
                  .mapToDouble(from -> whole.a(0, from) * before.weight(1, from, unit))
                  .sum();
      assertThat(lesioned.z(1, to)).isCloseTo(without, within(1e-14));
    }
  }

  @Test
  void accuracyAnswersALesionAtOnceAndItsHealing() {
    for (int k = 0; k < 300; k++) victim.trainEpoch();
    double whole = victim.evaluateTrain().score();
    victim.change(new Intervention.Lesion(OUTPUT, true));
    assertThat(victim.evaluateTrain().score()).isLessThan(whole);
    victim.change(new Intervention.Lesion(OUTPUT, false));
    assertThat(victim.evaluateTrain().score()).isEqualTo(whole);
    assertThat(victim.changes()).isEmpty();
  }

  @Test
  void lesionsThatShareAConnectionHealOneByOne() {
    double before = weight(WEIGHT);
    victim.change(new Intervention.Lesion(WEIGHT, true));
    victim.change(new Intervention.Lesion(HIDDEN, true));
    victim.change(new Intervention.Lesion(WEIGHT, false));
    assertThat(weight(WEIGHT)).isZero();
    victim.change(new Intervention.Lesion(HIDDEN, false));
    assertThat(weight(WEIGHT)).isEqualTo(before);
  }

  @Test
  void aValueSetForALesionedWeightWaitsUntilItIsHealed() {
    victim.change(new Intervention.Lesion(WEIGHT, true));
    victim.change(new Intervention.SetParameter(WEIGHT, 0.75));
    assertThat(weight(WEIGHT)).isZero();
    victim.change(new Intervention.Lesion(WEIGHT, false));
    assertThat(weight(WEIGHT)).isEqualTo(0.75);
  }

  @ParameterizedTest
  @EnumSource
  void aFrozenLayerKeepsItsBitsWhileTheOtherLearns(Optimizer optimizer) {
    Recipe recipe = Preset.REPAIRED.recipe();
    Run run = Recipes.run(recipe.withSettings(recipe.settings().withOptimizer(optimizer)));
    run.trainEpoch();
    Parameters before = run.parameters();
    run.change(new Intervention.Freeze(new Part.Layer(0), true));
    for (int k = 0; k < 3; k++) run.trainEpoch();
    Parameters after = run.parameters();
    for (int k = 0; k < spec.offsetOf(1); k++) assertThat(after.get(k)).isEqualTo(before.get(k));
    for (int k = spec.offsetOf(1); k < spec.parameterCount(); k++) {
      assertThat(after.get(k)).isNotEqualTo(before.get(k));
    }
    assertThat(run.surgery().isFrozen(spec, WEIGHT)).isTrue();
  }

  /** The update of what is not frozen is that of the whole network. */
  @Test
  void freezingChangesNothingElseInTheNextStep() {
    victim.trainEpoch();
    Parameters free = victim.nextStep().after();
    Parameters before = victim.parameters();
    victim.change(new Intervention.Freeze(HIDDEN, true));
    Parameters held = victim.nextStep().after();
    for (int k = 0; k < spec.parameterCount(); k++) {
      boolean frozen = free.get(k) != held.get(k);
      if (frozen) assertThat(held.get(k)).isEqualTo(before.get(k));
    }
    assertThat(IntStream.range(0, spec.parameterCount()).filter(k -> free.get(k) != held.get(k)))
        .hasSize(spec.inputs() + 1);
  }

  @Test
  void refusesWhatANetworkDoesNotHave() {
    assertThatThrownBy(() -> new Intervention.SetParameter(HIDDEN, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no weight or bias");
    assertThatThrownBy(() -> new Intervention.SetParameter(WEIGHT, Double.NaN))
        .hasMessage("a weight is a finite number, not NaN");
    assertThatThrownBy(() -> new Intervention.Lesion(new Part.Layer(0), true))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Intervention.Freeze(new Part.Input(0), true))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> victim.change(new Intervention.Lesion(new Part.Neuron(0, 10), true)))
        .hasMessageContaining("does not fit");
  }
}
