package engram.nn;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.fast.Kernel;
import engram.nn.fast.Kernels;
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
    assertThat(train(SMALL, Loss.CROSS_ENTROPY, Optimizer.SGD, 10))
        .isEqualTo("4889ea82e8ed6a63f33ce67a72dcadb1d39ed41b4750c9a1547a47c90dbecd7a");
  }

  @Test
  void largeNetworkEndsAtTheSameBitsEverywhere() {
    assertThat(train(LARGE, Loss.MEAN_SQUARED_ERROR, Optimizer.ADAM, 10))
        .isEqualTo("60284a1080cd8a15ab1ce6099e6d0f6eea8936720ae4a24c7f6fffa667e93e84");
  }

  @Test
  void smallNetworkOnLongBatchesEndsAtTheSameBitsEverywhere() {
    assertThat(train(SMALL, Loss.MEAN_SQUARED_ERROR, Optimizer.NESTEROV, 67))
        .isEqualTo("1d20c6b338bcbe7a5e2d80dcb4e121536d78a2d1c8229aedd690c165b0a17f65");
  }

  private static String train(NetworkSpec spec, Loss loss, Optimizer optimizer, int batch) {
    RandomNetwork net = RandomNetwork.draw(spec, loss, 67, new Random(20));
    UpdateRule rule = new UpdateRule(optimizer, 0.01, 0.9, 1e-5, 1e-4);
    Kernel kernel = Kernels.of(spec, loss, batch);
    kernel.load(net.parameters());
    for (int k = 0; k < BATCHES; k++) {
      int from = batch == 67 ? 0 : k % 7 * batch;
      kernel.train(net.samples(), net.order(), from, Math.min(from + batch, 67), rule);
    }
    return kernel.parameters().sha256();
  }
}
