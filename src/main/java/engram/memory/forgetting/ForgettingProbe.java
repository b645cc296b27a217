package engram.memory.forgetting;

import engram.nn.ForwardPass;
import engram.nn.Parameters;
import engram.nn.Samples;
import java.util.stream.IntStream;

/**
 * Looks into a network of a plan: which classes it still tells, and how far it has left the weights
 * that knew the first task.
 */
public final class ForgettingProbe {
  private final ForgettingPlan plan;
  private double[] start = {};
  private double[] fisher = {};

  public ForgettingProbe(ForgettingPlan plan) {
    this.plan = plan;
  }

  /** From now on {@link #shift} is measured from these weights, those that the first task left. */
  public void anchor(Parameters parameters) {
    start = parameters.toArray();
    fisher = FisherDiagonal.of(parameters, plan.old().train());
  }

  /**
   * Σᵢ Fᵢ (wᵢ − w*ᵢ)²: how far the weights that the first task depends on have moved; 0 before
   * there is an anchor. {@link ForgettingCure.Kind#ELASTIC} adds λ/2 of it to the loss.
   */
  public double shift(Parameters parameters) {
    double sum = 0;
    for (int i = 0; i < start.length; i++) {
      double way = parameters.get(i) - start[i];
      sum += fisher[i] * way * way;
    }
    return sum;
  }

  /**
   * For each class of a task, in its order, the share of its test rows that get the largest output
   * there.
   */
  public static double[] rightByClass(ForgettingTask task, Parameters parameters) {
    Samples rows = task.test();
    int[] asked = new int[rows.outputs()];
    int[] right = new int[rows.outputs()];
    for (int row = 0; row < rows.rows(); row++) {
      int label = largest(rows.target(row));
      asked[label]++;
      if (largest(ForwardPass.of(parameters, rows.input(row)).output()) == label) right[label]++;
    }
    // the names of a task stand in the order of the outputs
    int[] occurring = IntStream.range(0, asked.length).filter(k -> asked[k] > 0).toArray();
    double[] shares = new double[occurring.length];
    for (int k = 0; k < shares.length; k++) {
      shares[k] = (double) right[occurring[k]] / asked[occurring[k]];
    }
    return shares;
  }

  /** The first of equals. */
  private static int largest(double[] values) {
    int largest = 0;
    for (int k = 1; k < values.length; k++) if (values[k] > values[largest]) largest = k;
    return largest;
  }
}
