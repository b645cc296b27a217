package engram.memory.forgetting;

import engram.memory.Largest;
import engram.nn.Samples;
import engram.nn.fast.Kernel;

/**
 * Loss and accuracy of a network on the rows of both tasks; measuring allocates nothing but the
 * answer.
 */
final class ForgettingMeter {
  private final Part old;
  private final Part fresh;

  ForgettingMeter(ForgettingPlan plan) {
    old = new Part(plan.old().test());
    fresh = new Part(plan.fresh().test());
  }

  ForgettingPoint measure(Kernel kernel, int epoch) {
    double oldLoss = old.measure(kernel);
    double freshLoss = fresh.measure(kernel);
    return new ForgettingPoint(epoch, old.accuracy(), fresh.accuracy(), oldLoss, freshLoss);
  }

  private static final class Part {
    private final Samples rows;
    private final int[] labels;
    private final double[] outputs;

    Part(Samples rows) {
      this.rows = rows;
      outputs = new double[rows.rows() * rows.outputs()];
      labels = new int[rows.rows()];
      for (int row = 0; row < labels.length; row++) labels[row] = Largest.of(rows.target(row));
    }

    /** The loss. */
    double measure(Kernel kernel) {
      return kernel.evaluate(rows, outputs);
    }

    /** The share of rows whose class has the largest output, the first of equals. */
    double accuracy() {
      int right = 0;
      for (int row = 0; row < labels.length; row++) {
        if (Largest.of(outputs, row * rows.outputs(), rows.outputs()) == labels[row]) right++;
      }
      return (double) right / labels.length;
    }
  }
}
