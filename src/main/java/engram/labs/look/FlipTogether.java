package engram.labs.look;

import engram.data.Targets;
import engram.nn.Activation;
import engram.nn.Backprop;
import engram.nn.ForwardPass;
import engram.nn.Parameters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A small change of all numbers together that flips the answer: the boundary to each of the nearest
 * classes is taken as straight, the nearest point of it looked for, and there anew (Hasofer and
 * Lind 1974, Rackwitz and Fiessler 1978; DeepFool, Moosavi-Dezfooli and others 2016, begins alike);
 * on the way to each such point the first place is found where the network does name another class.
 * So it is a flip for sure, but a smaller one may exist.
 */
final class FlipTogether {
  /** Classes whose boundary is looked for. */
  static final int RIVALS = 3;

  static final int TURNS = 30;

  /** Places that are looked at on a way, which goes on behind the guessed boundary by a half. */
  static final int PLACES = 60;

  private static final double BEYOND = 1.5;
  private static final int HALVINGS = 50;

  private final LookNetwork network;
  private final Yardstick yardstick;
  private final double[] values;
  private final int label;
  private final double middle;

  FlipTogether(LookNetwork network, double[] values, int label) {
    this.network = network;
    yardstick = network.yardstick();
    this.values = values;
    this.label = label;
    middle = network.targets().coding().isSingle() ? middle() : 0;
  }

  /** The pre-activation where a single output is in the middle of both targets. */
  private double middle() {
    Parameters parameters = network.network();
    Activation f = parameters.spec().activationOf(parameters.spec().layerCount() - 1);
    double low = -50;
    double high = 50;
    for (int k = 0; k < 100; k++) {
      double z = (low + high) / 2;
      if (f.value(z) > network.targets().middle()) high = z;
      else low = z;
    }
    return high;
  }

  /** A way as if straight: how far the label is ahead of a rival, and how that changes. */
  private record Ahead(double lead, double[] gradient) {
    double squared() {
      double sum = 0;
      for (double g : gradient) sum += g * g;
      return sum;
    }

    double away() {
      double squared = squared();
      return squared > 0 ? Math.abs(lead) / Math.sqrt(squared) : Double.POSITIVE_INFINITY;
    }
  }

  /** Empty if none was found. */
  Optional<Flip> nearest() {
    return rivals()
        .boxed()
        .map(this::towards)
        .flatMap(Optional::stream)
        .min(Comparator.comparingDouble(Flip::distance));
  }

  private IntStream rivals() {
    if (network.targets().coding().isSingle()) return IntStream.of(1 - label);
    return IntStream.range(0, network.targets().outputs())
        .filter(o -> o != label)
        .boxed()
        .sorted(Comparator.comparingDouble(o -> ahead(values, o).away()))
        .limit(RIVALS)
        .mapToInt(o -> o);
  }

  private Optional<Flip> towards(int rival) {
    Optional<Flip> best = Optional.empty();
    double[] at = values;
    for (int turn = 0; turn < TURNS; turn++) {
      Ahead ahead = ahead(at, rival);
      double squared = ahead.squared();
      if (!(squared > 0) || !Double.isFinite(squared)) break;
      double along = 0;
      for (int f = 0; f < values.length; f++) {
        if (yardstick.unit(f) == 0) continue;
        along += ahead.gradient()[f] * (at[f] - values[f]) / yardstick.unit(f);
      }
      double share = (along - ahead.lead()) / squared;
      double[] way = new double[values.length];
      for (int f = 0; f < way.length; f++) way[f] = share * ahead.gradient()[f];
      Optional<Flip> found = firstOn(way);
      if (found.isPresent() && best.map(Flip::distance).orElse(1e300) > found.get().distance()) {
        best = found;
      }
      double[] next = on(way, 1);
      if (yardstick.distance(at, next) < 1e-9) break;
      at = next;
    }
    return best;
  }

  /** That share of a way, in yardsticks, within what each feature may be. */
  private double[] on(double[] way, double share) {
    double[] there = values.clone();
    for (int f = 0; f < there.length; f++) {
      if (yardstick.unit(f) == 0) continue;
      there[f] = yardstick.clamp(f, values[f] + share * way[f] * yardstick.unit(f));
    }
    return there;
  }

  private Optional<Flip> firstOn(double[] way) {
    double near = 0;
    for (int k = 1; k <= PLACES; k++) {
      double far = BEYOND * k / PLACES;
      if (network.says(on(way, far)) != label) return Optional.of(between(way, near, far));
      near = far;
    }
    return Optional.empty();
  }

  private Flip between(double[] way, double same, double other) {
    double near = same;
    double far = other;
    for (int k = 0; k < HALVINGS; k++) {
      double half = (near + far) / 2;
      if (network.says(on(way, half)) == label) near = half;
      else far = half;
    }
    double[] there = on(way, far);
    return new Flip(-1, there, network.says(there), yardstick.distance(values, there));
  }

  /** Of pre-activations, which do not go flat where the outputs do. */
  private Ahead ahead(double[] at, int rival) {
    Targets targets = network.targets();
    double[] x = network.data().inputs().of(at);
    ForwardPass pass = ForwardPass.of(network.network(), x);
    double[] z = pass.preOutput();
    double[] direction = new double[z.length];
    double lead;
    if (targets.coding().isSingle()) {
      direction[0] = label == 1 ? 1 : -1;
      lead = direction[0] * (z[0] - middle);
    } else {
      direction[label] = 1;
      direction[rival] = -1;
      lead = z[label] - z[rival];
    }
    double[] byInput = Backprop.preOutputGradient(network.network(), pass, direction);
    return new Ahead(lead, FeatureGradient.of(network, at, byInput));
  }
}
