package engram.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InspectorNetworkViewModelTest {
  private final InspectorFixture fixture = new InspectorFixture(Preset.REPAIRED.recipe());
  private final InspectorNetworkViewModel victim = fixture.network;

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void describesTheNetworkAndTheSample() {
    assertThat(victim.shape()).isEqualTo("4 – 10 – 3");
    assertThat(victim.parameters()).isEqualTo("83");
    assertThat(victim.sample()).isEqualTo("73");
    assertThat(victim.answer().truth()).isEqualTo("versicolor");
  }

  @Test
  void saysWhetherThePredictionIsRight() {
    int right = 0;
    for (int row = 0; row < 150; row++) {
      fixture.sample.show(row);
      PreparedData data = fixture.run.getSnapshot().data();
      int predicted = data.targets().classOf(fixture.sample.getForwardPass().output());
      assertThat(victim.answer().right()).contains(predicted == data.dataset().label(row));
      assertThat(victim.prediction()).startsWith(fixture.neuron.classNames().get(predicted) + "  ");
      if (victim.answer().right().orElseThrow()) right++;
    }
    assertThat(right).isBetween(1, 149);
  }
}
