package engram.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Part;
import engram.training.Intervention;
import engram.training.recipe.Preset;
import engram.ui.base.RoundedNumber;
import engram.ui.run.SelectionViewModel;
import engram.ui.run.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SurgeryViewModelTest {
  private static final Part.Weight WEIGHT = new Part.Weight(0, 2, 6);
  private static final Part.Neuron NEURON = new Part.Neuron(0, 6);

  private final TestRun test = new TestRun();
  private final SelectionViewModel selection = new SelectionViewModel(test.run);
  private final SurgeryViewModel victim = new SurgeryViewModel(test.run, selection, test.texts);

  @AfterEach
  void close() {
    test.close();
  }

  private double weight() {
    return test.snapshot().parameters().weight(0, 2, 6);
  }

  @Test
  void nothingIsOfferedWhereNothingIsSelected() {
    assertThat(victim.shown.get()).isEmpty();
  }

  @Test
  void aTypedValueIsTakenAndUndoneByOneUndo() {
    double before = weight();
    selection.select(WEIGHT);
    victim.value.number().type("0,75");
    test.until(s -> weight() == 0.75);
    assertThat(victim.value.number().getText()).isEqualTo("0.75");
    test.run.session().undo();
    test.until(s -> weight() == before);
  }

  @Test
  void whatIsNoNumberStaysBesideASentenceAndTheOldWeightInForce() {
    double before = weight();
    selection.select(WEIGHT);
    victim.value.number().type("1e9");
    assertThat(victim.value.number().getProblem()).contains("1e9");
    test.run.session().stepForward();
    assertThat(weight()).isEqualTo(before);
  }

  /** As after a rate that was far too large. */
  @Test
  void aWeightAtTheEndOfAllNumbersIsShown() {
    test.run.session().change(new Intervention.SetParameter(WEIGHT, 1.7e308));
    test.until(s -> weight() == 1.7e308);
    selection.select(WEIGHT);
    assertThat(victim.value.number().getText()).isEqualTo("1.7e308");
    assertThat(victim.value.getPosition()).isEqualTo(1);
  }

  @Test
  void aLesionedWeightCannotBeSetAndItsCardSaysWhatItWouldBe() {
    selection.select(WEIGHT);
    String before = RoundedNumber.significant(weight(), 4);
    victim.toggleLesion();
    test.until(s -> victim.shown.get().orElseThrow().lesioned());
    assertThat(weight()).isZero();
    assertThat(victim.shown.get().orElseThrow().note()).contains(before);
    assertThat(victim.value.number().enabledProperty().get()).isFalse();
    victim.toggleLesion();
    test.until(s -> !victim.shown.get().orElseThrow().lesioned());
    assertThat(weight()).isNotZero();
    assertThat(victim.value.number().enabledProperty().get()).isTrue();
  }

  @Test
  void aWeightIsCutWithItsNeuronAndFrozenWithItsLayer() {
    selection.select(NEURON);
    victim.toggleLesion();
    test.until(s -> s.surgery().lesions().contains(NEURON));
    selection.select(WEIGHT);
    assertThat(victim.shown.get().orElseThrow().lesioned()).isTrue();
    selection.select(new Part.Layer(1));
    assertThat(victim.shown.get().orElseThrow().lesionable()).isFalse();
    victim.toggleFrozen();
    test.until(s -> !s.surgery().frozen().isEmpty());
    selection.select(new Part.Weight(1, 0, 0));
    assertThat(victim.shown.get().orElseThrow().frozen()).isTrue();
    assertThat(victim.shown.get().orElseThrow().note()).isNotEmpty();
    selection.select(new Part.Neuron(1, 2));
    assertThat(victim.shown.get().orElseThrow().frozen()).isTrue();
    assertThat(victim.shown.get().orElseThrow().note()).contains("layer");
    selection.select(new Part.Neuron(0, 2));
    assertThat(victim.shown.get().orElseThrow().frozen()).isFalse();
    test.run.session().change(new Intervention.HealAll());
    test.until(s -> s.surgery().isNone());
  }

  @Test
  void anInputCanBeLesionedButNotFrozen() {
    selection.select(new Part.Input(1));
    assertThat(victim.shown.get().orElseThrow().freezable()).isFalse();
    victim.toggleFrozen();
    victim.toggleLesion();
    test.until(s -> !s.surgery().isNone());
    assertThat(test.snapshot().surgery().frozen()).isEmpty();
    assertThat(test.snapshot().parameters().weight(0, 1, 4)).isZero();
  }

  @Test
  void whatANewNetworkLacksIsNotOffered() {
    selection.select(new Part.Neuron(0, 9));
    test.run
        .session()
        .load(Preset.DOCUMENT.recipe().withNetwork(test.snapshot().recipe().network()));
    test.until(s -> s.recipe().settings().equals(Preset.DOCUMENT.recipe().settings()));
    assertThat(victim.shown.get()).isPresent();
  }
}
