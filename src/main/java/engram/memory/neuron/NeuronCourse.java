package engram.memory.neuron;

import engram.memory.PrincipalAxes;
import engram.nn.Elementary;
import java.util.EnumMap;
import java.util.Map;

/** One neuron that learned from the same inputs by each rule, and what there was to be found. */
public final class NeuronCourse {
  /** Updates by each rule. */
  public static final int STEPS = 1000;

  /** Of one radian. */
  private static final double DEGREES = 180 / Math.PI;

  private static final double[] START = {-0.15, 0.45};

  private final NeuronSetup setup;
  private final NeuronInputs inputs;
  private final double[] axis;
  private final double[] eigenvalues;
  private final double[] leastSquares;
  private final Map<NeuronRule, WeightPath> paths = new EnumMap<>(NeuronRule.class);

  private NeuronCourse(NeuronSetup setup) {
    this.setup = setup;
    inputs = setup.shape().inputs(setup.degrees(), setup.seed());
    PrincipalAxes axes = inputs.axes();
    axis = axes.first().direction().stream().mapToDouble(Double::doubleValue).toArray();
    eigenvalues = axes.all().stream().mapToDouble(PrincipalAxes.Axis::meanSquare).toArray();
    leastSquares = LeastSquares.weights(inputs);
    for (NeuronRule rule : NeuronRule.values()) {
      NeuronRun run =
          new NeuronRun(inputs, rule, setup.rate(), START, setup.lesson(), setup.seed());
      paths.put(rule, WeightPath.of(run, STEPS));
    }
  }

  public static NeuronCourse of(NeuronSetup setup) {
    return new NeuronCourse(setup);
  }

  public NeuronSetup setup() {
    return setup;
  }

  public NeuronInputs inputs() {
    return inputs;
  }

  /** The first principal component, of length 1. */
  public double[] axis() {
    return axis.clone();
  }

  /** The mean squares of the inputs along the principal axes, the largest first. */
  public double[] eigenvalues() {
    return eigenvalues.clone();
  }

  public double[] leastSquares() {
    return leastSquares.clone();
  }

  /** The step at which a rule stands when that step is seen: earlier if it ran away. */
  public int held(NeuronRule rule, int step) {
    return Math.min(step, paths.get(rule).steps());
  }

  public boolean ranAway(NeuronRule rule) {
    return paths.get(rule).ranAway;
  }

  public double[] weights(NeuronRule rule, int step) {
    return paths.get(rule).weights(held(rule, step));
  }

  /** The point that a step, from 1, learned from; −1 for all. */
  public int point(NeuronRule rule, int step) {
    return paths.get(rule).point(held(rule, step));
  }

  /** |w|. */
  public double length(NeuronRule rule, int step) {
    return paths.get(rule).length(held(rule, step));
  }

  /**
   * Degrees between the weights and the principal axis, which has no sense of direction: 0 … 90.
   */
  public double angle(NeuronRule rule, int step) {
    double[] w = weights(rule, step);
    double along = Math.abs(w[0] * axis[0] + w[1] * axis[1]);
    double across = Math.abs(w[0] * axis[1] - w[1] * axis[0]);
    // The arc cosine would lose half of the digits near 0, where a good rule ends.
    return Elementary.atan2(across, along) * DEGREES;
  }

  /**
   * The share of points that the neuron puts on the wrong side, 0 … 1. A rule without a teacher
   * can't know which side is which; of both ways to name them the better one counts.
   */
  public double wrong(NeuronRule rule, int step) {
    double[] w = weights(rule, step);
    int wrong = 0;
    for (int k = 0; k < inputs.count(); k++) {
      double z = w[0] * inputs.value(k, 0) + w[1] * inputs.value(k, 1);
      if (z * inputs.target(k) <= 0) wrong++;
    }
    double share = (double) wrong / inputs.count();
    return rule.isTaught() ? share : Math.min(share, 1 - share);
  }

  /** How far the weights are from the least squares. */
  public double fromLeastSquares(NeuronRule rule, int step) {
    double[] w = weights(rule, step);
    return Elementary.hypot(w[0] - leastSquares[0], w[1] - leastSquares[1]);
  }
}
