package engram.training;

import engram.nn.Kernel;
import engram.nn.Samples;
import java.util.function.IntUnaryOperator;

/**
 * Loss and predictions of a kernel on both sets, measured once a place and again only when the
 * parameters have moved; measuring allocates nothing.
 */
final class Meter {
  private final Kernel kernel;
  private final PreparedData data;
  private final OneSet train;
  private final OneSet test;
  private boolean fresh;

  Meter(Kernel kernel, PreparedData data) {
    this.kernel = kernel;
    this.data = data;
    train = new OneSet(data.train(), data::trainLabel);
    test = new OneSet(data.test(), data::testLabel);
  }

  /** What was measured is no longer true. */
  void moved() {
    fresh = false;
  }

  /**
   * Whether both losses and all parameters are finite numbers: a ReLU can hide a parameter that is
   * not from the loss.
   */
  boolean isFinite() {
    measure();
    return Double.isFinite(train.loss) && Double.isFinite(test.loss) && kernel.isFinite();
  }

  void record(History.Recorder history) {
    measure();
    history.append(train.loss, test.loss, train.accuracy(), test.accuracy());
  }

  Evaluation train() {
    measure();
    return train.evaluation(data.dataset().classes());
  }

  Evaluation test() {
    measure();
    return test.evaluation(data.dataset().classes());
  }

  private void measure() {
    if (fresh) return;
    train.measure(kernel);
    test.measure(kernel);
    fresh = true;
  }

  private static final class OneSet {
    private final Samples samples;
    private final IntUnaryOperator label;
    private final int[] predicted;
    private double loss;

    OneSet(Samples samples, IntUnaryOperator label) {
      this.samples = samples;
      this.label = label;
      predicted = new int[samples.rows()];
    }

    void measure(Kernel kernel) {
      loss = kernel.evaluate(samples, predicted);
    }

    double accuracy() {
      return Evaluation.accuracy(predicted, label);
    }

    Evaluation evaluation(int classes) {
      return Evaluation.of(loss, predicted, label, classes);
    }
  }
}
