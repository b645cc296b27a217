package engram.viewmodel;

import engram.data.DataException;
import engram.data.FaultSentences;
import engram.memory.PatternTextException;
import engram.store.ExperimentFileException;
import java.nio.file.Path;

/** What is wrong with the user's data or files and what to do, in the window's language. */
final class FaultText {
  private FaultText() {}

  static String sentence(Texts texts, DataException fault) {
    return sentence(texts, fault.fault(), fault.evidence().arguments());
  }

  static String sentence(Texts texts, ExperimentFileException fault) {
    return sentence(texts, fault.fault(), fault.arguments());
  }

  private static String sentence(Texts texts, FaultSentences fault, Object[] arguments) {
    return texts.get(
        "data-import.fault",
        texts.get(fault.key(), arguments),
        texts.get(fault.adviceKey(), arguments));
  }

  static String sentence(Texts texts, Path file, PatternTextException fault) {
    return texts.get(
        "pattern.fault." + fault.fault().id(),
        String.valueOf(file.getFileName()),
        String.valueOf(fault.line()),
        fault.found());
  }
}
