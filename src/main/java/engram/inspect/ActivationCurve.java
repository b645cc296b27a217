package engram.inspect;

import engram.nn.Activation;
import engram.nn.ForwardPass;
import engram.nn.NetworkSpec;
import java.util.Arrays;

/**
 * a = f(z) around 0, and the point where a neuron works now. Behind softmax the curve is a as
 * function of the neuron's own z while the other z of the layer stay as they are.
 */
public final class ActivationCurve {
  /** Points of a curve, both ends included. */
  public static final int POINTS = 97;

  private static final double LEAST_REACH = 4;

  private final double reach;
  private final double[] a = new double[POINTS];
  private final double lowest;
  private final double highest;
  private final double z;
  private final double activation;

  private ActivationCurve(double z, double activation, double[] otherZ, Activation f) {
    this.z = z;
    this.activation = activation;
    reach = Ranges.powerOfTwoFrom(Math.abs(z), LEAST_REACH);
    for (int i = 0; i < POINTS; i++) a[i] = value(f, z(i), otherZ);
    lowest = f.isBounded() ? f.lowest() : Math.min(0, Arrays.stream(a).min().orElse(0));
    highest = f.isBounded() ? f.highest() : a[POINTS - 1];
  }

  public static ActivationCurve of(WorkedNeuron neuron, Moment moment) {
    NetworkSpec spec = moment.parameters().spec();
    ForwardPass forward = moment.forward();
    double[] others = new double[spec.unitsOf(neuron.part().layer())];
    for (int k = 0; k < others.length; k++) others[k] = forward.z(neuron.part().layer(), k);
    others[neuron.part().unit()] = Double.NEGATIVE_INFINITY;
    return new ActivationCurve(neuron.z(), neuron.a(), others, neuron.activation());
  }

  private static double value(Activation f, double z, double[] otherZ) {
    if (f != Activation.SOFTMAX) return f.value(z);
    double[] layer = new double[otherZ.length + 1];
    System.arraycopy(otherZ, 0, layer, 0, otherZ.length);
    layer[otherZ.length] = z;
    f.apply(layer);
    return layer[otherZ.length];
  }

  /** The curve goes from −reach to +reach; a power of two, so that it rarely changes. */
  public double reach() {
    return reach;
  }

  /** Where point i lies, 0 … {@link #POINTS} − 1. */
  public double z(int i) {
    return reach * (2.0 * i / (POINTS - 1) - 1);
  }

  /** f at point i. */
  public double a(int i) {
    return a[i];
  }

  /** The lower end of the picture. */
  public double lowest() {
    return lowest;
  }

  /** The upper end of the picture. */
  public double highest() {
    return highest;
  }

  /** z of the shown sample. */
  public double operatingZ() {
    return z;
  }

  /** a of the shown sample. */
  public double operatingA() {
    return activation;
  }
}
