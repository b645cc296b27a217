package engram.training;

import engram.data.Dataset;
import engram.data.Determination;
import engram.data.Targets;
import engram.nn.Samples;
import engram.nn.fast.Kernel;
import engram.training.recipe.PreparedData;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

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
        : new OfNumbers(samples, data.targets(), data.dataset(), rows);
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

  /** In the target's unit. */
  private static final class OfNumbers extends MeasuredPart {
    private final Determination determination;
    private final IntToDoubleFunction error;

    OfNumbers(Samples samples, Targets targets, Dataset dataset, int[] rows) {
      super(samples, targets);
      double[] truth = IntStream.of(rows).mapToDouble(dataset::target).toArray();
      determination = new Determination(truth);
      error = k -> truth[k] - targets.numberOf(outputs[k]);
    }

    private double squaredErrors() {
      return Determination.squares(outputs.length, error);
    }

    @Override
    double score() {
      return determination.r2(squaredErrors());
    }

    @Override
    Evaluation evaluation() {
      double rmse = Math.sqrt(squaredErrors() / outputs.length);
      return Evaluation.ofNumbers(loss(), score(), determination.isDefined(), rmse);
    }
  }
}
