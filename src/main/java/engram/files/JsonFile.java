package engram.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.data.read.ReadMonitor;
import engram.data.read.UnreadableFile;
import engram.files.input.InputFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A small text file of ours, read whole; its JSON names its format and the version of that.
 *
 * @param name what the file is called
 */
public record JsonFile(String name, String text) {
  /** 4 MB, which a thousand patterns of the largest side do not reach. */
  public static final int MOST_BYTES = 4 << 20;

  /**
   * Writes the file whole or not at all.
   *
   * @throws IOException if it can't be written; what was there before is left
   */
  public static void write(ObjectNode root, Path file) throws IOException {
    String text = text(root);
    WholeFile.writeText(file, text);
  }

  /**
   * @param most bytes that it may have
   * @throws ExperimentFileException if it can't be read, or is no text
   */
  public static JsonFile read(Path file, long most) throws ExperimentFileException {
    try (InputFile input = InputFile.of(file, most, ReadMonitor.NONE)) {
      return read(input);
    }
  }

  /** As a person reads it, a field or an entry on each line. */
  public static String text(ObjectNode root) throws JsonProcessingException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators usual =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(usual).withObjectIndenter(lines).withArrayIndenter(lines);
    return new ObjectMapper().writer(printer).writeValueAsString(root) + "\n";
  }

  /**
   * @throws ExperimentFileException if it can't be read, or is no text
   */
  public static JsonFile read(InputFile file) throws ExperimentFileException {
    String name = file.name();
    try {
      return new JsonFile(name, file.text());
    } catch (CharacterCodingException e) {
      throw fault(ExperimentFault.NO_TEXT, name, "");
    } catch (IOException e) {
      throw unreadable(e, name);
    }
  }

  /** Why a file of that name can't be read. */
  static ExperimentFileException unreadable(IOException why, String name) {
    IOException reason = InputFile.withReason(why);
    if (reason instanceof NoSuchFileException) return fault(ExperimentFault.NO_FILE, name, "");
    if (reason instanceof UnreadableFile file) {
      ExperimentFault fault = ExperimentFault.valueOf(file.reason().name());
      return ExperimentFileException.of(fault, name, "", file.limit());
    }
    return fault(ExperimentFault.UNREADABLE, name, String.valueOf(reason.getMessage()));
  }

  /**
   * The fields behind format and version. What the file is comes before all else: a newer one may
   * have other fields.
   *
   * @param version the newest that can be read
   * @param other what is wrong if it is of another format
   * @throws ExperimentFileException if it is not JSON, of another format, or newer
   */
  public JsonFields fields(String format, int version, ExperimentFault other)
      throws ExperimentFileException {
    JsonPart root = JsonParts.read(text, name);
    boolean ours =
        root instanceof JsonPart.Fields fields
            && fields.fields().get("format") instanceof JsonPart.Text found
            && found.text().equals(format);
    if (!ours) throw fault(other, root, "", format);
    JsonFields fields = JsonFields.of(root, "");
    fields.part("format");
    long found = fields.whole("version", 1, Integer.MAX_VALUE);
    if (found > version) {
      throw fault(ExperimentFault.NEWER, root, String.valueOf(found), String.valueOf(version));
    }
    return fields;
  }

  private static ExperimentFileException fault(
      ExperimentFault fault, JsonPart root, String found, String allowed) {
    return ExperimentFileException.of(fault, root.place(), "", found, allowed, "");
  }

  private static ExperimentFileException fault(ExperimentFault fault, String name, String found) {
    return ExperimentFileException.of(fault, name, found, MOST_BYTES);
  }
}
