package engram.memory.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FalseMemoryTest {
  private final List<Pattern> stored =
      SuppliedPatterns.load(PatternGrid.TEN).start().stream().map(NamedPattern::pattern).toList();
  private final HopfieldNetwork network = StorageRule.HEBB.store(stored);

  @Test
  void isKeptThoughNobodyStoredIt() {
    FalseMemory found = FalseMemory.of(network, stored, 42).orElseThrow();
    assertThat(network.isFixed(found.state())).isTrue();
    assertThat(network.energy(found.state())).isCloseTo(found.energy(), within(1e-9));
    assertThat(found.energy()).isCloseTo(-43.58, within(0.005));
    for (Pattern each : stored) {
      assertThat(Math.abs(each.dot(found.state()))).isLessThan(95);
      assertThat(found.energy()).isGreaterThan(network.energy(each));
    }
    assertThat(FalseMemory.of(network, stored, 42)).contains(found);
    assertThat(found.overlap(found.state().toArray())).isEqualTo(1);
  }

  @Test
  void aNetworkWithOneMemoryHasNone() {
    List<Pattern> one = stored.subList(0, 1);
    assertThat(FalseMemory.of(StorageRule.HEBB.store(one), one, 42)).isEmpty();
  }
}
