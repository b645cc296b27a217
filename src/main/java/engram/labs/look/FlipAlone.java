package engram.labs.look;

import engram.data.Feature;
import engram.inspect.FeatureRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The smallest change of one feature alone, the others as they are, that flips the answer. */
final class FlipAlone {
  /** Places that are looked at on each side; a region thinner than that may be missed. */
  static final int PLACES = 200;

  private static final int HALVINGS = 60;

  private final LookNetwork network;
  private final Yardstick yardstick;
  private final double[] values;
  private final int label;

  FlipAlone(LookNetwork network, double[] values, int label) {
    this.network = network;
    yardstick = network.yardstick();
    this.values = values;
    this.label = label;
  }

  /** Of each feature that can do it, the nearest first, categories last. */
  List<Flip> all() {
    List<Flip> found = new ArrayList<>();
    for (int f = 0; f < values.length; f++) {
      Feature feature = network.data().dataset().feature(f);
      if (!feature.isNumber()) category(f, feature).ifPresent(found::add);
      else if (yardstick.unit(f) > 0) number(f).ifPresent(found::add);
    }
    found.sort(Comparator.comparingDouble(Flip::distance));
    return found;
  }

  private Optional<Flip> category(int f, Feature feature) {
    for (int c = 0; c < feature.categories().size(); c++) {
      double[] other = with(f, c);
      int says = network.says(other);
      if (says != label) return Optional.of(new Flip(f, other, says, Double.NaN));
    }
    return Optional.empty();
  }

  private double[] with(int f, double value) {
    double[] other = values.clone();
    other[f] = value;
    return other;
  }

  private Optional<Flip> number(int f) {
    FeatureRange range = yardstick.range(f);
    Optional<Flip> down = towards(f, range.low());
    Optional<Flip> up = towards(f, range.high());
    if (down.isEmpty() || up.isEmpty()) return down.or(() -> up);
    return down.get().distance() <= up.get().distance() ? down : up;
  }

  private Optional<Flip> towards(int f, double end) {
    double same = values[f];
    for (int k = 1; k <= PLACES; k++) {
      double to = values[f] + (end - values[f]) * k / PLACES;
      if (network.says(with(f, to)) != label) return Optional.of(between(f, same, to));
      same = to;
    }
    return Optional.empty();
  }

  private Flip between(int f, double same, double other) {
    double near = same;
    double far = other;
    for (int k = 0; k < HALVINGS; k++) {
      double middle = near + (far - near) / 2;
      if (network.says(with(f, middle)) == label) near = middle;
      else far = middle;
    }
    double[] there = with(f, far);
    return new Flip(f, there, network.says(there), yardstick.distance(values, there));
  }
}
