package engram.training;

import engram.nn.fast.Kernel;
import engram.training.recipe.PreparedData;
import java.util.Optional;

/**
 * How well a kernel does on each part of the data, measured once a place and again only when the
 * parameters have moved; measuring allocates nothing.
 */
public final class Meter {
  private final Kernel kernel;
  private final MeasuredPart train;
  private final MeasuredPart test;
  private final Optional<MeasuredPart> validation;
  private boolean fresh;

  public Meter(Kernel kernel, PreparedData data) {
    this.kernel = kernel;
    train = MeasuredPart.of(data, data.train(), data.split().train());
    test = MeasuredPart.of(data, data.test(), data.split().test());
    validation =
        data.validation().map(part -> MeasuredPart.of(data, part, data.split().validation()));
  }

  /** What was measured is no longer true. */
  public void moved() {
    fresh = false;
  }

  /**
   * Whether all losses and all parameters are finite numbers: a ReLU can hide a parameter that is
   * not from the loss.
   */
  public boolean isFinite() {
    measure();
    return Double.isFinite(train.loss())
        && Double.isFinite(test.loss())
        && (validation.isEmpty() || Double.isFinite(validation.get().loss()))
        && kernel.isFinite();
  }

  public void record(History.Recorder history) {
    measure();
    if (validation.isEmpty()) {
      history.append(train.loss(), test.loss(), train.score(), test.score());
    } else {
      MeasuredPart kept = validation.get();
      history.append(
          train.loss(), test.loss(), train.score(), test.score(), kept.loss(), kept.score());
    }
  }

  public Evaluation train() {
    measure();
    return train.evaluation();
  }

  public Evaluation test() {
    measure();
    return test.evaluation();
  }

  Optional<Evaluation> validation() {
    measure();
    return validation.map(MeasuredPart::evaluation);
  }

  private void measure() {
    if (fresh) return;
    train.measure(kernel);
    test.measure(kernel);
    if (validation.isPresent()) validation.get().measure(kernel);
    fresh = true;
  }
}
