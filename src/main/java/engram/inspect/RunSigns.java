package engram.inspect;

import engram.data.NumpyRandom;
import engram.nn.Backprop;
import engram.nn.ForwardPass;
import engram.nn.Loss;
import engram.nn.Parameters;
import engram.nn.Samples;
import engram.training.History;
import engram.training.Snapshot;
import engram.training.recipe.Problem;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import java.util.Optional;

/**
 * What a run shows besides the numbers of its network at the moment: how its loss went, what it is
 * given, and what steps of other sizes would do.
 *
 * @param epoch of the moment; the curves are those up to it
 * @param startLoss on the training rows, before the first epoch
 * @param nowLoss on the training rows, at the epoch
 * @param quarterAgo the same after three quarters of the epochs
 * @param rises share of the last epochs in which the loss rose by more than {@link #RISE} of itself
 * @param rose whether it ever stood that far above the least it had been before: smooth learning
 *     saturates units too, but without a jump
 * @param score accuracy or R² on the training rows
 * @param classes whether that is an accuracy
 * @param kept how the rows went that are not learned from
 * @param inputSize the largest root mean square of an input over the training rows
 * @param settings those in force
 * @param rows for training
 * @param stepFall what one step along the gradient of all rows takes off the loss, as a share of
 *     it; below 0 if it raises the loss
 * @param longStepFall the same of the best of some steps that are {@value #LONG_STEP} times as long
 *     and more
 * @param problem why the run stopped
 */
record RunSigns(
    int epoch,
    double startLoss,
    double nowLoss,
    double quarterAgo,
    double rises,
    boolean rose,
    double score,
    boolean classes,
    Kept kept,
    double inputSize,
    Settings settings,
    int rows,
    double stepFall,
    double longStepFall,
    Optional<Problem> problem) {

  /** Epochs at the end in which rises are counted. */
  private static final int LAST = 40;

  /** A rise that counts, as in {@code RateJudgement}: shuffled batches do less by themselves. */
  static final double RISE = 0.05;

  static final int LONG_STEP = 30;

  /** Times the step, and the long ones. */
  private static final double[] STEPS = {1, LONG_STEP, 100, 300, 1000, 3000, 1e4, 3e4, 1e5};

  /** Of more training rows, so many evenly spaced ones are tried with other steps. */
  private static final int MOST_TRIED = 200;

  /**
   * The rows kept for validation, or if there are none those for the test.
   *
   * @param bestEpoch the epoch with their least loss
   * @param best that loss
   * @param trainLossThen that of the training rows at that epoch
   * @param now their loss at the moment
   */
  record Kept(boolean validation, int bestEpoch, double best, double trainLossThen, double now) {
    private static Kept of(History history, int epoch) {
      boolean validation = history.hasValidation();
      int best = 0;
      for (int e = 1; e <= epoch; e++) {
        if (loss(history, validation, e) < loss(history, validation, best)) best = e;
      }
      return new Kept(
          validation,
          best,
          loss(history, validation, best),
          history.trainLoss(best),
          loss(history, validation, epoch));
    }

    private static double loss(History history, boolean validation, int epoch) {
      return validation ? history.validationLoss(epoch) : history.testLoss(epoch);
    }
  }

  static RunSigns of(Snapshot s) {
    History history = s.history();
    int epoch = Math.min(s.epoch(), history.size() - 1);
    double[] falls = falls(s);
    return new RunSigns(
        epoch,
        history.trainLoss(0),
        history.trainLoss(epoch),
        history.trainLoss(3 * epoch / 4),
        rises(history, epoch),
        rose(history, epoch),
        s.train().score(),
        s.data().dataset().isClassification(),
        Kept.of(history, epoch),
        inputSize(s.data().train()),
        s.settings(),
        s.data().train().rows(),
        falls[0],
        falls[1],
        s.problem());
  }

  /** The first weights of a run. */
  static Parameters first(Recipe recipe) {
    NumpyRandom random = new NumpyRandom(recipe.seed());
    return recipe.initializer().draw(recipe.network(), random::randn, random::randomSample);
  }

  private static double rises(History history, int epoch) {
    int from = Math.max(0, epoch - LAST);
    if (epoch == from) return 0;
    int rises = 0;
    for (int e = from + 1; e <= epoch; e++) {
      if (history.trainLoss(e) > (1 + RISE) * history.trainLoss(e - 1)) rises++;
    }
    return (double) rises / (epoch - from);
  }

  private static boolean rose(History history, int epoch) {
    double least = history.trainLoss(0);
    for (int e = 1; e <= epoch; e++) {
      if (history.trainLoss(e) > (1 + RISE) * least) return true;
      least = Math.min(least, history.trainLoss(e));
    }
    return false;
  }

  private static double inputSize(Samples rows) {
    double[] squares = new double[rows.inputs()];
    for (int row = 0; row < rows.rows(); row++) {
      double[] x = rows.input(row);
      for (int i = 0; i < x.length; i++) squares[i] += x[i] * x[i];
    }
    double largest = 0;
    for (double sum : squares) largest = Math.max(largest, sum);
    return Math.sqrt(largest / rows.rows());
  }

  /** Of the step, and of the best long one. */
  private static double[] falls(Snapshot s) {
    Samples rows = s.data().train();
    Loss loss = s.recipe().loss();
    Parameters w = s.parameters();
    int tried = Math.min(MOST_TRIED, rows.rows());
    double[] gradient = new double[w.spec().parameterCount()];
    for (int k = 0; k < tried; k++) {
      int row = row(rows, k, tried);
      ForwardPass pass = ForwardPass.of(w, rows.input(row));
      double[] g =
          Backprop.backward(w, pass, loss, rows.target(row), 1.0 / tried).gradients().toArray();
      for (int i = 0; i < g.length; i++) gradient[i] += g[i];
    }
    double before = loss(w, rows, loss, tried);
    double[] falls = {0, 0};
    for (double times : STEPS) {
      double[] moved = w.toArray();
      double rate = s.settings().learningRate() * times;
      for (int i = 0; i < moved.length; i++) moved[i] -= rate * gradient[i];
      double after = loss(Parameters.of(w.spec(), moved), rows, loss, tried);
      double fall = before == 0 ? 0 : (before - after) / before;
      if (times == 1) falls[0] = fall;
      else falls[1] = Math.max(falls[1], fall);
    }
    return falls;
  }

  private static double loss(Parameters w, Samples rows, Loss loss, int tried) {
    double sum = 0;
    for (int k = 0; k < tried; k++) {
      int row = row(rows, k, tried);
      ForwardPass pass = ForwardPass.of(w, rows.input(row));
      sum +=
          loss.value(
              w.spec().activationOf(w.spec().layerCount() - 1),
              pass.preOutput(),
              pass.output(),
              rows.target(row));
    }
    return sum / tried;
  }

  private static int row(Samples rows, int place, int tried) {
    return (int) ((long) place * rows.rows() / tried);
  }

  /** Whether the training rows are learned, as far as a teacher would ask. */
  boolean isGood() {
    return score >= (classes ? 0.9 : 0.8);
  }

  boolean usesMomentum() {
    return settings.optimizer().usesMomentum();
  }
}
