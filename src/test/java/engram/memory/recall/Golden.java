package engram.memory.recall;

import engram.data.NumpyRandom;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What {@code memory-golden/make_memory.py} wrote, and the patterns it draws. */
public final class Golden {
  private Golden() {}

  /** The lines of a file, each split at its spaces. */
  public static List<List<String>> lines(String file) {
    try (InputStream in =
        Objects.requireNonNull(Golden.class.getResourceAsStream("/memory-golden/" + file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> List.of(line.split(" ")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static double[] numbers(List<String> words) {
    return words.stream().mapToDouble(Double::parseDouble).toArray();
  }

  static StorageRule rule(String id) {
    return Arrays.stream(StorageRule.values())
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Patterns of one row. */
  static List<Pattern> draw(long seed, int count, int size) {
    NumpyRandom random = new NumpyRandom(seed);
    List<Pattern> patterns = new ArrayList<>();
    for (int k = 0; k < count; k++) patterns.add(Pattern.random(1, size, random));
    return patterns;
  }

  static Pattern spoiled(Pattern pattern, long seed, int cells) {
    return new Spoiling.Flip((double) cells / pattern.size(), seed).apply(pattern);
  }
}
