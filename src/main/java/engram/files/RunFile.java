package engram.files;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.files.input.InputFile;
import engram.nn.Parameters;
import engram.nn.Sha256;
import engram.training.RunRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A run as JSON that a person can read and write: its recipe, its rows or the name of the set that
 * they are, what was changed and where, and prints of the parameters that tell whether the same
 * came out when it was trained again.
 */
public final class RunFile {
  /** How the names of such files end. */
  public static final String ENDING = ".engram";

  /** How many bytes such a file may have. */
  public static final long MOST_BYTES = 64L << 20;

  /** Own rows are kept up to this many cells; what is larger stays in a file of its own. */
  public static final int MOST_CELLS = 1_000_000;

  /** How many characters the user may write about a run. */
  public static final int LONGEST_NOTES = 100_000;

  static final String FORMAT = "engram-run";

  /** A file of an earlier version stays readable; one of a later version is refused. */
  static final int VERSION = 1;

  static final int MOST_PARAMETERS = 200_000;

  private static final Logger LOG = LoggerFactory.getLogger(RunFile.class);

  private RunFile() {}

  /**
   * What there is to save of a run.
   *
   * @param rows that it learns from, before they are split
   * @param parameters at its present place
   * @throws IllegalArgumentException if its own rows are more than {@link #MOST_CELLS}; see {@link
   *     #holds}
   */
  public static SavedRun of(RunRecord run, Dataset rows, Parameters parameters, String notes) {
    if (!holds(run.recipe().data().source(), rows)) {
      throw new IllegalArgumentException("too many rows: " + rows.rows());
    }
    return of(run, new OwnRows(rows, Optional.empty()), parameters, notes);
  }

  /** The same of rows that may be in a file of their own, which then may be any number. */
  public static SavedRun of(RunRecord run, OwnRows rows, Parameters parameters, String notes) {
    boolean own = run.recipe().data().source() instanceof DataSource.Own;
    boolean few = parameters.spec().parameterCount() <= MOST_PARAMETERS;
    return new SavedRun(
        run,
        own ? Optional.of(rows) : Optional.empty(),
        few ? Optional.of(parameters) : Optional.empty(),
        notes,
        Optional.empty(),
        Optional.empty(),
        JsonOthers.NONE);
  }

  /** Whether the rows are few enough to be kept, or come with the program. */
  public static boolean holds(DataSource source, Dataset rows) {
    boolean own = source instanceof DataSource.Own;
    return !own || (long) rows.rows() * (rows.featureCount() + 1) <= MOST_CELLS;
  }

  /**
   * Writes the file whole or not at all.
   *
   * @return the {@link #print} of the file
   * @throws IOException if it can't be written; what was there before is left
   */
  public static String write(SavedRun saved, Path file) throws IOException {
    byte[] bytes = text(saved).getBytes(StandardCharsets.UTF_8);
    WholeFile.write(file, part -> Files.write(part, bytes));
    return Sha256.of(bytes);
  }

  /** The SHA-256 of its bytes; empty if there is no such file, or it can't be read. */
  public static Optional<String> print(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) return Optional.empty();
      return Optional.of(Sha256.of(Files.readAllBytes(file)));
    } catch (IOException e) {
      LOG.info("{} can't be read", file, e);
      return Optional.empty();
    }
  }

  static String text(SavedRun saved) throws IOException {
    return JsonFile.text(RunWriter.json(saved));
  }

  /**
   * @throws ExperimentFileException if it holds no run, or can't be read
   */
  public static SavedRun read(Path file) throws ExperimentFileException {
    return RunReader.read(JsonFile.read(file, MOST_BYTES), RowsPlace.beside(file));
  }

  /**
   * @param place where rows are looked for that the file names and does not have
   * @throws ExperimentFileException if it holds no run, or can't be read, or its rows can't
   */
  public static SavedRun read(InputFile file, RowsPlace place) throws ExperimentFileException {
    return RunReader.read(JsonFile.read(file), place);
  }

  /**
   * @param name what the text is called
   */
  static SavedRun read(String text, String name) throws ExperimentFileException {
    return RunReader.read(new JsonFile(name, text), RowsPlace.NONE);
  }
}
