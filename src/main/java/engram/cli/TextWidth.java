package engram.cli;

import java.lang.Character.UnicodeBlock;
import java.util.Set;

/** How many columns of a terminal a text takes: a Chinese character takes two. */
public final class TextWidth {
  /** What is longer than this is cut in a table. */
  static final int LONGEST = 30;

  private static final Set<UnicodeBlock> WIDE =
      Set.of(
          UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
          UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
          UnicodeBlock.HIRAGANA,
          UnicodeBlock.KATAKANA,
          UnicodeBlock.HANGUL_SYLLABLES);

  private TextWidth() {}

  public static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  private static int of(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) return 0;
    return Character.isIdeographic(character) || WIDE.contains(UnicodeBlock.of(character)) ? 2 : 1;
  }

  /** At most {@link #LONGEST} columns wide. */
  static String cut(String text) {
    if (of(text) <= LONGEST) return text;
    StringBuilder start = new StringBuilder();
    int width = 3;
    for (int character : text.codePoints().toArray()) {
      width += of(character);
      if (width > LONGEST) break;
      start.appendCodePoint(character);
    }
    return start + "...";
  }

  /** With blanks behind it. */
  public static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /** With blanks before it. */
  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - of(text))) + text;
  }
}
