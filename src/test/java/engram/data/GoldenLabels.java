package engram.data;

import java.util.Map;
import java.util.stream.Collectors;

/** The label lists of {@code data-golden/labels.txt}. */
final class GoldenLabels {
  private static final Map<String, int[]> BY_NAME =
      Golden.lines("labels.txt")
          .collect(
              Collectors.toMap(
                  words -> words.get(0),
                  words -> words.stream().skip(1).mapToInt(Integer::parseInt).toArray()));

  private GoldenLabels() {}

  static int[] of(String name) {
    return BY_NAME.get(name).clone();
  }
}
