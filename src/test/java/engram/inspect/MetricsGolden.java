package engram.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** One case that {@code metrics-golden/make_metrics.py} wrote: lists of numbers by kind. */
public record MetricsGolden(String name, Map<String, String[]> lists) {

  public static Stream<MetricsGolden> cases(String file) {
    Map<String, MetricsGolden> cases = new LinkedHashMap<>();
    text(file)
        .lines()
        .map(line -> line.split(" "))
        .forEach(
            words ->
                cases
                    .computeIfAbsent(
                        words[0], name -> new MetricsGolden(name, new LinkedHashMap<>()))
                    .lists
                    .put(words[1], Arrays.copyOfRange(words, 2, words.length)));
    return cases.values().stream();
  }

  private static String text(String file) {
    String path = "/metrics-golden/" + file;
    try (InputStream in =
        Objects.requireNonNull(MetricsGolden.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public double[] doubles(String kind) {
    return Arrays.stream(lists.get(kind)).mapToDouble(Double::parseDouble).toArray();
  }

  public double number(String kind) {
    return doubles(kind)[0];
  }

  public int[] ints(String kind) {
    return Arrays.stream(lists.get(kind)).mapToInt(Integer::parseInt).toArray();
  }

  @Override
  public String toString() {
    return name;
  }
}
