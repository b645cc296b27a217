package engram.nn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The parameters after some thousand batches, to the bit. The literals hold on every JDK, and
 * whether the code is interpreted or compiled: run this test on each.
 */
class KernelHashTest {
  private static final int BATCHES = 3000;

  private static final NetworkSpec SMALL =
      new NetworkSpec(
          4,
          List.of(
              new LayerSpec(10, Activation.TANH),
              new LayerSpec(5, Activation.SOFTPLUS),
              new LayerSpec(4, Activation.ELU),
              new LayerSpec(3, Activation.SOFTMAX)));

  private static final NetworkSpec LARGE =
      new NetworkSpec(
          30,
          List.of(
              new LayerSpec(33, Activation.SIGMOID),
              new LayerSpec(20, Activation.LEAKY_RELU),
              new LayerSpec(3, Activation.SIGMOID)));

  @Test
  void smallNetworkEndsAtTheSameBitsEverywhere() {
    assertThat(train(SMALL, Loss.CROSS_ENTROPY, Optimizer.SGD))
        .isEqualTo("4889ea82e8ed6a63f33ce67a72dcadb1d39ed41b4750c9a1547a47c90dbecd7a");
  }

  @Test
  void largeNetworkEndsAtTheSameBitsEverywhere() {
    assertThat(train(LARGE, Loss.MEAN_SQUARED_ERROR, Optimizer.ADAM))
        .isEqualTo("60284a1080cd8a15ab1ce6099e6d0f6eea8936720ae4a24c7f6fffa667e93e84");
  }

  private static String train(NetworkSpec spec, Loss loss, Optimizer optimizer) {
    RandomNetwork net = RandomNetwork.draw(spec, loss, 67, new Random(20));
    UpdateRule rule = new UpdateRule(optimizer, 0.01, 0.9, 1e-5, 1e-4);
    Kernel kernel = Kernels.of(spec, loss, 10);
    kernel.load(net.parameters());
    for (int k = 0; k < BATCHES; k++) {
      int from = k % 7 * 10;
      kernel.train(net.samples(), net.order(), from, Math.min(from + 10, 67), rule);
    }
    return kernel.parameters().sha256();
  }
}
