package engram.files.experiment;

import engram.files.ExperimentFileException;
import engram.files.JsonFile;
import engram.memory.recall.NamedPattern;
import java.io.IOException;
import java.util.List;

/** What texts hold, without a file. */
public final class ExperimentTexts {
  private ExperimentTexts() {}

  /** The experiment of that text, written again. */
  public static String again(String text) throws ExperimentFileException, IOException {
    return ExperimentFile.text(ExperimentFile.read(text, "f.json"));
  }

  public static List<NamedPattern> patterns(String text) throws ExperimentFileException {
    return PatternsFile.read(new JsonFile("f.json", text));
  }
}
