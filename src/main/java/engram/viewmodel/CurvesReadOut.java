package engram.viewmodel;

import engram.training.History;

/** The exact values of all curves at one epoch. */
public record CurvesReadOut(
    int epoch, double trainLoss, double testLoss, double trainAccuracy, double testAccuracy) {

  static CurvesReadOut of(History history, int epoch) {
    return new CurvesReadOut(
        epoch,
        history.trainLoss(epoch),
        history.testLoss(epoch),
        history.trainAccuracy(epoch),
        history.testAccuracy(epoch));
  }

  /** One of its values. */
  public double of(Curve curve) {
    return switch (curve) {
      case TRAIN_LOSS -> trainLoss;
      case TEST_LOSS -> testLoss;
      case TRAIN_ACCURACY -> trainAccuracy;
      case TEST_ACCURACY -> testAccuracy;
    };
  }
}
