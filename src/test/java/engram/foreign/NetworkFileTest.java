package engram.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import engram.AllTexts;
import engram.data.sets.BuiltInSet;
import engram.export.RunTable;
import engram.files.ParametersFile;
import engram.nn.Activation;
import engram.nn.ForwardPass;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Weights as JSON, CSV and safetensors. */
class NetworkFileTest {
  private static final Path GOLDEN = Path.of("src/test/resources/engram/foreign");
  private static final Object[] ARGUMENTS = {"file", "place", "found", "expected"};

  @TempDir private Path folder;

  private static Run trained() {
    Run run =
        new Run(
            Preset.REPAIRED.recipe(),
            new PreparedData(Preset.REPAIRED.recipe().data(), BuiltInSet.IRIS.load()));
    run.trainEpoch();
    return run;
  }

  private static NetworkFileException refused(String text) {
    return refused(text.getBytes(StandardCharsets.UTF_8));
  }

  private static NetworkFileException refused(byte[] bytes) {
    return catchThrowableOfType(NetworkFileException.class, () -> NetworkFile.read("f", bytes));
  }

  @Test
  void whatWasExportedAsJsonOrCsvIsReadToTheBit() throws Exception {
    Run run = trained();
    Path json = folder.resolve("p.json");
    ParametersFile.write(run.parameters(), json);
    Path csv = Files.writeString(folder.resolve("p.csv"), RunTable.PARAMETERS.of(run));
    for (Path file : List.of(json, csv)) {
      ForeignNetwork network = NetworkFile.read(file);
      assertThat(network.saysActivations()).isFalse();
      NetworkSpec spec = run.recipe().network();
      assertThat(network.parameters(spec, run.data().inputs())).isEqualTo(run.parameters());
    }
  }

  @Test
  void aStateDictOfPyTorchIsRead() throws Exception {
    ForeignNetwork network = NetworkFile.read(GOLDEN.resolve("network.safetensors"));
    NetworkSpec spec = network.spec(List.of(Activation.RELU, Activation.RELU, Activation.SOFTMAX));
    assertThat(spec).hasToString("3 – 4 relu – 5 relu – 2 softmax, 53 parameters");
    Parameters read = network.parameters(spec);
    ForeignNetwork json = NetworkFile.read(GOLDEN.resolve("network.json"));
    assertThat(json.parameters(spec)).isEqualTo(read);
    JsonNode answer = new ObjectMapper().readTree(GOLDEN.resolve("network.json").toFile());
    double[] output = ForwardPass.of(read, numbers(answer.get("input"))).output();
    double[] expected = numbers(answer.get("output"));
    for (int k = 0; k < output.length; k++) {
      assertThat(output[k]).isCloseTo(expected[k], within(1e-14));
    }
  }

  private static double[] numbers(JsonNode list) {
    double[] numbers = new double[list.size()];
    for (int k = 0; k < numbers.length; k++) numbers[k] = list.get(k).doubleValue();
    return numbers;
  }

  private static byte[] safetensors(String header, byte... data) {
    byte[] text = header.getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes =
        ByteBuffer.allocate(8 + text.length + data.length).order(ByteOrder.LITTLE_ENDIAN);
    return bytes.putLong(text.length).put(text).put(data).array();
  }

  private static String tensor(String name, String type, String shape, int from, int to) {
    return "\"%s\":{\"dtype\":\"%s\",\"shape\":%s,\"data_offsets\":[%d,%d]}"
        .formatted(name, type, shape, from, to);
  }

  @ParameterizedTest
  @CsvSource({
    "F16, 0, 0x3C, 1",
    "F16, 0x01, 0x80, -5.9604644775390625E-8",
    "F16, 0xFF, 0x7B, 65504",
    "BF16, 0x80, 0x3F, 1",
    "BF16, 0x20, 0xC1, -10",
  })
  void halfPrecisionIsRead(String type, String low, String high, double expected) throws Exception {
    byte[] file =
        safetensors(
            "{" + tensor("l.weight", type, "[1,1]", 0, 2) + "}",
            Integer.decode(low).byteValue(),
            Integer.decode(high).byteValue());
    NetworkSpec spec = new NetworkSpec(1, List.of(new LayerSpec(1, Activation.RELU)));
    assertThat(NetworkFile.read("f", file).parameters(spec).toArray()).containsExactly(expected, 0);
  }

