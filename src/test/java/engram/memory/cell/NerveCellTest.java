package engram.memory.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Against SciPy: {@code hodgkin_huxley.py} stands beside its numbers. */
class NerveCellTest {
  private static final Path REFERENCE =
      Path.of("src/test/resources/engram/memory/cell/hodgkin_huxley.csv");

  @Test
  void voltagesAndSpikesAreThoseOfSciPy() throws IOException {
    List<String> lines = Files.readAllLines(REFERENCE);
    for (int k = 0; k < lines.size(); k += 2) {
      double[] voltages = numbers(lines.get(k));
      String[] spikes = lines.get(k + 1).split(",");
      SpikeTrain train = SpikeTrain.of(voltages[0], 100);
      for (int i = 1; i < voltages.length; i++) {
        assertThat(train.voltageAt(2 * i))
            .as("%s µA/cm², %d ms", voltages[0], 2 * i)
            .isCloseTo(voltages[i], within(2e-3));
      }
      assertThat(train.spikes()).hasSize(spikes.length - 1);
      for (int i = 1; i < spikes.length; i++) {
        // a spike is counted at the end of its step
        double late = train.spikes().get(i - 1) - Double.parseDouble(spikes[i]);
        assertThat(late).isBetween(-1e-4, NerveCell.STEP + 1e-4);
      }
    }
  }

  private static double[] numbers(String line) {
    return Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray();
  }

  @Test
  void aWeakCurrentMakesNoSpikesAndAStrongerOneMore() {
    assertThat(SpikeTrain.of(2, 200).spikes()).isEmpty();
    assertThat(SpikeTrain.of(2, 200).rate()).isZero();
    double weak = SpikeTrain.of(8, 200).rate();
    double strong = SpikeTrain.of(15, 200).rate();
    assertThat(weak).isBetween(50.0, 75.0);
    assertThat(strong).isGreaterThan(weak + 10);
  }

  @Test
  void theLastSpikeIsSoLongAgo() {
    SpikeTrain train = SpikeTrain.of(10, 100);
    double first = train.spikes().get(0);
    assertThat(train.sinceSpike(first / 2)).isInfinite();
    assertThat(train.sinceSpike(first + 1)).isCloseTo(1, within(1e-9));
  }
}
