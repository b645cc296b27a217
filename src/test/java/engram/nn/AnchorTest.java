package engram.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import engram.nn.fast.Kernel;
import engram.nn.fast.NetworkShapes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class AnchorTest {
  private static final int ROWS = 20;

  private final NetworkShapes shapes = new NetworkShapes();

  /** Somewhere else, with another stiffness for each. */
  private static Anchor anchor(RandomNetwork net, long seed) {
    Random random = new Random(seed);
    double[] places = net.parameters().toArray();
    double[] stiffness = new double[places.length];
    for (int i = 0; i < places.length; i++) {
      places[i] += random.nextGaussian();
      stiffness[i] = random.nextDouble();
    }
    return Anchor.of(Parameters.of(net.spec(), places), stiffness);
  }

  private static UpdateRule rule(long seed) {
    Optimizer optimizer = Optimizer.values()[(int) (seed % Optimizer.values().length)];
    return new UpdateRule(optimizer, 0.01, 0.9, 0, 0);
  }

  @Property(tries = 60)
  void theGradientIsThatOfLossAndPenalty(@ForAll @LongRange(min = 0) long seed) {
    RandomNetwork net = shapes.draw(seed, ROWS);
    if (net.nearKink()) return;
    Anchor anchor = anchor(net, seed);
    for (Kernel kernel : shapes.kernels(net, ROWS)) {
      kernel.anchor(Optional.of(anchor));
      Gradients g = kernel.gradients(net.samples(), net.order(), 0, ROWS, rule(0));
      for (int i = 0; i < net.spec().parameterCount(); i += 1 + net.spec().parameterCount() / 30) {
        double numeric =
            NumericalGradient.of(
                at ->
                    NumericalGradient.meanLoss(at, net.loss(), net.samples()) + anchor.penalty(at),
                net.parameters(),
                i);
        assertThat(g.get(i)).isCloseTo(numeric, within(1e-7 * Math.max(1, Math.abs(numeric))));
      }
    }
  }

  @Property(tries = 60)
  void anUpdateFollowsThatGradientToTheBit(@ForAll @LongRange(min = 0) long seed) {
    RandomNetwork net = shapes.draw(seed, ROWS);
    UpdateRule sgd = new UpdateRule(Optimizer.SGD, 0.3, 0, 0.01, 0.02);
    for (Kernel kernel : shapes.kernels(net, ROWS)) {
      kernel.anchor(Optional.of(anchor(net, seed)));
      Gradients g = kernel.gradients(net.samples(), net.order(), 0, ROWS, sgd);
      kernel.train(net.samples(), net.order(), 0, ROWS, sgd);
      for (int i = 0; i < net.spec().parameterCount(); i++) {
        assertThat(kernel.parameters().get(i)).isEqualTo(net.parameters().get(i) - 0.3 * g.get(i));
      }
    }
  }

  @Property(tries = 60)
  void oneWithoutPullAndOneTakenAwayLeaveTheBitsAsTheyAre(@ForAll @LongRange(min = 0) long seed) {
    RandomNetwork net = shapes.draw(seed, ROWS);
    List<Kernel> plain = shapes.kernels(net, ROWS);
    List<Kernel> loose = shapes.kernels(net, ROWS);
    List<Kernel> freed = shapes.kernels(net, ROWS);
    double[] nothing = new double[net.spec().parameterCount()];
    for (int k = 0; k < plain.size(); k++) {
      loose.get(k).anchor(Optional.of(Anchor.of(net.parameters(), nothing)));
      freed.get(k).anchor(Optional.of(anchor(net, seed)));
      freed.get(k).anchor(Optional.empty());
      for (Kernel kernel : List.of(plain.get(k), loose.get(k), freed.get(k))) {
        for (int step = 0; step < 3; step++) {
          kernel.train(net.samples(), net.order(), 0, ROWS, rule(seed));
        }
      }
      assertThat(loose.get(k).parameters()).isEqualTo(plain.get(k).parameters());
      assertThat(freed.get(k).parameters()).isEqualTo(plain.get(k).parameters());
    }
  }

  @Example
  void whatIsHeldDoesNotFollow() {
    RandomNetwork net = shapes.draw(3, ROWS);
    for (Kernel kernel : shapes.kernels(net, ROWS)) {
      kernel.hold(new int[] {0});
      kernel.anchor(Optional.of(anchor(net, 1)));
      kernel.train(net.samples(), net.order(), 0, ROWS, rule(0));
      assertThat(kernel.parameters().get(0)).isEqualTo(net.parameters().get(0));
      assertThat(kernel.parameters().get(1)).isNotEqualTo(net.parameters().get(1));
    }
  }

  @Example
  void whatCantAnchorIsRefused() {
    Parameters places = shapes.draw(1, 1).parameters();
    int count = places.spec().parameterCount();
    double[] stiffness = new double[count];
    Arrays.fill(stiffness, 1);
    assertThatThrownBy(() -> Anchor.of(places, new double[count - 1]))
        .hasMessage("%d parameters can't be anchored by %d numbers", count, count - 1);
    stiffness[2] = -0.5;
    assertThatThrownBy(() -> Anchor.of(places, stiffness))
        .hasMessage("an anchor pulls with a number from 0 up, not -0.5");
    stiffness[2] = Double.NaN;
    assertThatThrownBy(() -> Anchor.of(places, stiffness)).hasMessageContaining("not NaN");
    RandomNetwork other = shapes.draw(2, 1);
    for (Kernel kernel : shapes.kernels(other, 1)) {
      Anchor anchor = Anchor.of(places, new double[count]);
      assertThatThrownBy(() -> kernel.anchor(Optional.of(anchor)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("does not fit");
    }
  }
}
