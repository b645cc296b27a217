package engram;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The texts of all rooms in one language, as the source tree has them. */
public final class AllTexts {
  private AllTexts() {}

  /**
   * @param language {@code en} or {@code zh}
   * @throws IllegalStateException if two rooms have the same key
   */
  public static Properties load(String language) {
    Properties all = new Properties();
    for (Path file : files(language)) {
      for (var text : read(file).entrySet()) {
        if (all.put(text.getKey(), text.getValue()) != null) {
          throw new IllegalStateException(text.getKey() + " stands again in " + file);
        }
      }
    }
    return all;
  }

  /** One file a room. */
  public static List<Path> files(String language) {
    try (Stream<Path> files = Files.walk(Path.of("resources"))) {
      return files.filter(f -> f.endsWith("texts_" + language + ".properties")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Properties read(Path file) {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
