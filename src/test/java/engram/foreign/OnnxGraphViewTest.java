package engram.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import engram.nn.Activation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a graph of another program may have between its layers without being another network. */
class OnnxGraphViewTest {
  private static final long[] ONE = {1, 1};

  /** x, then what a test puts there, which ends in {@code h}, then y = 3 h. */
  private static OnnxBuilder begun() {
    return new OnnxBuilder()
        .input("x")
        .constant("v", ONE, 2)
        .constant("w", ONE, 3)
        .constant("leak", new long[] {}, 0.01)
        .constant("zero", new long[] {}, 0)
        .constant("one", new long[] {}, 1)
        .node("MatMul", "z", "x", "v");
  }

  private static byte[] ended(OnnxBuilder builder) {
    return builder.node("MatMul", "y", "h", "w").output("y").bytes();
  }

  private static List<Activation> activations(OnnxBuilder builder) throws NetworkFileException {
    ForeignNetwork network = NetworkFile.read("net.onnx", ended(builder));
    assertThat(network.parameters(network.spec(List.of())).toArray()).containsExactly(2, 0, 3, 0);
    return List.of(
        network.spec(List.of()).activationOf(0), network.spec(List.of()).activationOf(1));
  }

  private static NetworkFileException refused(OnnxBuilder builder) {
    return catchThrowableOfType(
        NetworkFileException.class, () -> NetworkFile.read("net.onnx", ended(builder)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ai.onnx"})
  void theStandardDomainHasTwoNames(String domain) throws Exception {
    OnnxBuilder builder =
        begun()
            .node(domain, "Tanh", new String[] {"t"}, "z")
            .node(domain, "Identity", new String[] {"h"}, "t");
    assertThat(activations(builder)).containsExactly(Activation.TANH, Activation.IDENTITY);
  }

  @Test
  void anOperatorOfAnotherDomainIsAnotherOne() {
    OnnxBuilder builder = begun().node("com.firm", "Tanh", new String[] {"h"}, "z");
    assertThat(refused(builder))
        .hasMessageStartingWith("net.onnx: com.firm.Tanh is not supported.");
  }

  /** An output that is not wanted has the empty name, in as many nodes as there are. */
  @Test
  void outputsThatAreLeftOutAreNotTheSame() throws Exception {
    OnnxBuilder builder =
        begun()
            .node("", "Dropout", new String[] {"d", ""}, "z")
            .node("", "Relu", new String[] {"r"}, "d")
            .node("", "Dropout", new String[] {"h", ""}, "r");
    assertThat(activations(builder)).containsExactly(Activation.RELU, Activation.IDENTITY);
  }

  @ParameterizedTest
  @CsvSource({"1, true", "10, true", "11, true", "16, true", "6, false", "7, false", "9, false"})
  void aCastPassesThroughOnlyIfItKeepsWhatIsBehindThePoint(int type, boolean passes)
      throws Exception {
    OnnxBuilder builder =
        begun().node("Cast", "h", new byte[][] {OnnxBuilder.whole("to", type)}, "z");
    if (passes) assertThat(activations(builder)).hasSize(2);
    else assertThat(refused(builder)).hasMessageStartingWith("net.onnx: Cast is not supported.");
  }

  @ParameterizedTest
  @CsvSource({"z, s", "s, z"})
  void leakyReluIsTheLargerOfTwoInAnyOrder(String first, String second) throws Exception {
    OnnxBuilder builder = begun().node("Mul", "s", "leak", "z").node("Max", "h", first, second);
    assertThat(activations(builder)).containsExactly(Activation.LEAKY_RELU, Activation.IDENTITY);
  }

  @Test
  void theLargestOfThreeIsNoLeakyRelu() {
    OnnxBuilder builder = begun().node("Mul", "s", "leak", "z").node("Max", "h", "z", "s", "one");
    assertThat(refused(builder)).hasMessageStartingWith("net.onnx: Max is not supported.");
  }

  @Test
  void theSmallestOfThreeIsNoElu() throws Exception {
    assertThat(activations(elu("zero"))).containsExactly(Activation.ELU, Activation.IDENTITY);
    assertThat(refused(elu("zero", "one")).fault()).isEqualTo(NetworkFault.OPERATOR);
  }

  private static OnnxBuilder elu(String... bounds) {
    String[] smallest = new String[bounds.length + 1];
    smallest[0] = "z";
    System.arraycopy(bounds, 0, smallest, 1, bounds.length);
    return begun()
        .node("Relu", "up", "z")
        .node("Min", "low", smallest)
        .node("Exp", "e", "low")
        .node("Sub", "down", "e", "one")
        .node("Add", "h", "down", "up");
  }

  @Test
  void aSlopeThatIsNotOursIsRefused() {
    OnnxBuilder builder =
        begun()
            .constant("c", new long[] {}, 0.3)
            .node("Mul", "s", "c", "z")
            .node("Max", "h", "z", "s");
    assertThat(refused(builder)).hasMessageStartingWith("net.onnx: Max is not supported.");
  }

  @Test
  void aValueThatTwoNodesGiveIsRefusedByItsName() {
    OnnxBuilder builder = begun().node("Relu", "h", "z").node("Tanh", "h", "z");
    assertThat(refused(builder).fault()).isEqualTo(NetworkFault.NO_CHAIN);
    assertThat(refused(builder)).hasMessageContaining("\"h\"");
  }
}
