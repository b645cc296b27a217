package engram.nn;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import engram.data.NumpyRandom;
import engram.nn.fast.Kernel;
import engram.nn.fast.NetworkShapes;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;

/** The hot path leaves the garbage collector nothing to do. */
class KernelAllocationTest {
  private static final int ROUNDS = 100;

  private final NetworkShapes shapes = new NetworkShapes();
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final long self = Thread.currentThread().getId();

  @Test
  void trainAndEvaluateAllocateNothing() {
    for (long seed = 0; seed < 30; seed++) {
      RandomNetwork net = shapes.draw(seed, 23);
      Optimizer optimizer = Optimizer.values()[(int) (seed % 5)];
      UpdateRule rule = new UpdateRule(optimizer, 0.001, 0.9, 0.001, 0.001);
      int[] order = net.order();
      double[] outputs = new double[order.length * net.samples().outputs()];
      for (Kernel kernel : shapes.kernels(net, 10)) {
        if (seed % 2 == 1) kernel.anchor(Optional.of(anchor(net)));
        run(kernel, net.samples(), order, outputs, rule);
        long before = threads.getThreadAllocatedBytes(self);
        long nothing = threads.getThreadAllocatedBytes(self) - before;
        before = threads.getThreadAllocatedBytes(self);
        run(kernel, net.samples(), order, outputs, rule);
        long allocated = threads.getThreadAllocatedBytes(self) - before - nothing;
        // a single object in one batch would be at least 16 bytes × ROUNDS
        assertThat(allocated).as("%s, %s", net.spec(), rule).isLessThan(16L * ROUNDS);
      }
    }
  }

  private static Anchor anchor(RandomNetwork net) {
    double[] stiffness = new double[net.spec().parameterCount()];
    Arrays.fill(stiffness, 0.1);
    return Anchor.of(net.parameters(), stiffness);
  }

  @Test
  void droppingNeuronsAllocatesNothing() {
    for (long seed = 0; seed < 12; seed++) {
      RandomNetwork net = shapes.draw(seed, 20);
      UpdateRule rule = new UpdateRule(Optimizer.SGD, 0.001, 0, 0, 0);
      DropoutMask mask = new DropoutMask(net.spec());
      int[] order = net.order();
      NumpyRandom random = new NumpyRandom(seed);
      DoubleSupplier uniform = random::randomSample;
      for (Kernel kernel : shapes.kernels(net, 10)) {
        kernel.drop(Optional.of(mask));
        drop(kernel, net.samples(), order, mask, uniform, rule);
        long before = threads.getThreadAllocatedBytes(self);
        long nothing = threads.getThreadAllocatedBytes(self) - before;
        before = threads.getThreadAllocatedBytes(self);
        drop(kernel, net.samples(), order, mask, uniform, rule);
        long allocated = threads.getThreadAllocatedBytes(self) - before - nothing;
        assertThat(allocated).as("%s", net.spec()).isLessThan(16L * ROUNDS);
      }
    }
  }

  private static void drop(
      Kernel kernel,
      Samples samples,
      int[] order,
      DropoutMask mask,
      DoubleSupplier uniform,
      UpdateRule rule) {
    for (int k = 0; k < ROUNDS; k++) {
      mask.draw(0.5, 10, uniform);
      kernel.train(samples, order, 0, 10, rule);
      mask.draw(0.5, 7, uniform);
      kernel.train(samples, order, 10, 17, rule);
    }
  }

  private static void run(
      Kernel kernel, Samples samples, int[] order, double[] outputs, UpdateRule rule) {
    for (int k = 0; k < ROUNDS; k++) {
      kernel.train(samples, order, 0, 10, rule);
      kernel.train(samples, order, 10, 20, rule);
      kernel.train(samples, order, 20, 23, rule);
      kernel.evaluate(samples, outputs);
    }
  }
}
