package engram.ui.curves;

import engram.ui.plot.NiceScale;
import java.util.List;

/** What a chart shows. */
enum CurveKind {
  LOSS(Curve.TRAIN_LOSS, Curve.VALIDATION_LOSS, Curve.TEST_LOSS),
  SCORE(Curve.TRAIN_SCORE, Curve.VALIDATION_SCORE, Curve.TEST_SCORE);

  private final List<Curve> all;
  private final List<Curve> trainAndTest;

  CurveKind(Curve train, Curve validation, Curve test) {
    all = List.of(train, validation, test);
    trainAndTest = List.of(train, test);
  }

  /** All that there may be, in the order of the legend. */
  List<Curve> all() {
    return all;
  }

  /** Those that a picture has. */
  List<Curve> in(CurvesPicture picture) {
    return picture.validation() ? all : trainAndTest;
  }

  NiceScale scale(CurvesPicture picture) {
    return this == LOSS ? picture.loss() : picture.score();
  }
}
