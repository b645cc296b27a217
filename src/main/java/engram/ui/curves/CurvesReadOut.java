package engram.ui.curves;

import engram.training.Evaluation;
import engram.training.History;
import engram.training.Snapshot;
import java.util.Optional;

/**
 * The exact values of all curves at one epoch; those of validation are not numbers where no rows
 * are kept for it.
 */
public record CurvesReadOut(
    int epoch,
    double trainLoss,
    double validationLoss,
    double testLoss,
    double trainScore,
    double validationScore,
    double testScore) {

  static CurvesReadOut of(History history, int epoch) {
    return new CurvesReadOut(
        epoch,
        history.trainLoss(epoch),
        Curve.VALIDATION_LOSS.at(history, epoch),
        history.testLoss(epoch),
        history.trainScore(epoch),
        Curve.VALIDATION_SCORE.at(history, epoch),
        history.testScore(epoch));
  }

  /** Of the network as it is at that moment, with what was changed at this place. */
  static CurvesReadOut of(Snapshot moment) {
    Optional<Evaluation> validation = moment.validation();
    return new CurvesReadOut(
        moment.epoch(),
        moment.train().loss(),
        validation.map(Evaluation::loss).orElse(Double.NaN),
        moment.test().loss(),
        moment.train().score(),
        validation.map(Evaluation::score).orElse(Double.NaN),
        moment.test().score());
  }

  /** One of its values. */
  public double of(Curve curve) {
    return switch (curve) {
      case TRAIN_LOSS -> trainLoss;
      case VALIDATION_LOSS -> validationLoss;
      case TEST_LOSS -> testLoss;
      case TRAIN_SCORE -> trainScore;
      case VALIDATION_SCORE -> validationScore;
      case TEST_SCORE -> testScore;
    };
  }
}
