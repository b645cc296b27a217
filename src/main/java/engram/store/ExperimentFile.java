package engram.store;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * An experiment on memory as JSON that a person can read and write: all that decides it and what is
 * seen of it. What was measured is not in it, for the same settings give the same numbers again.
 */
public final class ExperimentFile {
  /** How the names of such files end, so that a folder tells what they are. */
  public static final String ENDING = ".engram.json";

  static final String FORMAT = "engram-experiment";

  /** A file of an earlier version stays readable; one of a later version is refused. */
  static final int VERSION = 1;

  private static final int MOST_BYTES = 4 << 20;

  private ExperimentFile() {}

  /**
   * Writes the file whole or not at all.
   *
   * @throws IOException if it can't be written; what was there before is left
   */
  public static void write(SavedExperiment saved, Path file) throws IOException {
    String text = text(saved);
    WholeFile.write(file, part -> Files.writeString(part, text));
  }

  static String text(SavedExperiment saved) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators usual =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(usual).withObjectIndenter(lines).withArrayIndenter(lines);
    return new ObjectMapper().writer(printer).writeValueAsString(ExperimentWriter.json(saved))
        + "\n";
  }

  /**
   * @throws ExperimentFileException if it holds no experiment, or can't be read
   */
  public static SavedExperiment read(Path file) throws ExperimentFileException {
    String name = String.valueOf(file.getFileName());
    try {
      if (Files.isRegularFile(file) && Files.size(file) > MOST_BYTES) {
        throw fault(ExperimentFault.LARGE, name, "");
      }
      return read(text(Files.readAllBytes(file)), name);
    } catch (NoSuchFileException e) {
      throw fault(ExperimentFault.NO_FILE, name, "");
    } catch (CharacterCodingException e) {
      throw fault(ExperimentFault.NO_TEXT, name, "");
    } catch (AccessDeniedException e) {
      throw fault(ExperimentFault.UNREADABLE, name, "access denied");
    } catch (IOException e) {
      throw fault(ExperimentFault.UNREADABLE, name, String.valueOf(e.getMessage()));
    }
  }

  private static String text(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /**
   * @param name what the text is called
   */
  static SavedExperiment read(String text, String name) throws ExperimentFileException {
    return ExperimentReader.read(JsonParts.read(text, name));
  }

  private static ExperimentFileException fault(ExperimentFault fault, String name, String found) {
    return ExperimentFileException.of(fault, name, found, MOST_BYTES);
  }
}
