package engram.memory.lesion;

import engram.data.Targets;
import engram.nn.Samples;
import engram.nn.fast.Kernel;
import engram.training.recipe.PreparedData;
import java.util.BitSet;

/** What a network still knows of the training rows and of the test rows. */
final class LesionMeter {
  /** An output that moved by more is seen to have moved. */
  static final double MOVED = 0.01;

  private final Part train;
  private final Part test;

  /**
   * @param whole a kernel with the whole network
   */
  LesionMeter(PreparedData data, Kernel whole) {
    train = new Part(data, data.train(), data.split().train());
    test = new Part(data, data.test(), data.split().test());
    whole.evaluate(train.rows, train.before);
  }

  /** The class of each training row. */
  int[] trainLabels() {
    return train.labels.clone();
  }

  void measure(Kernel kernel) {
    kernel.evaluate(train.rows, train.outputs);
    kernel.evaluate(test.rows, test.outputs);
  }

  /** The share of training rows that are answered rightly. */
  double train() {
    return train.accuracy();
  }

  /** The training rows that are answered wrongly. */
  BitSet wrong() {
    BitSet wrong = new BitSet();
    for (int r = 0; r < train.labels.length; r++) wrong.set(r, !train.isRight(r));
    return wrong;
  }

  /** The share of test rows that are answered rightly. */
  double test() {
    return test.accuracy();
  }

  /** The share of training rows of which an output has moved by more than {@link #MOVED}. */
  double touched() {
    return train.touched();
  }

  private static final class Part {
    private final Samples rows;
    private final Targets targets;
    private final int[] labels;
    private final double[] outputs;
    private final double[] before;

    Part(PreparedData data, Samples rows, int[] datasetRows) {
      this.rows = rows;
      targets = data.targets();
      outputs = new double[rows.rows() * rows.outputs()];
      before = new double[outputs.length];
      labels = new int[datasetRows.length];
      for (int r = 0; r < labels.length; r++) labels[r] = data.dataset().label(datasetRows[r]);
    }

    double accuracy() {
      int right = 0;
      for (int r = 0; r < labels.length; r++) if (isRight(r)) right++;
      return (double) right / labels.length;
    }

    boolean isRight(int row) {
      return targets.classOf(outputs, row) == labels[row];
    }

    double touched() {
      int touched = 0;
      for (int r = 0; r < labels.length; r++) if (hasMoved(r)) touched++;
      return (double) touched / labels.length;
    }

    private boolean hasMoved(int row) {
      for (int k = row * rows.outputs(); k < (row + 1) * rows.outputs(); k++) {
        if (Math.abs(outputs[k] - before[k]) > MOVED) return true;
      }
      return false;
    }
  }
}
