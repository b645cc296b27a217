package engram.inspect;

import engram.nn.Activation;
import engram.nn.ForwardPass;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.training.NextStep;
import engram.training.recipe.PreparedData;
import java.util.Arrays;

/**
 * The loss as a function of one parameter, all others held: of the shown sample alone, or the mean
 * over the batch of the next step with that parameter's own penalty. Immutable.
 */
public final class LossAlong {
  private final Parameters parameters;
  private final Loss loss;
  private final int index;
  private final ForwardPass[] passes;
  private final double[][] targets;
  private final double l1;
  private final double l2;

  /** ∂L/∂w by the chain rule. */
  final double analytic;

  private LossAlong(
      Moment moment,
      WorkedWeight weight,
      int[] rows,
      ForwardPass[] passes,
      double l1,
      double l2,
      double analytic) {
    PreparedData data = moment.snapshot().data();
    parameters = moment.parameters();
    loss = moment.snapshot().recipe().loss();
    index = weight.index();
    this.passes = passes;
    targets = Arrays.stream(rows).mapToObj(data::target).toArray(double[][]::new);
    this.l1 = l1;
    this.l2 = l2;
    this.analytic = analytic;
  }

  /** L of the shown sample. */
  public static LossAlong sample(Moment moment, WorkedWeight weight) {
    return new LossAlong(
        moment,
        weight,
        new int[] {moment.row()},
        new ForwardPass[] {moment.forward()},
        0,
        0,
        weight.sampleGradient());
  }

  /** L of the batch; the penalties of the other parameters are constant and left out. */
  public static LossAlong batch(Moment moment, WorkedWeight weight, NextStep next) {
    int[] train = moment.snapshot().data().split().train();
    int[] rows = Arrays.stream(next.rows()).map(row -> train[row]).toArray();
    ForwardPass[] passes = new ForwardPass[rows.length];
    for (int k = 0; k < rows.length; k++) {
      double[] input = moment.snapshot().data().input(rows[k]);
      passes[k] = next.forward(moment.parameters(), input, k);
    }
    boolean penalised = !weight.isBias();
    return new LossAlong(
        moment,
        weight,
        rows,
        passes,
        penalised ? weight.settings().l1() : 0,
        penalised ? weight.settings().l2() : 0,
        next.gradients().get(weight.index()));
  }

  /** L where the parameter is that number. */
  double at(double value) {
    NetworkSpec spec = parameters.spec();
    Activation output = spec.activationOf(spec.layerCount() - 1);
    Parameters moved = parameters.with(index, value);
    double sum = 0;
    for (int row = 0; row < passes.length; row++) {
      ForwardPass pass = passes[row].through(moved);
      sum += loss.value(output, pass.preOutput(), pass.output(), targets[row]);
    }
    return sum / passes.length + l1 * Math.abs(value) + l2 / 2 * value * value;
  }

  /** The parameter now. */
  double value() {
    return parameters.get(index);
  }

  /** (L(w + ε) − L(w − ε)) / 2ε */
  double central(double epsilon) {
    return (at(value() + epsilon) - at(value() - epsilon)) / (2 * epsilon);
  }
}
