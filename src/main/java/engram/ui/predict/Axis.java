package engram.ui.predict;

import engram.data.Identified;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;

/** The horizontal axis of a curve. */
public enum Axis implements Identified {
  EPOCH,
  STEP,
  /** The share that is lost, 0 … 1. */
  LOST;

  String name(Texts texts) {
    return texts.get("predict.axis." + id());
  }

  /** A place of it: "epoch 40". */
  String place(Texts texts, double x) {
    String at = this == LOST ? RoundedNumber.percent(x, 0) : RoundedNumber.whole(Math.round(x));
    return texts.get("predict.place." + id(), at);
  }
}
