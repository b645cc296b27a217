package engram.nn.fast;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Activation;
import engram.nn.Anchor;
import engram.nn.DropoutMask;
import engram.nn.Optimizer;
import engram.nn.Parameters;
import engram.nn.RandomNetwork;
import engram.nn.Samples;
import engram.nn.UpdateRule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import org.ejml.data.DMatrixRMaj;

/** Loops of vector instructions give the bits of the plain ones, whatever goes in. */
@AddLifecycleHook(VectorLoopsTest.WithTheModule.class)
class VectorLoopsTest {
  private static final double[] SPECIAL = {
    0.0, -0.0, 5e-324, -1e-310, 1e300, -1e300, Double.MAX_VALUE, 40, -800
  };

  private static final double[] NOT_FINITE = {
    Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN
  };

  private static final List<Activation> OF_ONE_NUMBER =
      Arrays.stream(Activation.values()).filter(f -> f != Activation.SOFTMAX).toList();

  private final NetworkShapes shapes = new NetworkShapes();

  /** Passed over by a JVM that was started without the module. */
  static final class WithTheModule implements SkipExecutionHook {
    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
      return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()
          ? SkipResult.doNotSkip()
          : SkipResult.skip("needs --add-modules jdk.incubator.vector");
    }
  }

  @Example
  void theModuleIsUsedWhereItIsThere() {
    assertThat(Kernels.lanes()).isGreaterThanOrEqualTo(4);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void batchesOfAnyLengthMoveTheParametersToTheSameBits(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 70) int batch) {
    train(shapes.draw(seed, 70), seed, batch);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void zerosOfBothSignsHugeNumbersInfinitiesAndNaNComeOutTheSame(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int batch) {
    RandomNetwork net = shapes.draw(seed, 40);
    Random random = new Random(seed);
    double[] values = net.parameters().toArray();
    double[][] inputs = new double[40][];
    for (int row = 0; row < inputs.length; row++) inputs[row] = net.samples().input(row);
    for (int k = random.nextInt(5); k >= 0; k--) {
      values[random.nextInt(values.length)] = special(random);
      double[] row = inputs[random.nextInt(inputs.length)];
      row[random.nextInt(row.length)] = special(random);
    }
    double[][] targets = new double[40][];
    for (int row = 0; row < targets.length; row++) targets[row] = net.samples().target(row);
    RandomNetwork strange =
        new RandomNetwork(
            Parameters.of(net.spec(), values),
            net.loss(),
            Samples.of(new DMatrixRMaj(inputs), new DMatrixRMaj(targets)));
    train(strange, seed, batch);
  }

  private static double special(Random random) {
    double[] from = random.nextInt(4) == 0 ? NOT_FINITE : SPECIAL;
    return from[random.nextInt(from.length)];
  }

  /** Some batches by every layout, then evaluation. */
  private void train(RandomNetwork net, long seed, int batch) {
    int rows = net.samples().rows();
    int[] order = shapes.shuffled(rows, seed);
    Random random = new Random(seed);
    Optimizer optimizer = Optimizer.values()[random.nextInt(Optimizer.values().length)];
    UpdateRule rule =
        new UpdateRule(optimizer, 0.05, 0.9, random.nextInt(2) * 0.01, random.nextInt(2) * 0.1);
    int longest = 1 + random.nextInt(batch);
    List<Kernel> plain = kernels(net, longest, Kernels.PLAIN);
    List<Kernel> vector = kernels(net, longest, Kernels.FASTEST);
    for (int k = 0; k < plain.size(); k++) {
      if (random.nextBoolean()) {
        anchor(plain.get(k), net);
        anchor(vector.get(k), net);
      }
      boolean dropping = random.nextBoolean();
      DropoutMask mask = new DropoutMask(net.spec());
      for (int from = 0; from < rows; from += batch) {
        int to = Math.min(from + batch, rows);
        mask.draw(0.4, to - from, random::nextDouble);
        if (dropping) {
          plain.get(k).drop(Optional.of(mask));
          vector.get(k).drop(Optional.of(mask));
        }
        assertBits(
            vector.get(k).gradients(net.samples(), order, from, to, rule).toArray(),
            plain.get(k).gradients(net.samples(), order, from, to, rule).toArray());
        vector.get(k).train(net.samples(), order, from, to, rule);
        plain.get(k).train(net.samples(), order, from, to, rule);
        assertBits(vector.get(k).parameters().toArray(), plain.get(k).parameters().toArray());
      }
      double[] expected = new double[rows * net.samples().outputs()];
      double[] actual = expected.clone();
      double loss = plain.get(k).evaluate(net.samples(), expected);
      assertThat(vector.get(k).evaluate(net.samples(), actual)).isEqualTo(Double.valueOf(loss));
      assertBits(actual, expected);
      assertThat(vector.get(k).isFinite()).isEqualTo(plain.get(k).isFinite());
    }
  }

  private static List<Kernel> kernels(RandomNetwork net, int longest, Loops loops) {
    List<Kernel> kernels = NetworkShapes.kernels(net.spec(), net.loss(), longest, loops);
    for (Kernel kernel : kernels) kernel.load(net.parameters());
    return kernels;
  }

  private static void anchor(Kernel kernel, RandomNetwork net) {
    double[] stiffness = new double[net.spec().parameterCount()];
    Arrays.fill(stiffness, 0.1);
    double[] places = new double[stiffness.length];
    Arrays.setAll(places, k -> 0.01 * k);
    kernel.anchor(Optional.of(Anchor.of(Parameters.of(net.spec(), places), stiffness)));
  }

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void activationsAndDerivativesOfAnyArrayAreTheSame(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 40) int n) {
    Random random = new Random(seed);
    double[] z = random.doubles(40, -30, 30).toArray();
    for (int k = random.nextInt(8); k > 0; k--) z[random.nextInt(40)] = special(random);
    double[] factors = random.doubles(40, -1, 1).toArray();
    for (Activation f : OF_ONE_NUMBER) {
      double[] plain = z.clone();
      double[] vector = z.clone();
      Kernels.PLAIN.activations().apply(f, plain, new double[40], n);
      Kernels.FASTEST.activations().apply(f, vector, new double[40], n);
      assertBits(vector, plain);
      double[] expected = factors.clone();
      double[] actual = factors.clone();
      Kernels.PLAIN.activations().timesDerivative(f, expected, z, plain, n);
      Kernels.FASTEST.activations().timesDerivative(f, actual, z, plain, n);
      assertBits(actual, expected);
    }
    double[] plain = z.clone();
    double[] vector = z.clone();
    Kernels.PLAIN.activations().exp(plain, new double[40], n);
    Kernels.FASTEST.activations().exp(vector, new double[40], n);
    assertBits(vector, plain);
  }

  /** Equal to the bit but for the payload of NaN, which Java leaves open. */
  private static void assertBits(double[] actual, double[] expected) {
    if (Arrays.equals(actual, expected)) return;
    for (int k = 0; k < expected.length; k++) {
      assertThat(actual[k]).as("number %d", k).isEqualTo(Double.valueOf(expected[k]));
    }
  }
}
