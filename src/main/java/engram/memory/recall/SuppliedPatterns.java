package engram.memory.recall;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Letters and Chinese characters on a grid that come with the program. */
public final class SuppliedPatterns {
  private final List<NamedPattern> all;
  private final List<String> start;

  private SuppliedPatterns(List<NamedPattern> all, List<String> start) {
    this.all = all;
    this.start = start;
  }

  /** Reads those of 10 × 10 cells from the program. */
  public static SuppliedPatterns load() {
    return load(PatternGrid.TEN);
  }

  /** Reads those of that grid from the program. */
  public static SuppliedPatterns load(PatternGrid grid) {
    String file = "patterns-" + grid.side() + ".txt";
    try (InputStream in =
        Objects.requireNonNull(SuppliedPatterns.class.getResourceAsStream(file), file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new SuppliedPatterns(PatternText.read(text), start(grid));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (PatternTextException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }

  /** Overlaps of at most 0.12 with each other: Hebb's rule holds all five. */
  private static List<String> start(PatternGrid grid) {
    return switch (grid) {
      case TEN -> List.of("A", "H", "山", "日", "木");
      case TWENTY -> List.of("H", "S", "山", "口", "木");
    };
  }

  /** Letters first, then characters. */
  public List<NamedPattern> all() {
    return all;
  }

  /** A few that are unlike enough for Hebb's rule. */
  public List<NamedPattern> start() {
    return start.stream().map(name -> named(name).orElseThrow()).toList();
  }

  public Optional<NamedPattern> named(String name) {
    return all.stream().filter(each -> each.name().equals(name)).findFirst();
  }
}
