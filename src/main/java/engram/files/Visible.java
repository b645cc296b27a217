package engram.files;

/**
 * Texts from files, options and names as they may be shown: what has no shape of its own, or turns
 * the letters around it, is written as its code such as {@code \u001b}.
 */
public final class Visible {
  private static final char JOINER = '\u200d';

  private Visible() {}

  /** The text on one line, with a code for each control, bidi and format character. */
  public static String of(String text) {
    return of(text, false);
  }

  /** The same of a text of several lines, which stay. */
  public static String ofLines(String text) {
    return of(text, true);
  }

  private static String of(String text, boolean lines) {
    int at = 0;
    while (at < text.length() && isShown(text, at, lines)) at += size(text, at);
    if (at == text.length()) return text;
    StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, at);
    for (; at < text.length(); at += size(text, at)) {
      int end = at + size(text, at);
      if (isShown(text, at, lines)) shown.append(text, at, end);
      else for (int i = at; i < end; i++) shown.append("\\u%04x".formatted((int) text.charAt(i)));
    }
    return shown.toString();
  }

  private static int size(String text, int at) {
    return Character.charCount(text.codePointAt(at));
  }

  private static boolean isShown(String text, int at, boolean lines) {
    int c = text.codePointAt(at);
    if (c >= ' ' && c < 0x7f) return true;
    if (c == '\n') return lines;
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.FORMAT -> c == JOINER && joins(text, at);
      default -> true;
    };
  }

  /** Whether it makes one picture of two, such as a family. */
  private static boolean joins(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.getType(text.codePointAt(at + 1)) == Character.OTHER_SYMBOL;
  }
}
