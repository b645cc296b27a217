package engram.data.text;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.PrimitiveIterator;

/**
 * The user's own text in the middle of a sentence: characters that would act on a terminal or hide
 * what is there are shown as {@code \}{@code u001b} and the like, as JSON writes them.
 */
public final class Quote {
  public static final int LONGEST = 40;

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Quote() {}

  /** The first {@value #LONGEST} characters of it, each of them visible. */
  public static String of(String text) {
    return visible(cut(text, LONGEST));
  }

  /** With … in place of what is too long. */
  public static String cut(String text, int longest) {
    if (text.codePointCount(0, text.length()) <= longest) return text;
    return text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
  }

  /** The whole of it on one line. */
  public static String visible(String text) {
    if (text.codePoints().noneMatch(Quote::isHidden)) return text;
    StringBuilder shown = new StringBuilder();
    PrimitiveIterator.OfInt characters = text.codePoints().iterator();
    while (characters.hasNext()) append(shown, characters.nextInt());
    return shown.toString();
  }

  /** The same of a text of several lines, which stay lines. */
  public static String visibleLines(String text) {
    return Arrays.stream(text.split("\n", -1)).map(Quote::visible).collect(joining("\n"));
  }

  /** Adds that character so that it can be seen. */
  public static void append(StringBuilder shown, int character) {
    if (!isHidden(character)) {
      shown.appendCodePoint(character);
      return;
    }
    for (char unit : Character.toChars(character)) {
      shown.append("\\u");
      for (int shift = 12; shift >= 0; shift -= 4) {
        shown.append(Character.forDigit((unit >> shift) & 0xF, 16));
      }
    }
  }

  /**
   * Whether it moves the cursor, turns the writing around, or takes no room; joiners make emoji.
   */
  public static boolean isHidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      case Character.FORMAT -> character != ZERO_WIDTH_JOINER && character != ZERO_WIDTH_NON_JOINER;
      default -> false;
    };
  }
}
