package engram.app;

import engram.files.FuzzedFormat;
import engram.files.Fuzzing;
import engram.ui.base.PreferencesViewModel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Damaged files by the million, one after the other on one thread, format by format in turn; and
 * damaged preferences. {@code .ci/fuzz} starts it.
 */
final class Fuzz {
  private static final int STUCK_MILLIS = 60_000;
  private static final List<String> KEYS =
      List.of("language", "theme", "digits", "text-size", "decimal-comma", "fractions", "recent-0");

  private Fuzz() {}

  /** Arguments: how many inputs, and the first seed. */
  public static void main(String[] args) {
    Logger.getLogger("").setLevel(Level.OFF);
    long inputs = Long.parseLong(args[0]);
    long first = Long.parseLong(args[1]);
    List<Fuzzing> all = new ArrayList<>();
    for (FuzzedFormat each : FuzzedFormat.values()) {
      all.add(new Fuzzing(each.name(), each::damaged, each::readAny));
    }
    all.add(new Fuzzing("PREFERENCES", FuzzedFormat.CSV::damaged, Fuzz::readPreferences));
    AtomicLong now = new AtomicLong();
    watch(now);
    // also of what was done before it is stopped by hand
    Runtime.getRuntime().addShutdownHook(new Thread(() -> all.forEach(Fuzz::print)));
    long report = Math.max(1, inputs / 20);
    for (long i = 0; i < inputs; i++) {
      now.set(i);
      all.get((int) (i % all.size())).attempt(first + i);
      if ((i + 1) % report == 0) System.out.println(i + 1 + " inputs");
    }
    long faults = all.stream().mapToLong(each -> each.faults().size()).sum();
    System.exit(faults == 0 ? 0 : 1);
  }

  private static void print(Fuzzing done) {
    System.out.println(done);
    done.faults().forEach((fault, seed) -> System.out.println("  seed " + seed + ": " + fault));
  }

  /** An input that never ends is told by its seed. */
  private static void watch(AtomicLong now) {
    AtomicLong last = new AtomicLong(-1);
    TimerTask look =
        new TimerTask() {
          @Override
          public void run() {
            if (last.getAndSet(now.get()) != now.get()) return;
            System.out.println("input " + now.get() + " does not end");
            Runtime.getRuntime().halt(1);
          }
        };
    new Timer("fuzz-watch", true).schedule(look, 0, STUCK_MILLIS);
  }

  /** Each of the values is a piece of those bytes. */
  static void readPreferences(byte[] bytes) {
    MemoryPreferences node = new MemoryPreferences();
    Random random = new Random(bytes.length);
    for (String key : KEYS) {
      int from = random.nextInt(bytes.length + 1);
      int length = Math.min(bytes.length - from, random.nextInt(40));
      node.values.put(key, new String(bytes, from, length, StandardCharsets.UTF_8));
    }
    PreferenceStore store =
        new PreferenceStore(node, new PatternStore(Path.of("/nowhere/patterns.json")), task -> {});
    PreferencesViewModel preferences = store.load();
    if (preferences.getTheme() == null || preferences.languageProperty().get() == null) {
      throw new AssertionError("no theme or language");
    }
    if (preferences.getDigits() < 1 || preferences.getFontSize() <= 0) {
      throw new AssertionError("out of range");
    }
  }
}
