package engram.app;

import engram.files.ExperimentFault;
import engram.files.ExperimentFileException;
import engram.files.PatternsFile;
import engram.memory.recall.NamedPattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The patterns that the user drew, between two starts: a small file beside the log, for they would
 * not fit among the preferences.
 */
final class PatternStore {
  private static final Logger LOG = LoggerFactory.getLogger(PatternStore.class);

  private final Path file;

  PatternStore(Path file) {
    this.file = file;
  }

  static PatternStore besideLog() {
    return new PatternStore(Logging.file().toAbsolutePath().resolveSibling("patterns.json"));
  }

  /** None if there is no file, or a damaged one; that is put aside. */
  List<NamedPattern> load() {
    if (!Files.exists(file)) return List.of();
    try {
      return PatternsFile.read(file);
    } catch (ExperimentFileException e) {
      LOG.warn("the user's own patterns can't be read: {}", e.getMessage());
      if (e.fault() != ExperimentFault.UNREADABLE) putAside();
      return List.of();
    }
  }

  /** So that the next pattern drawn does not write over what a person may still repair. */
  private void putAside() {
    Path aside = file.resolveSibling("patterns.damaged.json");
    try {
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
      LOG.warn("they are put aside as {}", aside);
    } catch (IOException e) {
      LOG.warn("they can't be put aside", e);
    }
  }

  /** If it can't be done they are there until the program ends. */
  void save(List<NamedPattern> patterns) {
    try {
      if (patterns.isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        Files.createDirectories(file.getParent());
        PatternsFile.write(patterns, file);
      }
    } catch (IOException e) {
      LOG.warn("the user's own patterns can't be kept", e);
    }
  }
}
