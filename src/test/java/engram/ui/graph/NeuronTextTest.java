package engram.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeuronTextTest {
  private final NeuronText texts = new NeuronText();

  @ParameterizedTest
  @CsvSource({
    "0, 0.00",
    "0.93, 0.93",
    "-0.18, −0.18",
    "-0.001, 0.00",
    "1, 1.00",
    "9.994, 9.99",
    "9.996, 10.0",
    "-99.94, −99.9",
    "99.96, 100",
    "-1234.4, −1234",
    "99999, 1e5",
    "-3.4e12, −3e12",
    "NaN, NaN",
    "Infinity, ∞",
    "-Infinity, −∞"
  })
  void theValueHasTwoDecimalsAndIsShort(double value, String text) {
    assertThat(texts.of(value)).isEqualTo(text);
  }

  @Property
  void aTextNeverOutgrowsItsNeuron(@ForAll double value) {
    assertThat(texts.of(value)).hasSizeLessThanOrEqualTo(6);
  }
}
