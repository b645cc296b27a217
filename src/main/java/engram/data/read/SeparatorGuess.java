package engram.data.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what separates the columns: what gives most rows the same number of them. */
final class SeparatorGuess {
  /**
   * If two do equally well, the earlier: a comma may be in every number and a semicolon in no
   * number.
   */
  private static final char[] CANDIDATES = {'\t', ';', '|', ','};

  private SeparatorGuess() {}

  static char of(String text, String file, boolean whole) throws IOException {
    char best = ',';
    double bestShare = 0;
    for (char candidate : CANDIDATES) {
      double share = share(Sample.csv(text, file, candidate, whole));
      if (share > bestShare) {
        best = candidate;
        bestShare = share;
      }
    }
    return best;
  }

  /** How many of the rows have the number of columns that most have, if that is two or more. */
  private static double share(List<List<String>> rows) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (List<String> row : rows) {
      if (row.size() > 1) counts.merge(row.size(), 1, Integer::sum);
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return rows.isEmpty() ? 0 : (double) most / rows.size();
  }
}
