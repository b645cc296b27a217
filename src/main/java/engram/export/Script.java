package engram.export;

import engram.files.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A program for another machine.
 *
 * @param rows the CSV that lies beside it; empty if the rows are in the program
 */
public record Script(String text, Optional<String> rows) {

  /** Writes the program. */
  @FunctionalInterface
  public interface Kind {
    /**
     * @param rows the name of the file of the rows, where they are too many for the program
     */
    Script of(Exported run, String rows);
  }

  /** Where the rows of a program lie: beside it. */
  public static Path rowsOf(Path script) {
    String name = String.valueOf(script.getFileName());
    return script.resolveSibling(WholeFile.withoutEnding(name) + "-rows.csv");
  }

  /**
   * Writes each file whole or not at all, the rows first.
   *
   * @throws IOException if one can't be written
   */
  public static Script write(Exported run, Kind kind, Path file) throws IOException {
    Path beside = rowsOf(file);
    Script script = kind.of(run, String.valueOf(beside.getFileName()));
    if (script.rows.isPresent()) WholeFile.writeText(beside, script.rows.get());
    WholeFile.writeText(file, script.text);
    return script;
  }
}
