package engram.nn.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import engram.nn.Activation;
import engram.nn.Backprop;
import engram.nn.BackwardPass;
import engram.nn.DropoutMask;
import engram.nn.ForwardPass;
import engram.nn.Gradients;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.NumericalGradient;
import engram.nn.Optimizer;
import engram.nn.Parameters;
import engram.nn.RandomNetwork;
import engram.nn.UpdateRule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class KernelTest {
  private static final UpdateRule SGD = new UpdateRule(Optimizer.SGD, 0.05, 0, 0, 0);

  private final NetworkShapes shapes = new NetworkShapes();

  @Property(tries = 300)
  void gradientIsTheMeanOfBackpropOverTheRowsOfTheBatch(
      @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 1, max = 70) int batch) {
    RandomNetwork net = shapes.draw(seed, 70);
    int[] order = shapes.shuffled(net.samples().rows(), seed);
    double[] expected = new double[net.spec().parameterCount()];
    for (int k = 0; k < batch; k++) {
      double[] target = net.samples().target(order[k]);
      ForwardPass forward = ForwardPass.of(net.parameters(), net.samples().input(order[k]));
      BackwardPass back =
          Backprop.backward(net.parameters(), forward, net.loss(), target, 1.0 / batch);
      for (int p = 0; p < expected.length; p++) expected[p] += back.gradients().get(p);
    }
    for (Kernel kernel : shapes.kernels(net, 1 + (int) (seed % 70))) {
      assertClose(kernel.gradients(net.samples(), order, 0, batch, SGD).toArray(), expected);
    }
  }

  @Property(tries = 200)
  void rowsLeftOutHaveNoShareAndTheOthersKeepTheirs(
      @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 1, max = 70) int batch) {
    RandomNetwork net = shapes.draw(seed, 70);
    int[] order = shapes.shuffled(net.samples().rows(), seed);
    int[] left = {order[(int) (seed % 70)], order[(int) (seed % 31)]};
    double[] expected = new double[net.spec().parameterCount()];
    for (int k = 0; k < batch; k++) {
      if (order[k] == left[0] || order[k] == left[1]) continue;
      double[] target = net.samples().target(order[k]);
      ForwardPass forward = ForwardPass.of(net.parameters(), net.samples().input(order[k]));
      BackwardPass back =
          Backprop.backward(net.parameters(), forward, net.loss(), target, 1.0 / batch);
      for (int p = 0; p < expected.length; p++) expected[p] += back.gradients().get(p);
    }
    for (Kernel kernel : shapes.kernels(net, 1 + (int) (seed % 70))) {
      double[] whole = kernel.gradients(net.samples(), order, 0, batch, SGD).toArray();
      kernel.leaveOut(left);
      assertClose(kernel.gradients(net.samples(), order, 0, batch, SGD).toArray(), expected);
      kernel.leaveOut();
      assertThat(kernel.gradients(net.samples(), order, 0, batch, SGD).toArray()).isEqualTo(whole);
    }
  }

  @Property(tries = 200)
  void droppedNeuronsAreDroppedForwardAndBackAndNotWhereItOnlyAnswers(
      @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 1, max = 70) int batch) {
    RandomNetwork net = shapes.draw(seed, 70);
    int[] order = shapes.shuffled(net.samples().rows(), seed);
    DropoutMask mask = new DropoutMask(net.spec());
    mask.draw(seed % 10 / 10.0, batch, new Random(seed)::nextDouble);
    double[] expected = new double[net.spec().parameterCount()];
    for (int k = 0; k < batch; k++) {
      double[] target = net.samples().target(order[k]);
      ForwardPass forward =
          ForwardPass.of(net.parameters(), net.samples().input(order[k]), mask, k);
      BackwardPass back =
          Backprop.backward(net.parameters(), forward, net.loss(), target, 1.0 / batch);
      for (int p = 0; p < expected.length; p++) expected[p] += back.gradients().get(p);
    }
    double[] outputs = new double[70 * net.samples().outputs()];
    for (Kernel kernel : shapes.kernels(net, 1 + (int) (seed % 70))) {
      double[] whole = kernel.gradients(net.samples(), order, 0, batch, SGD).toArray();
      double loss = kernel.evaluate(net.samples(), outputs);
      kernel.drop(Optional.of(mask));
      assertClose(kernel.gradients(net.samples(), order, 0, batch, SGD).toArray(), expected);
      assertThat(kernel.evaluate(net.samples(), outputs)).isEqualTo(loss);
      kernel.drop(Optional.empty());
      assertThat(kernel.gradients(net.samples(), order, 0, batch, SGD).toArray()).isEqualTo(whole);
    }
  }

  @Property(tries = 100)
  void aMaskThatDropsNoneChangesNoBit(
      @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 1, max = 70) int batch) {
    RandomNetwork net = shapes.draw(seed, 70);
    DropoutMask mask = new DropoutMask(net.spec());
    mask.draw(0, batch, new Random(seed)::nextDouble);
    for (Kernel kernel : shapes.kernels(net, batch)) {
      double[] plain = kernel.gradients(net.samples(), net.order(), 0, batch, SGD).toArray();
      kernel.drop(Optional.of(mask));
      assertThat(kernel.gradients(net.samples(), net.order(), 0, batch, SGD).toArray())
          .isEqualTo(plain);
    }
  }

  @Property(tries = 200)
  void sgdSubtractsTheGradientTimesTheLearningRateToTheBit(
      @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 1, max = 40) int batch) {
    RandomNetwork net = shapes.draw(seed, 40);
    UpdateRule rule = new UpdateRule(Optimizer.SGD, 0.3, 0, (seed & 1) * 0.01, (seed & 2) * 0.1);
    for (Kernel kernel : shapes.kernels(net, batch)) {
      Gradients g = kernel.gradients(net.samples(), net.order(), 0, batch, rule);
      assertThat(kernel.parameters()).isEqualTo(net.parameters());
      kernel.train(net.samples(), net.order(), 0, batch, rule);
      Parameters after = kernel.parameters();
      for (int p = 0; p < net.spec().parameterCount(); p++) {
        assertThat(after.get(p)).isEqualTo(net.parameters().get(p) - 0.3 * g.get(p));
      }
    }
  }

  @Property(tries = 100)
  void bothLayoutsTrainToTheSameParameters(@ForAll @LongRange(min = 0) long seed) {
    RandomNetwork net = shapes.draw(seed, 30);
    Optimizer optimizer = Optimizer.values()[(int) (seed % 5)];
    UpdateRule rule = new UpdateRule(optimizer, 0.01, 0.9, 0.001, 0.01);
    List<Kernel> kernels = shapes.kernels(net, 7);
    for (Kernel kernel : kernels) {
      for (int from = 0; from < 30; from += 7) {
        kernel.train(net.samples(), net.order(), from, Math.min(30, from + 7), rule);
      }
    }
    double[] first = kernels.get(0).parameters().toArray();
    // an optimiser that divides by the size of a tiny gradient divides its rounding by it, too
    for (Kernel kernel : kernels) assertClose(kernel.parameters().toArray(), first, 1e-9);
  }

  @Property(tries = 200)
  void lossAndOutputsAreThoseOfForwardPassToTheBit(@ForAll @LongRange(min = 0) long seed) {
    RandomNetwork net = shapes.draw(seed, 50);
    double[] outputs = new double[50 * net.samples().outputs()];
    for (Kernel kernel : shapes.kernels(net, 1 + (int) (seed % 60))) {
      assertThat(kernel.evaluate(net.samples(), outputs))
          .isEqualTo(NumericalGradient.meanLoss(net.parameters(), net.loss(), net.samples()));
      for (int row = 0; row < 50; row++) {
        ForwardPass pass = ForwardPass.of(net.parameters(), net.samples().input(row));
        int from = row * pass.output().length;
        assertThat(Arrays.copyOfRange(outputs, from, from + pass.output().length))
            .isEqualTo(pass.output());
      }
    }
  }

  @Property(tries = 50)
  void loadedParametersComeBackToTheBit(@ForAll @LongRange(min = 0) long seed) {
    RandomNetwork net = shapes.draw(seed, 1);
    for (Kernel kernel : shapes.kernels(net, 1)) {
      assertThat(kernel.parameters()).isEqualTo(net.parameters());
    }
  }

  @Property(tries = 50)
  void aRunGoesOnFromParametersAndOptimizerStateToTheBit(@ForAll @LongRange(min = 0) long seed) {
    RandomNetwork net = shapes.draw(seed, 20);
    for (Optimizer optimizer : Optimizer.values()) {
      UpdateRule rule = new UpdateRule(optimizer, 0.01, 0.9, 0, 0.001);
      List<Kernel> straight = shapes.kernels(net, 8);
      List<Kernel> resumed = shapes.kernels(net, 8);
      for (int k = 0; k < straight.size(); k++) {
        train(straight.get(k), net, rule, 3);
        resumed.get(k).load(straight.get(k).parameters());
        resumed.get(k).load(straight.get(k).optimizerState());
        train(straight.get(k), net, rule, 3);
        train(resumed.get(k), net, rule, 3);
        assertThat(resumed.get(k).parameters()).isEqualTo(straight.get(k).parameters());
      }
    }
  }

  @Example
  void anotherOptimizerStartsWithoutMemory() {
    RandomNetwork net = shapes.draw(5, 20);
    UpdateRule adam = new UpdateRule(Optimizer.ADAM, 0.01, 0, 0, 0);
    for (int k = 0; k < shapes.kernels(net, 8).size(); k++) {
      Kernel changed = shapes.kernels(net, 8).get(k);
      train(changed, net, new UpdateRule(Optimizer.MOMENTUM, 0.01, 0.9, 0, 0), 2);
      Kernel fresh = shapes.kernels(net, 8).get(k);
      fresh.load(changed.parameters());
      train(changed, net, adam, 1);
      train(fresh, net, adam, 1);
      assertThat(changed.parameters()).isEqualTo(fresh.parameters());
    }
  }

  @Example
  void divergenceShowsAsALossThatIsNotANumber() {
    for (Activation hidden : Activation.values()) {
      if (hidden == Activation.SOFTMAX) continue;
      RandomNetwork net =
          RandomNetwork.draw(hidden, 1, Activation.IDENTITY, Loss.MEAN_SQUARED_ERROR, 5, 1);
      double[] values = net.parameters().toArray();
      values[0] = Double.NaN;
      RandomNetwork broken =
          new RandomNetwork(Parameters.of(net.spec(), values), net.loss(), net.samples());
      for (Kernel kernel : shapes.kernels(broken, 5)) {
        assertThat(kernel.evaluate(net.samples(), new double[5 * net.samples().outputs()]))
            .as(hidden.id())
            .isNaN();
      }
    }
  }

  @Example
  void crossEntropyStaysFiniteWhereTheOutputIsSaturated() {
    for (Activation output : List.of(Activation.SIGMOID, Activation.SOFTMAX)) {
      NetworkSpec spec = new NetworkSpec(1, List.of(new LayerSpec(2, output)));
      RandomNetwork net = RandomNetwork.draw(spec, Loss.CROSS_ENTROPY, 6, new Random(3));
      Parameters wide = Parameters.of(spec, new double[] {1e5, -1e5, 0, 0});
      for (Kernel kernel : shapes.kernels(net, 6)) {
        kernel.load(wide);
        assertThat(kernel.evaluate(net.samples(), new double[6 * net.samples().outputs()]))
            .isFinite()
            .isGreaterThan(100);
      }
    }
  }

  @Example
  void refusesALossThatIsNotDefinedBehindTheOutput() {
    NetworkSpec spec = new NetworkSpec(2, List.of(new LayerSpec(1, Activation.TANH)));
    assertThatThrownBy(() -> Kernels.of(spec, Loss.CROSS_ENTROPY, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cross-entropy is not defined behind a tanh layer: use softmax or sigmoid");
  }

  @Example
  void refusesParametersOfAnotherShape() {
    NetworkSpec spec = new NetworkSpec(2, List.of(new LayerSpec(1, Activation.TANH)));
    NetworkSpec other = new NetworkSpec(3, List.of(new LayerSpec(1, Activation.TANH)));
    Kernel kernel = Kernels.of(spec, Loss.MEAN_SQUARED_ERROR, 1);
    assertThatThrownBy(() -> kernel.load(Parameters.of(other, new double[4])))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 – 1 tanh")
        .hasMessageContaining("2 – 1 tanh");
  }

  private static void train(Kernel kernel, RandomNetwork net, UpdateRule rule, int batches) {
    for (int k = 0; k < batches; k++) kernel.train(net.samples(), net.order(), 0, 8, rule);
  }

  private static void assertClose(double[] actual, double[] expected) {
    assertClose(actual, expected, 1e-12);
  }

  /**
   * @param precision as a share of the largest number
   */
  private static void assertClose(double[] actual, double[] expected, double precision) {
    double size = 0;
    for (double value : expected) size = Math.max(size, Math.abs(value));
    for (int p = 0; p < expected.length; p++) {
      assertThat(actual[p]).isCloseTo(expected[p], within(precision * size));
    }
  }
}
