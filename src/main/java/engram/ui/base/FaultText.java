package engram.ui.base;

import engram.data.DataException;
import engram.files.ExperimentFileException;
import engram.memory.recall.PatternTextException;
import java.nio.file.Path;

/** What is wrong with the user's data or files and what to do, in the window's language. */
public final class FaultText {
  private FaultText() {}

  public static String sentence(Texts texts, DataException fault) {
    Object[] arguments = fault.evidence().arguments();
    return texts.get(
        "data-import.fault",
        texts.get(fault.fault().key(), arguments),
        texts.get(fault.fault().adviceKey(), arguments));
  }

  public static String sentence(Texts texts, ExperimentFileException fault) {
    Object[] arguments = fault.arguments();
    return texts.get(
        "data-import.fault",
        texts.get(fault.fault().key(), arguments),
        texts.get(fault.fault().adviceKey(), arguments));
  }

  public static String sentence(Texts texts, Path file, PatternTextException fault) {
    return texts.get(
        "pattern.fault." + fault.fault().id(),
        String.valueOf(file.getFileName()),
        String.valueOf(fault.line()),
        fault.found());
  }
}
