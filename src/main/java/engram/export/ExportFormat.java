package engram.export;

import engram.data.Identified;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a run can be written as. */
public enum ExportFormat implements Identified {
  /** A Python program that trains the run with NumPy alone. */
  NUMPY(".py", NumpyScript::of),
  /** One of the {@link RunTable}s. */
  CSV(".csv", null);

  private final String ending;
  private final Script.Kind script;

  ExportFormat(String ending, Script.Kind script) {
    this.ending = ending;
    this.script = script;
  }

  /** How the names of such files end. */
  public String ending() {
    return ending;
  }

  /** Whether it is a program, so that {@link #writeScript} writes it. */
  public boolean isScript() {
    return script != null;
  }

  /**
   * Writes the program, and the rows beside it where they are many.
   *
   * @return all files written
   * @throws IOException if one can't be written
   */
  public List<Path> writeScript(Exported run, Path file) throws IOException {
    Optional<String> rows = Script.write(run, script, file).rows();
    List<Path> written = new ArrayList<>(List.of(file));
    if (rows.isPresent()) written.add(Script.rowsOf(file));
    return written;
  }
}
