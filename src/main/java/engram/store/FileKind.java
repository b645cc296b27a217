package engram.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file that is to be opened holds, told by its beginning and not by its name. */
public enum FileKind {
  /** JSON; whether it is an experiment is seen when it is read. */
  EXPERIMENT,

  /** Anything else. */
  TABLE;

  private static final int BEGINNING = 1 << 12;

  /** Of a file that can't be read its name decides; who reads it tells why it can't be. */
  public static FileKind of(Path file) {
    if (!Files.isRegularFile(file)) return ofName(file);
    try (InputStream in = Files.newInputStream(file)) {
      return of(new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return ofName(file);
    }
  }

  private static FileKind of(String beginning) {
    String text = beginning.startsWith("\uFEFF") ? beginning.substring(1) : beginning;
    return text.stripLeading().startsWith("{") ? EXPERIMENT : TABLE;
  }

  private static FileKind ofName(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".json") ? EXPERIMENT : TABLE;
  }
}
