package engram.training.recipe;

/** Why a run stopped against the teacher's will, in facts; the view model makes the sentence. */
public sealed interface Problem {

  /** What to move to the left. */
  enum Culprit {
    LEARNING_RATE,
    MOMENTUM,
    L1,
    L2,
    /** The steps went up the loss; to be turned round. */
    ASCENT
  }

  /**
   * The loss was not finite any more.
   *
   * @param epoch the epoch that failed
   * @param kept the last good epoch, shown now
   * @param culprit the setting to make smaller, or to turn round
   * @param value its value
   */
  record Diverged(int epoch, int kept, Culprit culprit, double value) implements Problem {

    public static Diverged at(int epoch, int kept, Settings settings) {
      double rate = settings.learningRate();
      double l1 = settings.l1();
      double l2 = settings.l2();
      double momentum = settings.momentum();
      if (settings.ascent()) return new Diverged(epoch, kept, Culprit.ASCENT, rate);
      if (rate * l2 >= 1 && l2 > rate) return new Diverged(epoch, kept, Culprit.L2, l2);
      if (rate * l1 >= 1 && l1 > rate) return new Diverged(epoch, kept, Culprit.L1, l1);
      if (settings.optimizer().usesMomentum() && momentum > 0.99 && rate < 1) {
        return new Diverged(epoch, kept, Culprit.MOMENTUM, momentum);
      }
      return new Diverged(epoch, kept, Culprit.LEARNING_RATE, rate);
    }
  }

  /** A fault of the program. */
  record Failed(Throwable cause) implements Problem {}
}
