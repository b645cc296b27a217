package engram.cli;

import engram.files.ExperimentFault;
import engram.files.ExperimentFileException;
import engram.files.RowsPlace;
import engram.files.RunFile;
import engram.files.SavedRun;
import engram.files.input.InputFile;
import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * A file that Engram has saved, given to a command; - is standard input.
 *
 * @param most bytes that it may have
 * @param err standard error, which is told what a pipe is waited for
 */
public record SavedFile(Path file, long most, PrintWriter err) {

  /** Makes something of what the file holds. */
  @FunctionalInterface
  public interface Content<T> {
    T read(InputFile input) throws ExperimentFileException;
  }

  /**
   * The run that a file holds.
   *
   * @param rows where its rows are, if it names a file that has them
   * @throws WrongOptions if there is no such file
   * @throws CommandFailure if it can't be read, or holds something else
   */
  public static SavedRun run(Path file, PrintWriter err, RowsOption rows) {
    return run(file, err, RowsPlace.beside(file).chosen(rows.file()));
  }

  /**
   * The same, with its rows beside it if they are not in it.
   *
   * @throws WrongOptions if there is no such file
   * @throws CommandFailure if it can't be read, or holds something else
   */
  public static SavedRun run(Path file, PrintWriter err) {
    return run(file, err, RowsPlace.beside(file));
  }

  private static SavedRun run(Path file, PrintWriter err, RowsPlace place) {
    return new SavedFile(file, RunFile.MOST_BYTES, err).read(input -> RunFile.read(input, place));
  }

  /**
   * @throws WrongOptions if there is no such file
   * @throws CommandFailure if it can't be read, or holds something else
   */
  public <T> T read(Content<T> content) {
    try (InputFile input = InputFile.ofArgument(file, most, new Waiting(err))) {
      return content.read(input);
    } catch (ExperimentFileException e) {
      if (e.fault() == ExperimentFault.NO_FILE) {
        throw new WrongOptions("There is no file \"" + file + "\".");
      }
      throw new CommandFailure(e.getMessage());
    }
  }
}
