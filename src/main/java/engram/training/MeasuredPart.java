package engram.training;

import engram.data.Dataset;
import engram.data.Targets;
import engram.nn.Samples;
import engram.nn.fast.Kernel;
import engram.training.recipe.PreparedData;

/** One part of the data with what the network makes of it. */
abstract sealed class MeasuredPart {
  final Samples samples;
  final Targets targets;
  final double[] outputs;
  private double loss;

  private MeasuredPart(Samples samples, Targets targets) {
    this.samples = samples;
    this.targets = targets;
    outputs = new double[samples.rows() * samples.outputs()];
  }

  /**
   * @param rows of the data set, in the order of the samples
   */
  static MeasuredPart of(PreparedData data, Samples samples, int[] rows) {
    return data.dataset().isClassification()
        ? new OfClasses(samples, data.targets(), data.dataset(), rows)
        : new OfNumbers(samples, data.targets());
  }

  final void measure(Kernel kernel) {
    loss = kernel.evaluate(samples, outputs);
  }

  final double loss() {
    return loss;
  }

  /** See {@link Evaluation#score}. */
  abstract double score();

  abstract Evaluation evaluation();

  private static final class OfClasses extends MeasuredPart {
    private final int classes;
    private final int[] labels;

    OfClasses(Samples samples, Targets targets, Dataset dataset, int[] rows) {
      super(samples, targets);
      classes = dataset.classes();
      labels = new int[rows.length];
      for (int r = 0; r < rows.length; r++) labels[r] = dataset.label(rows[r]);
    }

    @Override
    double score() {
      int right = 0;
      for (int r = 0; r < labels.length; r++) {
        if (targets.classOf(outputs, r) == labels[r]) right++;
      }
      return (double) right / labels.length;
    }

    @Override
    Evaluation evaluation() {
      int[][] confusion = new int[classes][classes];
      for (int r = 0; r < labels.length; r++) confusion[labels[r]][targets.classOf(outputs, r)]++;
      return Evaluation.ofClasses(loss(), score(), confusion);
    }
  }

  /** R² is the same in the target's unit and as coded. */
  private static final class OfNumbers extends MeasuredPart {
    private final double variance;

    OfNumbers(Samples samples, Targets targets) {
      super(samples, targets);
      double mean = 0;
      for (int r = 0; r < samples.rows(); r++) mean += samples.target(r, 0);
      mean /= samples.rows();
      double squares = 0;
      for (int r = 0; r < samples.rows(); r++) {
        squares += (samples.target(r, 0) - mean) * (samples.target(r, 0) - mean);
      }
      variance = squares / samples.rows();
    }

    private double meanSquaredError() {
      double squares = 0;
      for (int r = 0; r < outputs.length; r++) {
        double error = outputs[r] - samples.target(r, 0);
        squares += error * error;
      }
      return squares / outputs.length;
    }

    @Override
    double score() {
      double error = meanSquaredError();
      if (variance == 0) return error == 0 ? 1 : 0;
      return 1 - error / variance;
    }

    @Override
    Evaluation evaluation() {
      double rmse = Math.sqrt(meanSquaredError()) * targets.scale().unit();
      return Evaluation.ofNumbers(loss(), score(), rmse);
    }
  }
}
