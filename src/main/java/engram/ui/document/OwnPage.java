package engram.ui.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * A teacher's own page.
 *
 * @param name of its file
 * @param source the Markdown that it was read from
 */
public record OwnPage(String name, String source, PageText text) {
  /** Larger ones are no page that is read beside a picture, in bytes. */
  static final int MOST_BYTES = 200_000;

  /** Of more it would take too long to lay it out. */
  static final int MOST_PIECES = 1000;

  /** What is wrong with a file; its message ends a key. */
  static final class Fault extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Object[] arguments;

    Fault(String id, Object... arguments) {
      super(id);
      this.arguments = arguments;
    }

    String key() {
      return "document.fault." + getMessage();
    }

    Object[] arguments() {
      return arguments.clone();
    }
  }

  /** Whether a file of that name is a page. */
  public static boolean isNamed(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".markdown");
  }

  /**
   * Reads UTF-8, else GB 18030.
   *
   * @throws Fault if it is not there, too large, too long, empty or no text
   */
  static OwnPage read(Path file) throws Fault {
    String name = String.valueOf(file.getFileName());
    byte[] bytes = bytes(file, name);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) throw new Fault("binary", name, line(bytes, i));
    }
    String text = decode(bytes, name).replace("\uFEFF", "");
    if (text.isBlank()) throw new Fault("empty", name);
    try {
      OwnPage page = of(name, text);
      int pieces = page.text().pieces();
      if (pieces > MOST_PIECES) throw new Fault("long", name, pieces, MOST_PIECES);
      return page;
    } catch (PageReader.TooDeep e) {
      throw new Fault("deep", name);
    }
  }

  /** The page of that text, as if it stood in a file of that name. */
  public static OwnPage of(String name, String text) {
    int dot = name.lastIndexOf('.');
    return new OwnPage(name, text, PageReader.read(text, dot < 0 ? name : name.substring(0, dot)));
  }

  private static byte[] bytes(Path file, String name) throws Fault {
    try {
      if (Files.isDirectory(file)) throw new Fault("unreadable", name);
      if (Files.size(file) > MOST_BYTES) {
        throw new Fault("large", name, Files.size(file) / 1000, MOST_BYTES / 1000);
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new Fault("missing", name);
    } catch (IOException e) {
      throw new Fault("unreadable", name);
    }
  }

  private static String decode(byte[] bytes, String name) throws Fault {
    Optional<String> text = decode(bytes, StandardCharsets.UTF_8);
    if (text.isEmpty()) text = decode(bytes, Charset.forName("GB18030"));
    return text.orElseThrow(() -> new Fault("encoding", name, firstBadLine(bytes)));
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The line of the first byte that is not UTF-8, counted from 1. */
  private static int firstBadLine(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    java.nio.CharBuffer out = java.nio.CharBuffer.allocate(bytes.length + 1);
    StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    return line(bytes, in.position());
  }

  private static int line(byte[] bytes, int end) {
    int line = 1;
    for (int i = 0; i < end; i++) if (bytes[i] == '\n') line++;
    return line;
  }
}
