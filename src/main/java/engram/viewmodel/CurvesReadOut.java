package engram.viewmodel;

import engram.training.History;
import engram.training.Snapshot;

/** The exact values of all curves at one epoch. */
public record CurvesReadOut(
    int epoch, double trainLoss, double testLoss, double trainScore, double testScore) {

  static CurvesReadOut of(History history, int epoch) {
    return new CurvesReadOut(
        epoch,
        history.trainLoss(epoch),
        history.testLoss(epoch),
        history.trainScore(epoch),
        history.testScore(epoch));
  }

  /** Of the network as it is at that moment, with what was changed at this place. */
  static CurvesReadOut of(Snapshot moment) {
    return new CurvesReadOut(
        moment.epoch(),
        moment.train().loss(),
        moment.test().loss(),
        moment.train().score(),
        moment.test().score());
  }

  /** One of its values. */
  public double of(Curve curve) {
    return switch (curve) {
      case TRAIN_LOSS -> trainLoss;
      case TEST_LOSS -> testLoss;
      case TRAIN_SCORE -> trainScore;
      case TEST_SCORE -> testScore;
    };
  }
}
