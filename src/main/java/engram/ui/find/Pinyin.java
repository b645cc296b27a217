package engram.ui.find;

import java.util.List;

/** How a Chinese name can be typed with Latin letters: syllables, or their first letters. */
final class Pinyin {
  private static final PinyinReadings READINGS = PinyinReadings.load();

  /** For each character its syllables, several where it is read in several ways. */
  private final List<List<String>> readings;

  private final boolean chinese;

  /**
   * @param name in small letters; what is neither letter nor digit is passed over
   */
  Pinyin(String name) {
    readings =
        name.chars()
            .filter(Character::isLetterOrDigit)
            .mapToObj(each -> readings((char) each))
            .toList();
    chinese = name.codePoints().anyMatch(Character::isIdeographic);
  }

  private static List<String> readings(char character) {
    List<String> all = READINGS.of(character);
    return all.isEmpty() ? List.of(String.valueOf(character)) : all;
  }

  /**
   * Where in the name the typed letters begin: each character has given its first letters, at least
   * one of them; −1 if the name can't be typed so.
   */
  int indexOf(String typed) {
    if (!chinese || typed.isEmpty()) return -1;
    for (int start = 0; start < readings.size(); start++) {
      if (isTyped(typed, 0, start)) return start;
    }
    return -1;
  }

  private boolean isTyped(String typed, int from, int character) {
    if (from == typed.length()) return true;
    if (character == readings.size()) return false;
    for (String syllable : readings.get(character)) {
      for (int letters = common(typed, from, syllable); letters > 0; letters--) {
        if (isTyped(typed, from + letters, character + 1)) return true;
      }
    }
    return false;
  }

  private static int common(String typed, int from, String syllable) {
    int letters = 0;
    while (letters < syllable.length()
        && from + letters < typed.length()
        && typed.charAt(from + letters) == syllable.charAt(letters)) {
      letters++;
    }
    return letters;
  }
}
