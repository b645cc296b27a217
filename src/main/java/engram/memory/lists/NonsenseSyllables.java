package engram.memory.lists;

import java.util.List;

/** Syllables that mean nothing, a vowel between two consonants, as Ebbinghaus learned them. */
public final class NonsenseSyllables {
  /** How many there are. */
  public static final int MOST = 20;

  private static final List<String> ALL =
      List.of(
          "DAX", "BOK", "ZOF", "WUX", "LEF", "GIK", "YAT", "RUZ", "MIV", "KEJ", "NAF", "TOZ", "VUB",
          "PEH", "JOL", "FIW", "HUV", "SEB", "CAZ", "QIR");

  private NonsenseSyllables() {}

  public static String of(int item) {
    return ALL.get(item);
  }
}
