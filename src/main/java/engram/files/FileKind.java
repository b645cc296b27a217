package engram.files;

import engram.data.read.ReadMonitor;
import engram.files.input.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file that is to be opened holds, told by its beginning and not by its name. */
public enum FileKind {
  /** JSON that says it is a run. */
  RUN,

  /** Other JSON; whether it is an experiment is seen when it is read. */
  EXPERIMENT,

  /** Rows of # and . below a name, as {@link engram.memory.recall.PatternText} reads them. */
  PATTERNS,

  /** Anything else. */
  TABLE;

  private static final int BEGINNING = 1 << 12;
  private static final int SEEN_LINES = 3;
  private static final Pattern RUN_FORMAT =
      Pattern.compile("\"format\"\\s*:\\s*\"" + RunFile.FORMAT + "\"");
  private static final Pattern ROW = Pattern.compile("[#.]{2,}");

  /** Of a file that can't be read its name decides; who reads it tells why it can't be. */
  public static FileKind of(Path file) {
    if (!Files.isRegularFile(file)) return ofName(file);
    try (InputFile source = InputFile.of(file, Long.MAX_VALUE, ReadMonitor.NONE);
        InputStream in = source.open()) {
      return of(new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return ofName(file);
    }
  }

  static FileKind of(String beginning) {
    String text = beginning.startsWith("\uFEFF") ? beginning.substring(1) : beginning;
    if (text.stripLeading().startsWith("{")) {
      return RUN_FORMAT.matcher(text).find() ? RUN : EXPERIMENT;
    }
    List<String> lines =
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(SEEN_LINES).toList();
    return isPattern(lines) || lines.size() > 1 && isPattern(lines.subList(1, lines.size()))
        ? PATTERNS
        : TABLE;
  }

  /** Whether it begins with two rows of a pattern. */
  private static boolean isPattern(List<String> lines) {
    return lines.size() > 1 && lines.stream().limit(2).allMatch(ROW.asMatchPredicate());
  }

  private static FileKind ofName(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(RunFile.ENDING)) return RUN;
    return name.endsWith(".json") ? EXPERIMENT : TABLE;
  }
}
