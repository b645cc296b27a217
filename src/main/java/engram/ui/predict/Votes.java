package engram.ui.predict;

import java.util.EnumMap;
import java.util.Map;

/** Hands that were shown for each answer, 0 or more. */
public record Votes(Map<Verdict, Integer> counts) {
  /** More hands are in no hall. */
  static final int MOST = 9999;

  public static final Votes NONE = new Votes(Map.of());

  public Votes {
    counts = Map.copyOf(counts);
  }

  Votes with(Verdict verdict, int hands) {
    Map<Verdict, Integer> all = new EnumMap<>(Verdict.class);
    all.putAll(counts);
    all.put(verdict, hands);
    return new Votes(all);
  }

  int of(Verdict verdict) {
    return counts.getOrDefault(verdict, 0);
  }

  int all() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The length of an answer's bar: 1 for the longest; 0 of nothing. */
  double bar(Verdict verdict) {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return most == 0 ? 0 : (double) of(verdict) / most;
  }
}
