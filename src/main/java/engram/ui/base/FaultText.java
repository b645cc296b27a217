package engram.ui.base;

import engram.data.DataException;
import engram.data.FaultSentences;
import engram.data.text.Quote;
import engram.files.ExperimentFileException;
import engram.foreign.NetworkFileException;
import engram.memory.recall.PatternTextException;
import java.nio.file.Path;

/** What is wrong with the user's data or files and what to do, in the window's language. */
public final class FaultText {
  private FaultText() {}

  public static String sentence(Texts texts, DataException fault) {
    return sentence(texts, fault.fault(), fault.evidence().arguments());
  }

  public static String sentence(Texts texts, ExperimentFileException fault) {
    return sentence(texts, fault.fault(), fault.arguments());
  }

  public static String sentence(Texts texts, NetworkFileException fault) {
    return sentence(texts, fault.fault(), fault.arguments());
  }

  private static String sentence(Texts texts, FaultSentences fault, Object[] arguments) {
    return texts.sentences(
        texts.get(fault.key(), arguments), texts.get(fault.adviceKey(), arguments));
  }

  public static String sentence(Texts texts, Path file, PatternTextException fault) {
    return texts.get(
        "pattern.fault." + fault.fault().id(),
        Quote.visible(String.valueOf(file.getFileName())),
        String.valueOf(fault.line()),
        Quote.visible(fault.found()));
  }
}
