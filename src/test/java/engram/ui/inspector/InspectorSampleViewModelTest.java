package engram.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import engram.inspect.NumberText;
import engram.training.Snapshot;
import engram.training.recipe.Preset;
import engram.ui.base.RoundedNumber;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InspectorSampleViewModelTest {
  private static final NumberText FOUR = new NumberText(4);

  private final InspectorFixture fixture = new InspectorFixture(Preset.REPAIRED.recipe());
  private final InspectorSampleViewModel victim = fixture.sampleTab;

  @AfterEach
  void close() {
    fixture.close();
  }

  private Snapshot snapshot() {
    return fixture.run.getSnapshot();
  }

  @Test
  void showsWhatGoesInAndWhatComesOut() {
    assertThat(victim.title()).isEqualTo("Sample 73");
    assertThat(victim.features())
        .element(2)
        .isEqualTo(List.of("petal length", "4.70 cm", FOUR.signed(snapshot().data().input(73)[2])));
    assertThat(victim.outputs())
        .element(1)
        .isEqualTo(
            List.of("versicolor", "1", FOUR.signed(fixture.sample.getForwardPass().a(1, 1))));
    assertThat(victim.answer().truth()).isEqualTo("versicolor");
    assertThat(victim.loss()).isEqualTo(fixture.network.loss());
    assertThat(victim.copyText())
        .startsWith("Sample 73\ttest sample\nfeature\tmeasured\tx\n")
        .contains("petal length\t4.70 cm\t");
  }

  @Test
  void aTestRowIsNeverTrainedOn() {
    assertThat(victim.subtitle()).isEqualTo("test sample");
    assertThat(victim.batch()).isEqualTo("A test sample: the network is never trained on it.");
  }

  @Test
  void aTrainingRowHasItsShareInTheBatchItIsIn() {
    fixture.tabs.open(InspectorTab.SAMPLE);
    fixture.awaitNextStep();
    int[] train = snapshot().data().split().train();
    int[] batch = snapshot().next().orElseThrow().rows();
    double sum = 0;
    double largest = 0;
    int row = -1;
    for (int b : batch) {
      fixture.sample.show(train[b]);
      double loss = fixture.inspector.getShown().moment().backward().loss();
      sum += loss;
      if (loss > largest) row = train[b];
      largest = Math.max(largest, loss);
    }
    fixture.sample.show(row);
    assertThat(victim.subtitle()).isEqualTo("training sample");
    assertThat(victim.batch())
        .isEqualTo(
            "%s%% of the loss of the next batch (10 samples), whose mean is %s.",
            RoundedNumber.fixed(100 * largest / sum, 1), FOUR.of(sum / 10));
    int outside = 0;
    while (contains(batch, outside)) outside++;
    fixture.sample.show(train[outside]);
    assertThat(victim.batch()).isEqualTo("Not in the next batch (10 samples).");
  }

  @Test
  void pagesThroughTheSamples() {
    victim.next();
    assertThat(victim.title()).isEqualTo("Sample 74");
    victim.previous();
    victim.previous();
    assertThat(victim.title()).isEqualTo("Sample 72");
    fixture.sample.show(0);
    victim.previous();
    assertThat(victim.title()).isEqualTo("Sample 149");
  }

  private static boolean contains(int[] numbers, int number) {
    for (int n : numbers) if (n == number) return true;
    return false;
  }
}
