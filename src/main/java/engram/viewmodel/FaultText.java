package engram.viewmodel;

import engram.data.DataException;

/** What is wrong with the user's data and what to do, in the window's language. */
final class FaultText {
  private FaultText() {}

  static String sentence(Texts texts, DataException fault) {
    Object[] arguments = fault.evidence().arguments();
    return texts.get(
        "data-import.fault",
        texts.get(fault.fault().key(), arguments),
        texts.get(fault.fault().adviceKey(), arguments));
  }
}
