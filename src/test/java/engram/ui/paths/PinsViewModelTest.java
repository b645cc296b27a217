package engram.ui.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.recipe.Preset;
import engram.ui.base.Language;
import engram.ui.run.NetworkNames;
import engram.ui.run.TestRun;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PinsViewModelTest {
  private static final Pin WEIGHT = Pin.ofParameter(new Part.Weight(0, 2, 6));
  private static final Pin BIAS = Pin.ofParameter(new Part.Bias(0, 2));
  private static final Pin ACTIVATION = Pin.ofActivation(new Part.Neuron(0, 6), 73);

  private final TestRun fixture = new TestRun();
  private final PinsViewModel victim = new PinsViewModel(fixture.run);

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void keepsSixEachWithALookOfItsOwn() {
    for (int unit = 0; unit < 8; unit++) victim.pin(Pin.ofParameter(new Part.Bias(0, unit)));
    assertThat(victim.getPins()).hasSize(PinsViewModel.MOST);
    assertThat(victim.getPins())
        .extracting(PinsViewModel.Pinned::look)
        .containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(victim.hasRoom()).isFalse();
    victim.unpin(BIAS);
    victim.pin(WEIGHT);
    assertThat(victim.getPins())
        .extracting(PinsViewModel.Pinned::look)
        .containsExactly(0, 1, 3, 4, 5, 2);
  }

  @Test
  void aSecondPinOfTheSameTakesItAwayAgain() {
    victim.toggle(WEIGHT);
    victim.pin(WEIGHT);
    assertThat(victim.getPins()).hasSize(1);
    assertThat(victim.isPinned(WEIGHT)).isTrue();
    victim.toggle(WEIGHT);
    assertThat(victim.getPins()).isEmpty();
  }

  @Test
  void pinsSurviveEpochsAndGoingBack() {
    victim.pin(WEIGHT);
    victim.pin(ACTIVATION);
    fixture.train(5);
    fixture.run.session().goTo(2);
    fixture.until(snapshot -> snapshot.epoch() == 2);
    assertThat(victim.getPins()).hasSize(2);
    fixture.run.session().reset();
    fixture.until(snapshot -> snapshot.lastEpoch() == 0);
    assertThat(victim.getPins()).hasSize(2);
    assertThat(victim.getDropped()).isZero();
  }

  @Test
  void whatAnotherNetworkDoesNotHaveGoes() {
    victim.pin(WEIGHT);
    victim.pin(BIAS);
    victim.pin(ACTIVATION);
    NetworkSpec small =
        new NetworkSpec(
            4, List.of(new LayerSpec(5, Activation.TANH), new LayerSpec(3, Activation.TANH)));
    fixture.run.session().load(Preset.REPAIRED.recipe().withNetwork(small));
    fixture.until(snapshot -> snapshot.parameters().spec().equals(small));
    assertThat(victim.getPins()).extracting(PinsViewModel.Pinned::pin).containsExactly(BIAS);
    assertThat(victim.getDropped()).isEqualTo(2);
    victim.pin(Pin.ofActivation(new Part.Neuron(0, 1), 3));
    assertThat(victim.getDropped()).isZero();
  }

  @Test
  void namesThemInBothLanguages() {
    NetworkNames names =
        new NetworkNames(
            fixture.texts, fixture.snapshot().data(), fixture.snapshot().parameters().spec());
    assertThat(WEIGHT.name(names, fixture.texts)).isEqualTo("w petal length → h₇");
    assertThat(BIAS.name(names, fixture.texts)).isEqualTo("b h₃");
    assertThat(ACTIVATION.name(names, fixture.texts)).isEqualTo("a h₇, sample 73");
    fixture.preferences.languageProperty().set(Language.CHINESE);
    assertThat(WEIGHT.name(names, fixture.texts)).isEqualTo("w 花瓣长度 → h₇");
    assertThat(ACTIVATION.name(names, fixture.texts)).isEqualTo("a h₇，样本 73");
  }

  @Test
  void onlyParametersAndActivationsHaveAPath() {
    assertThatThrownBy(() -> Pin.ofParameter(new Part.Layer(0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Pin.ofParameter(new Part.Neuron(0, 1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Pin(new Part.Bias(0, 1), OptionalInt.of(3)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
