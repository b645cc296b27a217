package engram.ui.predict;

import engram.data.Identified;
import engram.ui.base.Texts;

/** What a number became beside another; also the answers that can be chosen. */
public enum Verdict implements Identified {
  BETTER,
  SAME,
  WORSE;

  /** As an answer that is chosen: "better". */
  public String name(Texts texts) {
    return texts.get("predict.verdict." + id());
  }

  /**
   * As what happened, with both numbers.
   *
   * @param became the number, written
   * @param instead the other, written
   */
  String happened(Texts texts, String became, String instead) {
    return texts.get("predict.happened." + id(), became, instead);
  }
}
