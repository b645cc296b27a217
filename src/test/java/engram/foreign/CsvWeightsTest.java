package engram.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import engram.nn.Activation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table of weights and biases: each field wrong in turn, and the lines in any order. */
class CsvWeightsTest {
  private static final String HEAD = "layer,neuron,kind,from,value\n";

  /** One neuron of two inputs. */
  private static final List<String> LINES =
      List.of("1,1,weight,1,0.5", "1,1,weight,2,-2", "1,1,bias,,1e-3");

  private static ForeignNetwork read(String text) throws NetworkFileException {
    return new CsvWeights("p.csv", text.getBytes(StandardCharsets.UTF_8)).read();
  }

  private static NetworkFileException refused(String text) {
    return catchThrowableOfType(NetworkFileException.class, () -> read(text));
  }

  @Test
  void theLinesMayComeInAnyOrder() throws Exception {
    String text = HEAD + LINES.get(2) + "\n" + LINES.get(1) + "\n" + LINES.get(0);
    for (String each : List.of(text, "\uFEFF" + text, text.replace("\n", "\r\n"))) {
      ForeignNetwork network = read(each);
      assertThat(network.saysActivations()).isFalse();
      assertThat(network.spec(List.of(Activation.TANH)).inputs()).isEqualTo(2);
      assertThat(network.parameters(network.spec(List.of(Activation.TANH))).toArray())
          .containsExactly(0.5, -2, 1e-3);
    }
  }

  /** The second line of the numbers is the third of the file. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0,1,weight,2,-2 | 0",
        "x,1,weight,2,-2 | x",
        "1,0,weight,2,-2 | 0",
        "1,100001,weight,2,-2 | 100001",
        "1,1,wait,2,-2 | wait",
        "1,1,weight,-1,-2 | -1",
        "1,1,weight,2,two | two",
        "1,1,weight,2,NaN | NaN",
        "1,1,weight,2,1e999 | 1e999",
        "1,1,bias,7,-2 | 7",
        "1,1,weight,2 | 1,1,weight,2",
        "1,1,weight,2,-2,9 | 1,1,weight,2,-2,9",
      })
  void aWrongFieldIsToldWithItsLine(String line, String found) {
    NetworkFileException fault =
        refused(HEAD + LINES.get(0) + "\n" + line + "\n" + LINES.get(2) + "\n");
    assertThat(fault.fault()).isEqualTo(NetworkFault.CSV);
    assertThat(fault.getMessage()).startsWith("p.csv").contains("line 3").contains(found);
  }

  @Test
  void whatIsMissingOrThereTwiceIsToldWithItsLayer() {
    for (int without = 0; without < 2; without++) {
      String twice = LINES.get(1 - without) + "\n" + LINES.get(1 - without);
      NetworkFileException fault = refused(HEAD + twice + "\n" + LINES.get(2));
      assertThat(fault.fault()).as(twice).isEqualTo(NetworkFault.CSV_GAP);
    }
    String second = "2,1,weight,1,1\n";
    String first = String.join("\n", LINES) + "\n";
    assertThat(refused(HEAD + first + second))
        .hasMessageContaining("layer 2")
        .extracting(NetworkFileException::fault)
        .isEqualTo(NetworkFault.CSV_GAP);
  }

  @Test
  void anotherHeadIsToldWithTheRightOne() {
    assertThat(refused("layer,neuron,kind,value,from\n" + LINES.get(0)))
        .hasMessageContaining("line 1")
        .hasMessageContaining("layer,neuron,kind,from,value");
  }
}
