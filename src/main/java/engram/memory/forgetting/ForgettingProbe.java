package engram.memory.forgetting;

import engram.memory.Largest;
import engram.nn.ForwardPass;
import engram.nn.Parameters;
import engram.nn.Samples;
import java.util.Arrays;

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

  /** Asks for each test row of a task. */
  public static ForgettingAnswers ask(ForgettingTask task, Parameters parameters) {
    Samples rows = task.test();
    int[] labels = task.labels();
    int[] given = new int[rows.rows()];
    int[] asked = new int[rows.outputs()];
    int[] right = new int[rows.outputs()];
    for (int row = 0; row < given.length; row++) {
      given[row] = Largest.of(ForwardPass.of(parameters, rows.input(row)).output());
      asked[labels[row]]++;
      if (given[row] == labels[row]) right[labels[row]]++;
    }
    // the names of a task stand in the order of the outputs
    double[] shares =
        Arrays.stream(task.outputs()).mapToDouble(k -> (double) right[k] / asked[k]).toArray();
    return new ForgettingAnswers(given, shares);
  }
}
