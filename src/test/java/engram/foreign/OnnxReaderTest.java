package engram.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import engram.data.Scale;
import engram.data.Scaling;
import engram.data.sets.BuiltInSet;
import engram.export.ExportFormat;
import engram.nn.Activation;
import engram.nn.ForwardPass;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OnnxReaderTest {

  private static byte[] exported(Run run) throws IOException {
    Path file = Files.createTempFile("engram", ".onnx");
    try {
      ExportFormat.writeOnnx(run.data(), run.parameters(), file);
      return Files.readAllBytes(file);
    } finally {
      Files.delete(file);
    }
  }

  private static Run trained(Recipe recipe, int epochs) {
    PreparedData data = new PreparedData(recipe.data(), BuiltInSet.load(recipe.data().source()));
    Run run = new Run(recipe, data);
    for (int k = 0; k < epochs && run.problem().isEmpty(); k++) run.trainEpoch();
    return run;
  }

  private static Recipe random(long seed) {
    Random random = new Random(seed);
    List<Preset> presets =
        List.of(Preset.REPAIRED, Preset.PENGUINS, Preset.XOR_GATE, Preset.SPIRAL, Preset.DOCUMENT);
    Recipe recipe = presets.get(random.nextInt(presets.size())).recipe();
    NetworkSpec spec = recipe.network();
    List<LayerSpec> layers = new ArrayList<>();
    List<Activation> hidden = new ArrayList<>(Arrays.asList(Activation.values()));
    hidden.remove(Activation.SOFTMAX);
    for (int k = random.nextInt(4); k > 0; k--) {
      layers.add(new LayerSpec(1 + random.nextInt(6), hidden.get(random.nextInt(hidden.size()))));
    }
    layers.add(spec.layers().get(spec.layerCount() - 1));
    Scaling scaling = Scaling.values()[random.nextInt(Scaling.values().length)];
    return recipe
        .withData(recipe.data().withScaling(scaling))
        .withNetwork(new NetworkSpec(spec.inputs(), layers))
        .withSeed(random.nextInt(1000));
  }

  @Property(tries = 60)
  void whatWasExportedIsTheSameToTheBit(@ForAll long seed) throws Exception {
    Run run = trained(random(seed), 2);
    ForeignNetwork network = OnnxReader.read("net.onnx", exported(run));
    assertThat(network.saysActivations()).isTrue();
    assertThat(network.spec(List.of())).isEqualTo(run.recipe().network());
    assertThat(network.isScaledAs(run.data().inputs())).isTrue();
    Parameters read = network.parameters(run.recipe().network(), run.data().inputs());
    assertThat(read).isEqualTo(run.parameters());
    Recipe other = run.recipe().withData(run.recipe().data().withScaling(Scaling.STANDARDIZE));
    Recipe again =
        NetworkRecipe.of(other, BuiltInSet.load(other.data().source()), network, List.of());
    assertThat(again.network()).isEqualTo(run.recipe().network());
    PreparedData data = new PreparedData(again.data(), BuiltInSet.load(again.data().source()));
    assertThat(network.isScaledAs(data.inputs())).isTrue();
  }

  /** Every activation, in each layer where it can be. */
  @ParameterizedTest
  @EnumSource(Activation.class)
  void everyActivationIsRecognised(Activation f) throws Exception {
    Recipe recipe = Preset.REPAIRED.recipe();
    Activation hidden = f == Activation.SOFTMAX ? Activation.TANH : f;
    NetworkSpec spec = new NetworkSpec(4, List.of(new LayerSpec(6, hidden), new LayerSpec(3, f)));
    Run run = trained(recipe.withNetwork(spec), 1);
    assertThat(OnnxReader.read("n", exported(run)).spec(List.of())).isEqualTo(spec);
  }

  /** What was measured gives the same activations with any scaling. */
  @ParameterizedTest
  @EnumSource(Scaling.class)
  void anotherScalingIsPutIntoTheFirstLayer(Scaling scaling) throws Exception {
    Recipe recipe = Preset.REPAIRED.recipe();
    Run run = trained(recipe, 3);
    ForeignNetwork network = OnnxReader.read("n", exported(run));
    PreparedData other =
        new PreparedData(recipe.data().withScaling(scaling), BuiltInSet.IRIS.load());
    Parameters read = network.parameters(recipe.network(), other.inputs());
    for (int row = 0; row < other.dataset().rows(); row += 7) {
      double[] here = ForwardPass.of(read, other.input(row)).output();
      double[] there = ForwardPass.of(run.parameters(), run.data().input(row)).output();
      for (int k = 0; k < here.length; k++) {
        assertThat(here[k]).isCloseTo(there[k], within(1e-12));
      }
    }
  }

  @Test
  void aNetworkOfAnotherProgramIsRead() throws Exception {
    ForeignNetwork network = NetworkFile.read("net.onnx", OnnxBuilder.small().bytes());
    NetworkSpec spec =
        new NetworkSpec(
            2, List.of(new LayerSpec(2, Activation.RELU), new LayerSpec(1, Activation.IDENTITY)));
    assertThat(network.spec(List.of())).isEqualTo(spec);
    assertThat(network.scaling()).isEmpty();
    assertThat(network.parameters(spec).toArray()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
  }

  @Test
  void aScalingBeforeItIsRead() throws Exception {
    OnnxBuilder model =
        new OnnxBuilder()
            .input("raw")
            .constant("c", new long[] {1}, 10)
            .constant("m", new long[] {1, 2}, 0.5, 0.25)
            .node("Sub", "s", "raw", "c")
            .node("Mul", "x", "s", "m")
            .constant("w", new long[] {2, 1}, 1, 2)
            .node("MatMul", "z", "x", "w")
            .node("Sigmoid", "y", "z")
            .output("y");
    ForeignNetwork network = NetworkFile.read("net.onnx", model.bytes());
    assertThat(network.scaling()).containsExactly(new Scale(10, 2), new Scale(10, 4));
  }

  private static NetworkFileException refused(byte[] bytes) {
    return catchThrowableOfType(
        NetworkFileException.class, () -> NetworkFile.read("net.onnx", bytes));
  }

  @ParameterizedTest
  @CsvSource({"Conv", "MaxPool", "BatchNormalization", "LSTM", "Attention", "Gelu"})
  void anotherOperatorIsRefusedByItsName(String operator) {
    byte[] model =
        new OnnxBuilder()
            .input("x")
            .constant("w", new long[] {2, 2}, 1, 2, 3, 4)
            .node(operator, "c", "x", "w")
            .node("MatMul", "y", "c", "w")
            .output("y")
            .bytes();
    assertThat(refused(model))
        .hasMessageStartingWith("net.onnx: " + operator + " is not supported. Engram reads dense");
  }

  @Test
  void whatHasAnotherSettingIsRefused() {
    OnnxBuilder leaky =
        new OnnxBuilder()
            .input("x")
            .constant("w", new long[] {1, 1}, 1)
            .node("MatMul", "z", "x", "w")
            .node("LeakyRelu", "y", new byte[][] {OnnxBuilder.real("alpha", 0.2)}, "z")
            .output("y");
    assertThat(refused(leaky.bytes()).fault()).isEqualTo(NetworkFault.SETTING);
    OnnxBuilder gemm =
        new OnnxBuilder()
            .input("x")
            .constant("w", new long[] {1, 1}, 1)
            .node("Gemm", "y", new byte[][] {OnnxBuilder.whole("transA", 1)}, "x", "w")
            .output("y");
    assertThat(refused(gemm.bytes())).hasMessageContaining("Gemm has the setting transA = 1");
  }

  @Test
  void whatDoesNotFitIsRefused() {
    OnnxBuilder chain =
        new OnnxBuilder()
            .input("x")
            .constant("w", new long[] {2, 3}, 1, 2, 3, 4, 5, 6)
            .constant("v", new long[] {2, 1}, 1, 2)
            .node("MatMul", "h", "x", "w")
            .node("MatMul", "y", "h", "v")
            .output("y");
    assertThat(refused(chain.bytes()))
        .hasMessageStartingWith("net.onnx: layer 2 takes 2 inputs, and what is before it gives 3.");
    OnnxBuilder nan =
        new OnnxBuilder()
            .input("x")
            .constant("w", new long[] {1, 1}, Double.NaN)
            .node("MatMul", "y", "x", "w")
            .output("y");
    assertThat(refused(nan.bytes()).fault()).isEqualTo(NetworkFault.NOT_FINITE);
    OnnxBuilder circle =
        new OnnxBuilder().input("x").node("Relu", "a", "b").node("Relu", "b", "a").output("a");
    assertThat(refused(circle.bytes()).fault()).isEqualTo(NetworkFault.NO_CHAIN);
    OnnxBuilder huge =
        new OnnxBuilder()
            .input("x")
            .constant("w", 1, new long[] {Integer.MAX_VALUE, Integer.MAX_VALUE}, new byte[8])
            .node("MatMul", "y", "x", "w")
            .output("y");
    assertThat(refused(huge.bytes()).fault()).isEqualTo(NetworkFault.SHAPE);
    OnnxBuilder whole =
        new OnnxBuilder()
            .input("x")
            .constant("w", 7, new long[] {1, 1}, new byte[8])
            .node("MatMul", "y", "x", "w")
            .output("y");
    assertThat(refused(whole.bytes()).fault()).isEqualTo(NetworkFault.TYPE);
  }

  /** Wherever it is cut off; the message that is the whole may be whole. */
  @Test
  void whatIsCutOffIsToldAndTakesNoMemory() {
    byte[] whole = OnnxBuilder.small().bytes();
    for (int length = 0; length < whole.length; length++) {
      assertThat(refused(Arrays.copyOf(whole, length))).as("%d", length).isNotNull();
    }
  }

  @Test
  void aLengthThatIsALieIsTold() {
    byte[] model = OnnxBuilder.small().bytes();
    byte[] lie = new byte[model.length + 4];
    System.arraycopy(model, 0, lie, 0, 3);
    // the graph says that it has two gigabytes
    Arrays.fill(lie, 3, 7, (byte) 0xFF);
    lie[7] = 7;
    System.arraycopy(model, 4, lie, 8, model.length - 4);
    assertThat(refused(lie).fault()).isEqualTo(NetworkFault.DAMAGED);
  }
}
