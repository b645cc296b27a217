package engram.memory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Letters and Chinese characters of 10 × 10 cells that come with the program. */
public final class SuppliedPatterns {
  /** Overlaps of at most 0.12 with each other: Hebb's rule holds all five. */
  private static final List<String> START = List.of("A", "H", "山", "日", "木");

  private final List<NamedPattern> all;

  private SuppliedPatterns(List<NamedPattern> all) {
    this.all = all;
  }

  /** Reads them from the program. */
  public static SuppliedPatterns load() {
    String file = "/data/patterns.txt";
    try (InputStream in =
        Objects.requireNonNull(SuppliedPatterns.class.getResourceAsStream(file), file)) {
      return new SuppliedPatterns(
          PatternText.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (PatternTextException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }

  /** Letters first, then characters. */
  public List<NamedPattern> all() {
    return all;
  }

  /** A few that are unlike enough for Hebb's rule. */
  public List<NamedPattern> start() {
    return START.stream().map(name -> named(name).orElseThrow()).toList();
  }

  public Optional<NamedPattern> named(String name) {
    return all.stream().filter(each -> each.name().equals(name)).findFirst();
  }
}