  @Test
  void namesAreInTheOrderOfTheirNumbers() {
    assertThat(
            List.of("net.10", "net.2", "net", "fc10", "fc9", "fc09").stream()
                .sorted(Safetensors.BY_NAME))
        .containsExactly("fc09", "fc9", "fc10", "net", "net.2", "net.10");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "l.weight|F32|[64,3,3,3]|l.weight has the shape [64,3,3,3]. Engram reads dense layers",
        "l.weight|I64|[1,1]|the numbers of l.weight are of the type I64",
        "bn.running_mean|F32|[1]|bn.running_mean is neither the weights nor the bias",
        "l.bias|F32|[1]|l.bias has no weights",
        "l.weight|F32|[0,1]|l.weight has the shape [0,1]",
        "l.weight|F32|[2,2]|is damaged",
        "l.weight|F32|[100000,100000]|has 2147483647 parameters",
        "l.weight|F32|[-1,1]|is damaged",
      })
  void otherTensorsAreRefusedByTheirNames(String name, String type, String shape, String sentence) {
    byte[] file = safetensors("{" + tensor(name, type, shape, 0, 4) + "}", new byte[4]);
    assertThat(refused(file)).hasMessageContaining(sentence);
  }

  @Test
  void damagedSafetensorsAreTold() throws IOException {
    byte[] good = Files.readAllBytes(GOLDEN.resolve("network.safetensors"));
    for (int length = 9; length < good.length; length += 7) {
      assertThat(refused(Arrays.copyOf(good, length)).fault()).isEqualTo(NetworkFault.DAMAGED);
    }
    String one = tensor("l.weight", "F32", "[1,1]", 0, 4);
    assertThat(refused(safetensors("{" + one + "," + one + "}", new byte[4])).fault())
        .isEqualTo(NetworkFault.DAMAGED);
    assertThat(refused(safetensors("{\"a\":" + "[".repeat(2000) + "}", new byte[4])).fault())
        .isEqualTo(NetworkFault.DAMAGED);
    byte[] long_ = safetensors("{" + " ".repeat(1 << 19) + "}");
    assertThat(refused(long_).fault()).isEqualTo(NetworkFault.LARGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}|f has no dense layer",
        "{\"layers\":[]}|f has no dense layer",
        "{\"layers\":[{\"weights\":[[1],[2,3]],\"bias\":[0]}]}|f, line 1: this is not how",
        "{\"layers\":[{\"weights\":[[1]]}]}|f, line 1: this is not how",
        "{\"layers\":[{\"weights\":[[1]],\"bias\":[NaN]}]}|f, line 1: this is not how",
        "{\"layers\":[{\"weights\":[[1e999]],\"bias\":[0]}]}|layer 1 has the weight Infinity",
        "{\"layers\":[{\"weights\":[[1]],\"bias\":[0,1]}]}|bias of layer 1 has 2 numbers, and the"
            + " layer has 1",
        "{\"layers\":[{\"weights\":[[1,2]],\"bias\":[0,1]},{\"weights\":[[1]],\"bias\":[0]}]}|layer"
            + " 2 takes 1 inputs, and what is before it gives 2",
        "{\"layers\":[{\"weights\":[[1]],\"bias\":[0]}|f, line 1: this is not how",
        "layer,neuron,kind,from,value⏎1,1,weight,1,0.5⏎|layer 1 has 1 numbers, and its neurons and"
            + " inputs need 2",
        "layer,neuron,kind,from,value⏎1,1,weight,1,0.5⏎1,1,weight,1,0.5⏎|layer 1 has 1 numbers, and"
            + " its",
        "layer,neuron,kind,from,value⏎1,1,weight,0,0.5⏎|f, line 2: found \"0\" where 1 … 100000 is"
            + " needed",
        "layer,neuron,kind,from,value⏎1,99999,weight,99999,0.5⏎|layer 1 has 1 numbers",
        "layer,neuron,kind,from,value⏎1,1,wight,1,0.5⏎|found \"wight\" where weight, bias is"
            + " needed",
        "layer,neuron,kind,from,value⏎1,1,bias,,x⏎|found \"x\" where 0.25 is needed",
        "layer,epoch⏎1|line 1: found \"layer,epoch\" where layer,neuron,kind,from,value is needed",
        "hello|f is no file of a network",
      })
  void whatIsWrongWithWeightsIsTold(String text, String sentence) {
    assertThat(refused(text.replace('⏎', '\n'))).hasMessageContaining(sentence);
  }

  @Test
  void anotherShapeIsToldByItsLayer() throws Exception {
    ForeignNetwork network = NetworkFile.read(GOLDEN.resolve("network.safetensors"));
    NetworkSpec other =
        new NetworkSpec(
            3,
            List.of(
                new LayerSpec(4, Activation.RELU),
                new LayerSpec(6, Activation.RELU),
                new LayerSpec(2, Activation.SOFTMAX)));
    assertThat(catchThrowableOfType(NetworkFileException.class, () -> network.parameters(other)))
        .hasMessageStartingWith(
            "network.safetensors: layer 2 has the shape 4 × 5 (inputs × neurons), and that of the"
                + " network has 4 × 6.");
    assertThat(
            catchThrowableOfType(
                NetworkFileException.class, () -> network.spec(List.of(Activation.RELU))))
        .hasMessageContaining("1 activations are given, and the network has 3 layers");
  }

  @Test
  void deepJsonIsRefused() {
    assertThat(refused("{\"a\":" + "[".repeat(100_000)).fault()).isEqualTo(NetworkFault.JSON);
    assertThat(refused("{\"layers\":" + "[".repeat(100_000)).fault()).isEqualTo(NetworkFault.JSON);
  }

  /** JSON may come in UTF-32, which a reader takes from its first four bytes. */
  @ParameterizedTest
  @ValueSource(strings = {"7b0000004000ff3f", "7b00000022000000ffffffff"})
  void jsonInADamagedEncodingIsRefused(String bytes) {
    assertThat(refused(HexFormat.of().parseHex(bytes)).fault()).isEqualTo(NetworkFault.JSON);
  }

  @Test
  void filesThatCantBeReadAreTold() {
    assertThat(
            catchThrowableOfType(
                NetworkFileException.class, () -> NetworkFile.read(folder.resolve("none"))))
        .hasMessage("none is not there. Check its name and its folder.");
    assertThat(
            catchThrowableOfType(NetworkFileException.class, () -> NetworkFile.read(folder))
                .fault())
        .isEqualTo(NetworkFault.UNREADABLE);
  }

  @ParameterizedTest
  @EnumSource(NetworkFault.class)
  void theWindowSaysItInBothLanguages(NetworkFault fault) {
    Properties english = AllTexts.load("en");
    Properties chinese = AllTexts.load("zh");
    assertThat(english.getProperty(fault.key())).isEqualTo(fault.what());
    assertThat(english.getProperty(fault.adviceKey())).isEqualTo(fault.advice());
    assertThat(fault.sentence(ARGUMENTS)).endsWith(".").doesNotContain("''", "{1}", "{3}");
    for (String key : new String[] {fault.key(), fault.adviceKey()}) {
      String text = new MessageFormat(chinese.getProperty(key), Locale.CHINESE).format(ARGUMENTS);
      assertThat(text).endsWith("。").containsPattern("\\p{IsHan}").doesNotContain("{1}", "{3}");
    }
  }
}
