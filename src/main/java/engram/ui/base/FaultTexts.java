package engram.ui.base;

import engram.data.DataException;

/** What is wrong with data, and what to do about it, in the language of the window. */
public final class FaultTexts {
  private final Texts texts;

  public FaultTexts(Texts texts) {
    this.texts = texts;
  }

  /** What is wrong, and where, in a sentence. */
  public String what(DataException fault) {
    return texts.get(fault.fault().key(), FaultText.inLine(fault.evidence().arguments()));
  }

  /** What to do about it, in a sentence. */
  public String advice(DataException fault) {
    return texts.get(fault.fault().adviceKey(), FaultText.inLine(fault.evidence().arguments()));
  }
}
