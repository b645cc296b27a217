package engram.nn;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.fast.Kernel;
import engram.nn.fast.Kernels;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The chain rule against central differences: every activation × loss × depth. */
class GradientCheckTest {
  private static final double TOLERANCE = 1e-6;

  /** A loss and an activation it is defined behind. */
  record Head(Loss loss, Activation output) {}

  @Provide
  Arbitrary<Head> heads() {
    return Combinators.combine(Arbitraries.of(Loss.class), Arbitraries.of(Activation.class))
        .as(Head::new)
        .filter(head -> head.loss().accepts(head.output()));
  }

  @Provide
  Arbitrary<Activation> hidden() {
    return Arbitraries.of(Activation.class).filter(f -> f != Activation.SOFTMAX);
  }

  @Property(tries = 2000)
  void gradientOfABatchEqualsCentralDifferences(
      @ForAll("hidden") Activation hidden,
      @ForAll("heads") Head head,
      @ForAll @IntRange(min = 0, max = 4) int depth,
      @ForAll @IntRange(min = 1, max = 9) int rows,
      @ForAll @LongRange(min = 0) long seed) {
    RandomNetwork net = RandomNetwork.draw(hidden, depth, head.output(), head.loss(), rows, seed);
    Assume.that(!net.nearKink());
    assertMatches(net, new UpdateRule(Optimizer.SGD, 0.1, 0, 0, 0));
  }

  @Property(tries = 300)
  void gradientWithPenaltiesEqualsCentralDifferences(
      @ForAll("hidden") Activation hidden,
      @ForAll("heads") Head head,
      @ForAll @IntRange(min = 0, max = 3) int depth,
      @ForAll @DoubleRange(min = 0, max = 0.5) double l1,
      @ForAll @DoubleRange(min = 0, max = 0.5) double l2,
      @ForAll @LongRange(min = 0) long seed) {
    RandomNetwork net = RandomNetwork.draw(hidden, depth, head.output(), head.loss(), 4, seed);
    Assume.that(!net.nearKink());
    assertMatches(net, new UpdateRule(Optimizer.SGD, 0.1, 0, l1, l2));
  }

  private static void assertMatches(RandomNetwork net, UpdateRule rule) {
    Kernel kernel = Kernels.of(net.spec(), net.loss(), net.samples().rows());
    kernel.load(net.parameters());
    Gradients analytic = kernel.gradients(net.samples(), net.order(), 0, net.order().length, rule);
    double distance = 0;
    double size = 0;
    for (int k = 0; k < net.spec().parameterCount(); k++) {
      double numeric =
          NumericalGradient.of(
              p -> NumericalGradient.meanLoss(p, net.loss(), net.samples()) + rule.penalty(p),
              net.parameters(),
              k);
      distance += (analytic.get(k) - numeric) * (analytic.get(k) - numeric);
      size += numeric * numeric;
    }
    assertThat(Math.sqrt(distance))
        .as("%s, %s", net.spec(), net.loss())
        .isLessThanOrEqualTo(TOLERANCE * Math.max(Math.sqrt(size), 1e-3));
  }
}
