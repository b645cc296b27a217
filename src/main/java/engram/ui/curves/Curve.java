package engram.ui.curves;

import engram.training.DataPart;
import engram.training.History;

/** The curves of a run, a number for each epoch. */
public enum Curve {
  TRAIN_LOSS(DataPart.TRAINING, false),
  VALIDATION_LOSS(DataPart.VALIDATION, false),
  TEST_LOSS(DataPart.TEST, false),
  TRAIN_SCORE(DataPart.TRAINING, true),
  VALIDATION_SCORE(DataPart.VALIDATION, true),
  TEST_SCORE(DataPart.TEST, true);

  private final DataPart part;
  private final boolean score;

  Curve(DataPart part, boolean score) {
    this.part = part;
    this.score = score;
  }

  /** The rows that it is measured on. */
  DataPart part() {
    return part;
  }

  /** Whether it is an accuracy or R², and not a loss. */
  public boolean isScore() {
    return score;
  }

  /** Whether a run has it: not each keeps rows for validation. */
  boolean isIn(History history) {
    return part != DataPart.VALIDATION || history.hasValidation();
  }

  /**
   * The exact value after that epoch; 0 is before training.
   *
   * @return not a number if the run does not have the curve
   */
  double at(History history, int epoch) {
    if (!isIn(history)) return Double.NaN;
    return switch (this) {
      case TRAIN_LOSS -> history.trainLoss(epoch);
      case VALIDATION_LOSS -> history.validationLoss(epoch);
      case TEST_LOSS -> history.testLoss(epoch);
      case TRAIN_SCORE -> history.trainScore(epoch);
      case VALIDATION_SCORE -> history.validationScore(epoch);
      case TEST_SCORE -> history.testScore(epoch);
    };
  }
}
