package engram.files.experiment;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.files.ExperimentFault;
import engram.files.ExperimentFileException;
import engram.files.JsonFields;
import engram.files.JsonFile;
import engram.files.input.InputFile;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.PatternText;
import engram.memory.recall.PatternTextException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Patterns in files: the user's own as JSON, of any shapes and names together, and the text that
 * can be drawn in any editor.
 */
public final class PatternsFile {
  private static final String FORMAT = "engram-patterns";
  private static final int VERSION = 1;

  private PatternsFile() {}

  /**
   * Writes the file whole or not at all.
   *
   * @param patterns at least one
   * @throws IOException if it can't be written; what was there before is left
   */
  public static void write(List<NamedPattern> patterns, Path file) throws IOException {
    ObjectNode root = new ObjectMapper().createObjectNode();
    root.put("format", FORMAT);
    root.put("version", VERSION);
    PatternFields.write(patterns, root.putArray("patterns"));
    JsonFile.write(root, file);
  }

  /**
   * What {@link #write} wrote.
   *
   * @throws ExperimentFileException if it holds something else, or can't be read
   */
  public static List<NamedPattern> read(Path file) throws ExperimentFileException {
    return read(JsonFile.read(file, JsonFile.MOST_BYTES));
  }

  static List<NamedPattern> read(JsonFile file) throws ExperimentFileException {
    JsonFields root = file.fields(FORMAT, VERSION, ExperimentFault.OTHER_FORMAT);
    List<NamedPattern> patterns = PatternFields.any(root, "patterns");
    root.end();
    return patterns;
  }

  /**
   * Patterns as {@link PatternText} reads them.
   *
   * @throws ExperimentFileException if it can't be read
   * @throws PatternTextException if it holds something else
   */
  public static List<NamedPattern> readText(InputFile file)
      throws ExperimentFileException, PatternTextException {
    return PatternText.read(JsonFile.read(file).text());
  }
}
