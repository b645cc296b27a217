package engram.view.chart;

import engram.viewmodel.Curve;
import engram.viewmodel.CurvesPicture;
import engram.viewmodel.NiceScale;

/** What a chart shows. */
public enum CurveKind {
  LOSS(Curve.TRAIN_LOSS, Curve.TEST_LOSS),
  SCORE(Curve.TRAIN_SCORE, Curve.TEST_SCORE);

  private final Curve train;
  private final Curve test;

  CurveKind(Curve train, Curve test) {
    this.train = train;
    this.test = test;
  }

  Curve train() {
    return train;
  }

  Curve test() {
    return test;
  }

  NiceScale scale(CurvesPicture picture) {
    return this == LOSS ? picture.loss() : CurvesPicture.SCORE;
  }
}
