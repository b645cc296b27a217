package engram.files.experiment;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.files.ExperimentFault;
import engram.files.ExperimentFileException;
import engram.files.JsonFields;
import engram.files.JsonFile;
import engram.files.input.InputFile;
import engram.memory.experiments.Experiment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An experiment on memory as JSON that a person can read and write: all that decides it and what is
 * seen of it. What was measured is not in it, for the same settings give the same numbers again.
 */
public final class ExperimentFile {
  /** How the names of such files end, so that a folder tells what they are. */
  public static final String ENDING = ".engram.json";

  /** How many bytes such a file may have, and one of patterns too. */
  public static final long MOST_BYTES = JsonFile.MOST_BYTES;

  private static final String FORMAT = "engram-experiment";

  /** A file of an earlier version stays readable; one of a later version is refused. */
  private static final int VERSION = 1;

  private static final int LONGEST_NUMBERS = 64;

  private ExperimentFile() {}

  /**
   * Writes the file whole or not at all.
   *
   * @throws IOException if it can't be written; what was there before is left
   */
  public static void write(SavedExperiment saved, Path file) throws IOException {
    JsonFile.write(json(saved), file);
  }

  /** What a file of such an experiment is called, unless its user says otherwise. */
  public static String usualName(Experiment experiment) {
    return ExperimentKind.of(experiment).id() + ENDING;
  }

  static String text(SavedExperiment saved) throws IOException {
    return JsonFile.text(json(saved));
  }

  /**
   * @throws ExperimentFileException if it holds no experiment, or can't be read
   */
  public static SavedExperiment read(Path file) throws ExperimentFileException {
    return read(JsonFile.read(file, MOST_BYTES));
  }

  /**
   * @throws ExperimentFileException if it holds no experiment, or can't be read
   */
  public static SavedExperiment read(InputFile file) throws ExperimentFileException {
    return read(JsonFile.read(file));
  }

  /**
   * @param name what the text is called
   */
  static SavedExperiment read(String text, String name) throws ExperimentFileException {
    return read(new JsonFile(name, text));
  }

  private static SavedExperiment read(JsonFile file) throws ExperimentFileException {
    JsonFields root = file.fields(FORMAT, VERSION, ExperimentFault.OTHER_FORMAT);
    ExperimentKind kind =
        root.choice("experiment", List.of(ExperimentKind.values()), ExperimentKind::id);
    JsonFields settings = root.object("settings");
    JsonFields seen = root.object("seen");
    Optional<String> numbers =
        root.has("numbers") ? Optional.of(root.text("numbers", LONGEST_NUMBERS)) : Optional.empty();
    root.end();
    Experiment experiment = kind.read(settings, seen);
    settings.end();
    seen.end();
    return new SavedExperiment(experiment, numbers);
  }

  private static ObjectNode json(SavedExperiment saved) {
    ExperimentKind kind = ExperimentKind.of(saved.experiment());
    ObjectNode root = new ObjectMapper().createObjectNode();
    root.put("format", FORMAT);
    root.put("version", VERSION);
    root.put("experiment", kind.id());
    kind.write(saved.experiment(), root.putObject("settings"), root.putObject("seen"));
    saved.numbers().ifPresent(numbers -> root.put("numbers", numbers));
    return root;
  }
}
