package engram.ui.curves;

import engram.training.Evaluation;
import engram.training.History;
import engram.training.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The exact values of all curves at one epoch.
 *
 * @param values in the order of the curves; those of validation are not numbers where no rows are
 *     kept for it
 */
record CurvesReadOut(int epoch, List<Double> values) {
  CurvesReadOut {
    values = List.copyOf(values);
  }

  static CurvesReadOut of(History history, int epoch) {
    return new CurvesReadOut(
        epoch, Stream.of(Curve.values()).map(curve -> curve.at(history, epoch)).toList());
  }

  /** Of the network as it is at that moment, with what was changed at this place. */
  static CurvesReadOut of(Snapshot moment) {
    return new CurvesReadOut(
        moment.epoch(), Stream.of(Curve.values()).map(curve -> at(moment, curve)).toList());
  }

  private static double at(Snapshot moment, Curve curve) {
    Optional<Evaluation> part = curve.part().evaluation(moment);
    return part.map(of -> curve.isScore() ? of.score() : of.loss()).orElse(Double.NaN);
  }

  /** One of its values. */
  double of(Curve curve) {
    return values.get(curve.ordinal());
  }
}
