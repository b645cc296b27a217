package engram.app;

import engram.app.KeepingFault.Kind;
import engram.files.ExperimentFault;
import engram.files.ExperimentFileException;
import engram.files.experiment.PatternsFile;
import engram.files.input.InputFile;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.PatternText;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The patterns that the user drew, between two starts: a small file beside the log, for they would
 * not fit among the preferences. Several windows may have it in use.
 */
final class PatternStore {
  private static final Logger LOG = LoggerFactory.getLogger(PatternStore.class);

  /** A file that is left where it is: what is in it is not known. */
  private static final Set<ExperimentFault> NOT_READ =
      EnumSet.of(
          ExperimentFault.UNREADABLE,
          ExperimentFault.FOLDER,
          ExperimentFault.SOCKET,
          ExperimentFault.NO_PERMISSION,
          ExperimentFault.LINK_LOOP,
          ExperimentFault.NEWER);

  private static final Set<StandardOpenOption> OPEN =
      EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);

  /** As much as the settings take. */
  private static final int TRIAL_BYTES = 1 << 14;

  private final Path file;
  private Consumer<KeepingFault> tell = fault -> {};

  PatternStore(Path file) {
    this.file = file;
  }

  static PatternStore besideLog() {
    return new PatternStore(Logging.file().toAbsolutePath().resolveSibling("patterns.json"));
  }

  /**
   * @param told what could not be kept or read
   */
  void tell(Consumer<KeepingFault> told) {
    tell = told;
  }

  /** None if there is no file, or a damaged one; that is put aside. */
  List<NamedPattern> load() {
    try {
      return read();
    } catch (IOException e) {
      LOG.warn("the user's own patterns can't be put aside", e);
      tell.accept(new KeepingFault(Kind.NOT_READ, file, InputFile.reason(e) + "."));
      return List.of();
    } catch (ExperimentFileException e) {
      LOG.warn("the user's own patterns can't be read: {}", e.getMessage());
      tell.accept(new KeepingFault(Kind.NOT_READ, file, e));
      return List.of();
    }
  }

  /**
   * @throws IOException if it is damaged and can't be put aside
   * @throws ExperimentFileException if it can't be read, and is left where it is
   */
  private List<NamedPattern> read() throws IOException, ExperimentFileException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) return List.of();
    try {
      return PatternsFile.read(file);
    } catch (ExperimentFileException e) {
      if (NOT_READ.contains(e.fault())) throw e;
      if (e.fault() == ExperimentFault.NO_FILE) return List.of();
      LOG.warn("the user's own patterns are damaged: {}", e.getMessage());
      putAside(e);
      return List.of();
    }
  }

  /** Tells if nothing can be kept there: before there is something to lose. */
  void tryToKeep() {
    Path place = file.getParent();
    while (place.getParent() != null && !Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      place = place.getParent();
    }
    try {
      Path trial = Files.createTempFile(place, ".engram-", ".trial");
      try {
        Files.write(trial, new byte[TRIAL_BYTES]);
      } finally {
        Files.delete(trial);
      }
    } catch (IOException e) {
      LOG.warn("nothing can be kept", e);
      tell.accept(new KeepingFault(Kind.NOT_WRITTEN, place, InputFile.reason(e)));
    }
  }

  /** So that the next pattern drawn does not write over what a person may still repair. */
  private void putAside(ExperimentFileException damage) throws IOException {
    Path aside = file.resolveSibling("patterns.damaged.json");
    for (int i = 2; Files.exists(aside, LinkOption.NOFOLLOW_LINKS); i++) {
      aside = file.resolveSibling("patterns.damaged-" + i + ".json");
    }
    Files.move(file, aside);
    LOG.warn("they are put aside as {}", aside);
    tell.accept(new KeepingFault(Kind.DAMAGED, damage, aside));
  }

  /**
   * Keeps what was changed; what another window keeps in the same file stays. If it can't be done
   * they are there until the program ends.
   *
   * @param before as they were in this window
   */
  void save(List<NamedPattern> before, List<NamedPattern> now) {
    try {
      Files.createDirectories(file.getParent());
      try (FileChannel channel = FileChannel.open(lock(), OPEN);
          FileLock held = channel.lock()) {
        LOG.debug("{}", held);
        write(merged(read(), before, now));
      }
    } catch (IOException e) {
      LOG.warn("the user's own patterns can't be kept", e);
      tell.accept(new KeepingFault(Kind.NOT_WRITTEN, file.getParent(), InputFile.reason(e)));
    } catch (ExperimentFileException e) {
      LOG.warn("the user's own patterns can't be kept: {}", e.getMessage());
      tell.accept(new KeepingFault(Kind.NOT_READ, file, e));
    }
  }

  private Path lock() {
    return file.resolveSibling("patterns.lock");
  }

  /**
   * What is kept, without what was taken away and with what came; the newest if all are too many.
   */
  private static List<NamedPattern> merged(
      List<NamedPattern> kept, List<NamedPattern> before, List<NamedPattern> now) {
    if (kept.equals(before)) return now;
    List<NamedPattern> merged = new ArrayList<>(kept);
    for (NamedPattern each : before) if (!now.contains(each)) merged.remove(each);
    for (NamedPattern each : now) {
      if (!before.contains(each) && !merged.contains(each)) merged.add(each);
    }
    return merged.subList(Math.max(0, merged.size() - PatternText.MOST_PATTERNS), merged.size());
  }

  private void write(List<NamedPattern> patterns) throws IOException {
    if (patterns.isEmpty()) Files.deleteIfExists(file);
    else PatternsFile.write(patterns, file);
  }
}
