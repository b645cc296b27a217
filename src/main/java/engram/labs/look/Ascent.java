package engram.labs.look;

import engram.data.Input;
import engram.data.Inputs;
import engram.data.NumpyRandom;
import engram.nn.Backprop;
import engram.nn.ForwardPass;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Climbs to where a neuron's pre-activation is largest within a box: a step along the gradient, cut
 * off at the ends of the box, twice as long after one that gained something and a quarter after one
 * that did not; where numbers gain nothing more, each category is tried. Behind the first layer the
 * top that is found need not be the highest.
 */
final class Ascent {
  private static final int TURNS = 400;
  private static final int ROUNDS = 10;
  private static final double FIRST_STEP = 0.25;
  private static final double LEAST_STEP = 1e-10;

  private final LookNetwork network;

  /** Up to the neuron's layer, which is the output layer then. */
  private final Parameters below;

  private final int unit;
  private final double[] low;
  private final double[] high;

  /**
   * Where an ascent ended.
   *
   * @param values of all features
   * @param z the neuron's pre-activation there
   */
  @SuppressWarnings("ArrayRecordComponent") // filled once, read only
  record Top(double[] values, double z) {}

  /**
   * @param low the least value of each feature
   * @param high the largest
   */
  Ascent(LookNetwork network, int layer, int unit, double[] low, double[] high) {
    this.network = network;
    this.unit = unit;
    this.low = low;
    this.high = high;
    NetworkSpec whole = network.network().spec();
    List<LayerSpec> layers = whole.layers().subList(0, layer + 1);
    NetworkSpec spec = new NetworkSpec(whole.inputs(), layers);
    double[] values = network.network().toArray();
    below = Parameters.of(spec, Arrays.copyOf(values, spec.parameterCount()));
  }

  /**
   * From there, then from random places.
   *
   * @param random how many of those, each feature uniform in its range
   */
  List<Top> all(double[] start, int random, long seed) {
    List<Top> tops = new ArrayList<>(List.of(from(start)));
    NumpyRandom numbers = new NumpyRandom(seed);
    for (int k = 0; k < random; k++) {
      double[] there = new double[start.length];
      for (int f = 0; f < there.length; f++) {
        double share = numbers.randomSample();
        int categories = categories(f);
        there[f] =
            categories > 0
                ? Math.min(categories - 1, Math.floor(share * categories))
                : low[f] + share * (high[f] - low[f]);
      }
      tops.add(from(there));
    }
    return tops;
  }

  private Top from(double[] start) {
    Top top = new Top(start.clone(), z(start));
    for (int round = 0; round < ROUNDS; round++) {
      Top category = bestCategories(climb(top));
      if (category.z() <= top.z()) return category;
      top = category;
    }
    return top;
  }

  private Top climb(Top start) {
    Top top = start;
    double step = FIRST_STEP;
    for (int turn = 0; turn < TURNS && step > LEAST_STEP; turn++) {
      double[] way = way(top.values());
      double most = 0;
      for (double each : way) most = Math.max(most, Math.abs(each));
      if (!(most > 0)) break;
      double[] next = top.values().clone();
      for (int f = 0; f < next.length; f++) {
        if (way[f] == 0) continue;
        double moved = next[f] + step * way[f] / most * (high[f] - low[f]);
        next[f] = Math.max(low[f], Math.min(high[f], moved));
      }
      double z = z(next);
      boolean gains = z > top.z();
      if (gains) top = new Top(next, z);
      step = gains ? 2 * step : step / 4;
    }
    return top;
  }

  /** ∂z/∂(share of the range) of each number; 0 where it leads out of the box. */
  private double[] way(double[] at) {
    ForwardPass pass = ForwardPass.of(below, network.data().inputs().of(at));
    double[] direction = new double[below.spec().outputs()];
    direction[unit] = 1;
    double[] byInput = Backprop.preOutputGradient(below, pass, direction);
    double[] way = FeatureGradient.of(network, at, byInput);
    for (int f = 0; f < way.length; f++) {
      double yardstick = network.yardstick().unit(f);
      way[f] = yardstick > 0 ? way[f] / yardstick * (high[f] - low[f]) : 0;
      boolean leadsOut = way[f] > 0 ? at[f] >= high[f] : at[f] <= low[f];
      if (leadsOut) way[f] = 0;
    }
    return way;
  }

  private Top bestCategories(Top start) {
    Top top = start;
    for (int f = 0; f < low.length; f++) {
      for (int category = 0; category < categories(f); category++) {
        double[] other = top.values().clone();
        other[f] = category;
        double z = z(other);
        if (z > top.z()) top = new Top(other, z);
      }
    }
    return top;
  }

  /** Of a feature that is given to the network by its category; else 0. */
  private int categories(int feature) {
    Inputs inputs = network.data().inputs();
    for (int i = 0; i < inputs.count(); i++) {
      if (inputs.input(i) instanceof Input.Indicator indicator && indicator.feature() == feature) {
        return inputs.feature(feature).categories().size();
      }
    }
    return 0;
  }

  private double z(double[] values) {
    return ForwardPass.of(below, network.data().inputs().of(values)).preOutput()[unit];
  }
}
