package engram.ui.find;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * How Chinese characters are read, without tones, from the table of pinyin4j. That library would
 * keep its table as text, which is many times as large.
 */
final class PinyinReadings {
  private static final String TABLE = "/pinyindb/unicode_to_hanyu_pinyin.txt";
  private static final String NONE = "none";
  private static final char FIRST = '\u3007';
  private static final char LAST = '\u9fff';

  /** Of each character from the first on, the number of its readings; 0 if it has none. */
  private final char[] numbers = new char[LAST - FIRST + 1];

  private final List<List<String>> readings = new ArrayList<>(List.of(List.of()));

  private PinyinReadings() {}

  /**
   * @throws UncheckedIOException if the table can't be read
   */
  static PinyinReadings load() {
    PinyinReadings loaded = new PinyinReadings();
    Map<List<String>, Character> known = new HashMap<>();
    try (InputStream in = PinyinHelper.class.getResourceAsStream(TABLE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        loaded.read(line, known);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return loaded;
  }

  /** A line such as {@code 884C (xing2,hang2)}. */
  private void read(String line, Map<List<String>, Character> known) {
    int open = line.indexOf('(');
    int close = line.indexOf(')');
    if (open < 0 || close < open || line.startsWith(NONE, open + 1)) return;
    int character = Integer.parseInt(line.substring(0, open).strip(), 16);
    if (character < FIRST || character > LAST) return;
    List<String> all = new ArrayList<>(2);
    for (int from = open + 1; from < close; ) {
      int comma = line.indexOf(',', from);
      int end = comma < 0 ? close : comma;
      String syllable = plain(line, from, end);
      if (!all.contains(syllable)) all.add(syllable);
      from = end + 1;
    }
    numbers[character - FIRST] = known.computeIfAbsent(List.copyOf(all), this::number);
  }

  /** Without the tone; ü stands there as {@code u:}. */
  private static String plain(String line, int from, int end) {
    StringBuilder plain = new StringBuilder(end - from);
    for (int i = from; i < end; i++) {
      char c = line.charAt(i);
      if (c == ':') plain.setCharAt(plain.length() - 1, 'v');
      else if (c >= 'a' && c <= 'z') plain.append(c);
    }
    return plain.toString();
  }

  private char number(List<String> all) {
    readings.add(all);
    return (char) (readings.size() - 1);
  }

  /** The syllables that it can be read as, in small letters, ü as v; empty if it is none. */
  List<String> of(char character) {
    if (character < FIRST || character > LAST) return List.of();
    return readings.get(numbers[character - FIRST]);
  }
}
