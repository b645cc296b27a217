package engram.files;

import engram.files.input.InputFile;
import engram.memory.experiments.Experiment;
import java.io.IOException;
import java.nio.file.Path;

/**
 * An experiment on memory as JSON that a person can read and write: all that decides it and what is
 * seen of it. What was measured is not in it, for the same settings give the same numbers again.
 */
public final class ExperimentFile {
  /** How the names of such files end, so that a folder tells what they are. */
  public static final String ENDING = ".engram.json";

  /** How many bytes such a file may have, and one of patterns too. */
  public static final long MOST_BYTES = JsonFile.MOST_BYTES;

  static final String FORMAT = "engram-experiment";

  /** A file of an earlier version stays readable; one of a later version is refused. */
  static final int VERSION = 1;

  private ExperimentFile() {}

  /**
   * Writes the file whole or not at all.
   *
   * @throws IOException if it can't be written; what was there before is left
   */
  public static void write(SavedExperiment saved, Path file) throws IOException {
    JsonFile.write(ExperimentWriter.json(saved), file);
  }

  /** What a file of such an experiment is called, unless its user says otherwise. */
  public static String usualName(Experiment experiment) {
    return ExperimentKind.of(experiment).id() + ENDING;
  }

  static String text(SavedExperiment saved) throws IOException {
    return JsonFile.text(ExperimentWriter.json(saved));
  }

  /**
   * @throws ExperimentFileException if it holds no experiment, or can't be read
   */
  public static SavedExperiment read(Path file) throws ExperimentFileException {
    return ExperimentReader.read(JsonFile.read(file, MOST_BYTES));
  }

  /**
   * @throws ExperimentFileException if it holds no experiment, or can't be read
   */
  public static SavedExperiment read(InputFile file) throws ExperimentFileException {
    return ExperimentReader.read(JsonFile.read(file));
  }

  /**
   * @param name what the text is called
   */
  static SavedExperiment read(String text, String name) throws ExperimentFileException {
    return ExperimentReader.read(new JsonFile(name, text));
  }
}
