package engram.memory.neuron;

import engram.data.Identified;
import engram.data.NumpyRandom;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One neuron that learns, step by step; the same arguments give the same weights. */
public final class NeuronRun {
  /** Longer weights have run away: Hebb's grow without end, and a large rate throws others. */
  static final double LONGEST = 1e6;

  /** What an update learns from. */
  public enum Lesson implements Identified {
    /** One point, in a new random order each time round. */
    ONE_POINT,

    /** The mean of Δw over all points. */
    ALL_POINTS;
  }

  private final NeuronInputs inputs;
  private final NeuronRule rule;
  private final double rate;
  private final Lesson lesson;
  private final NumpyRandom random;
  private final int[] order;
  private final double[] weights;
  private final double[] change;
  private int step;

  /**
   * @param rate η, above 0
   * @param start the weights at first, one a dimension
   * @param seed of the orders, 0 … 2³² − 1: a {@code permutation(n)} each time round
   * @throws IllegalArgumentException if the rate or the number of weights is none
   */
  public NeuronRun(
      NeuronInputs inputs, NeuronRule rule, double rate, double[] start, Lesson lesson, long seed) {
    if (!(rate > 0) || Double.isInfinite(rate)) {
      throw new IllegalArgumentException("a learning rate is above 0, not " + rate);
    }
    if (start.length != inputs.dimensions()) {
      throw new IllegalArgumentException(
          start.length + " weights for inputs of " + inputs.dimensions() + " numbers");
    }
    this.inputs = inputs;
    this.rule = rule;
    this.rate = rate;
    this.lesson = lesson;
    random = new NumpyRandom(seed);
    order = new int[inputs.count()];
    weights = start.clone();
    change = new double[start.length];
  }

  /** How many updates there were. */
  int step() {
    return step;
  }

  double[] weights() {
    return weights.clone();
  }

  /** |w|. */
  double length() {
    double squares = 0;
    for (double w : weights) squares += w * w;
    return Math.sqrt(squares);
  }

  /** Whether the weights have grown beyond all bounds: then there are no more steps. */
  boolean hasRunAway() {
    return !(length() <= LONGEST);
  }

  /**
   * One update.
   *
   * @throws IllegalStateException if the weights have run away
   */
  public Step next() {
    if (hasRunAway()) throw new IllegalStateException("the weights have run away");
    Arrays.fill(change, 0);
    int point = lesson == Lesson.ALL_POINTS ? learnAll() : learnOne();
    for (int d = 0; d < weights.length; d++) weights[d] += rate * change[d];
    step++;
    return new Step(step, point, Arrays.stream(weights).boxed().collect(Collectors.toList()));
  }

  private int learnAll() {
    for (int k = 0; k < inputs.count(); k++) {
      rule.add(weights, inputs.point(k), inputs.target(k), change);
    }
    for (int d = 0; d < change.length; d++) change[d] /= inputs.count();
    return -1;
  }

  private int learnOne() {
    int turn = step % order.length;
    if (turn == 0) random.permutation(order);
    int point = order[turn];
    rule.add(weights, inputs.point(point), inputs.target(point), change);
    return point;
  }

  /**
   * One update of one neuron.
   *
   * @param step from 1
   * @param point that it learned from; −1 for the mean over all
   * @param weights behind the update
   */
  public record Step(int step, int point, List<Double> weights) {}
}
