package engram.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A small text file of ours, read whole; its JSON names its format and the version of that.
 *
 * @param name what the file is called
 */
record JsonFile(String name, String text) {
  private static final int MOST_BYTES = 4 << 20;

  /** As a person reads it, a field or an entry on each line. */
  static String text(ObjectNode root) throws JsonProcessingException {
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
  static JsonFile read(Path file) throws ExperimentFileException {
    String name = String.valueOf(file.getFileName());
    try {
      if (Files.isRegularFile(file) && Files.size(file) > MOST_BYTES) {
        throw fault(ExperimentFault.LARGE, name, "");
      }
      return new JsonFile(name, decode(Files.readAllBytes(file)));
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

  private static String decode(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /**
   * The fields behind format and version. What the file is comes before all else: a newer one may
   * have other fields.
   *
   * @param version the newest that can be read
   * @throws ExperimentFileException if it is not JSON, of another format, or newer
   */
  JsonFields fields(String format, int version) throws ExperimentFileException {
    JsonPart root = JsonParts.read(text, name);
    boolean ours =
        root instanceof JsonPart.Fields fields
            && fields.fields().get("format") instanceof JsonPart.Text found
            && found.text().equals(format);
    if (!ours) throw fault(ExperimentFault.OTHER_FORMAT, root, "", format);
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
