package engram.memory.recall;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.neuron.NeuronInputs;
import engram.memory.neuron.NeuronRule;
import engram.memory.neuron.NeuronRun;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same bits in each run, on each JDK. A change of the order of a sum changes these hashes once;
 * {@link MemoryGoldenTest} then tells whether the numbers are still the right ones.
 */
@Timeout(300)
class MemoryDeterminismTest {
  private static final List<Pattern> STORED = Golden.draw(42, 20, 100);
  private static final Pattern CUE = Golden.spoiled(STORED.get(0), 42, 25);

  static Stream<Arguments> recalls() {
    return Stream.of(
        Arguments.of(
            StorageRule.HEBB,
            UpdateOrder.ASYNCHRONOUS,
            "a12e37b3b67acf9151fc34f8db4cb5b601daadcb3e9621479c144bf0a314b86d"),
        Arguments.of(
            StorageRule.STORKEY,
            UpdateOrder.ASYNCHRONOUS,
            "9f1e9ad8ad6edc8ddf3a9c3c2015b678e70651fd51186e8f559bfd39df530496"),
        Arguments.of(
            StorageRule.PSEUDO_INVERSE,
            UpdateOrder.ASYNCHRONOUS,
            "108c8092eeb45b8463d943c5d39d1c8a0c0bf5c00322200c8709bb1654fd9f93"),
        Arguments.of(
            StorageRule.STORKEY,
            UpdateOrder.SYNCHRONOUS,
            "d5ff1e81c9d6ad001c4210587f7b1ab69d2b3324eb11a36aae8ee87820b026fa"));
  }

  @ParameterizedTest
  @MethodSource("recalls")
  void weightsAndEnergiesOfARecallHaveThatHash(StorageRule rule, UpdateOrder order, String sha) {
    HopfieldNetwork network = rule.store(STORED);
    MessageDigest digest = sha256();
    for (int i = 0; i < 100; i++) {
      for (int j = 0; j < 100; j++) update(digest, network.weight(i, j));
    }
    for (RecallStep step : RecallTrace.of(new Recall(network, STORED, CUE, order, 42)).steps()) {
      update(digest, step.energy());
    }
    assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(sha);
  }

  static Stream<Arguments> softmax() {
    return Stream.of(
        Arguments.of(0.03, "2a717ac43c43ac5944e22fc639a2466ac4c0e92b0ce7b5a31843f9f0d26556c4"),
        Arguments.of(0.1, "6ed6bca8f16ec305c8857260cb3fcb50ab7dae91030874cb8bb28753c9d6a733"),
        Arguments.of(1.0, "8a81af65418a439556dacf623be101aaca2b22477464ec7de2926575c06ea91c"));
  }

  @ParameterizedTest
  @MethodSource("softmax")
  void statesAndEnergiesOfTheSoftmaxNetworkHaveThatHash(double beta, String sha) {
    ModernRecall recall = new ModernRecall(new ModernHopfield(STORED, beta), CUE);
    MessageDigest digest = sha256();
    while (!recall.isEnded()) {
      ModernStep step = recall.step();
      for (double s : step.state()) update(digest, s);
      update(digest, step.energy());
    }
    assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(sha);
  }

  static Stream<Arguments> capacities() {
    return Stream.of(
        Arguments.of(
            new MemoryModel.Pairwise(StorageRule.HEBB),
            "42ab28c85f6ac8fca4e92f972e94a7285e8e555d273939123bb477aff1d4ded3"),
        Arguments.of(
            new MemoryModel.Pairwise(StorageRule.STORKEY),
            "a14fa327b744496167db0e644204e0bafcb6b84d76714fe6c0a788d5d9bb2524"),
        Arguments.of(
            new MemoryModel.Pairwise(StorageRule.PSEUDO_INVERSE),
            "2212f1357f45729561721714de7205b6906ff841da5404cf52a98338093e4910"),
        Arguments.of(
            new MemoryModel.Softmax(0.08),
            "3272a41920f31068a00da9e0a63574863db6cd52fa8aaca97580e53eff3770b5"));
  }

  @ParameterizedTest
  @MethodSource("capacities")
  void aCapacityCurveHasThatHash(MemoryModel model, String sha) {
    CapacityPlan plan = new CapacityPlan(model, 100, CapacityPlan.USUAL_LOADS, 2, 0.2, 0.95, 42);
    CapacityRun run = new CapacityRun(plan);
    while (!run.isEnded()) run.step();
    MessageDigest digest = sha256();
    for (CapacityPoint point : run.curve().points()) {
      update(digest, point.mean());
      update(digest, point.deviation());
    }
    assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(sha);
  }

  static Stream<Arguments> neurons() {
    return Stream.of(
        Arguments.of(
            NeuronRule.HEBB, "5aad463bf3288bc60400793b9646ca6690846542a55322666ddd2c5b2e08efe9"),
        Arguments.of(
            NeuronRule.OJA, "2c1951139e09d109f3d911209b71b7bb0d07e80c136afa76d2f3729c75295a1a"),
        Arguments.of(
            NeuronRule.DELTA, "e6e921ac1b4dda8c30e9c8831648c7166d7acdba33e95f1b62852b68d6a82dd6"),
        Arguments.of(
            NeuronRule.BACKPROP,
            "8856e825d13c3a0e455346ab55ad225fb8ed2a1cc8c681b0fae0b541676e13ab"));
  }

  @ParameterizedTest
  @MethodSource("neurons")
  void theWeightsOfOneNeuronHaveThatHash(NeuronRule rule, String sha) {
    NeuronInputs inputs = NeuronInputs.clouds(60, 30, 2, 0.3, 0.8, 42);
    MessageDigest digest = sha256();
    for (NeuronRun.Lesson lesson : NeuronRun.Lesson.values()) {
      NeuronRun run = new NeuronRun(inputs, rule, 0.01, new double[] {0.1, 0.3}, lesson, 42);
      for (int k = 0; k < 150; k++) {
        for (double w : run.next().weights()) update(digest, w);
      }
    }
    assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(sha);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void update(MessageDigest digest, double value) {
    digest.update(ByteBuffer.allocate(Double.BYTES).putDouble(value).array());
  }
}
