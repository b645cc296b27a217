package engram.app.breaks;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a line of a text with Chinese in it must not end. Between two Chinese characters it may
 * anywhere, which is right for running text but tears a quoted term, a formula, a number with its
 * sign or measure word, and leaves a mark alone at a line's start. Where such a piece is wider than
 * the text, JavaFX breaks it all the same.
 */
final class LineBreakRules {
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  /** A digit, more of them behind a point or between thousands, a power of ten. */
  private static final String NUMBER =
      "[+\u2212±≈<>≤≥-]?\\d+(?:[.,:/\u2009\u202f]\\d+)*(?:e[\u2212-]?\\d+)?[%％‰]?";

  /** With {@code 第} before it, and behind it {@code 万} or {@code 亿} and a measure word. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:第\\h?)?NUMBER(?:\\h?[万亿]*(?!第)\\p{IsHan})?|第[一二三四五六七八九十百]+\\p{IsHan}?"
              .replace("NUMBER", NUMBER));

  private static final int LONGEST_QUOTE = 12;
  private static final Pattern QUOTED =
      Pattern.compile("“[^“”\n]{1,N}”|《[^《》\n]{1,N}》".replace("N", String.valueOf(LONGEST_QUOTE)));

  private static final String OPERAND = "[^\\s\\p{IsHan}，。：；、？！“”（）《》…=≈<>≤≥+\u2212±×÷·∝]+";

  /** {@code α = 0.01}, {@code y = σ(w · x + b)}, {@code TP / (TP + FP)}, {@code 10–20}. */
  private static final Pattern FORMULA =
      Pattern.compile(
          OPERAND + "(?:\\h?[=≈<>≤≥+\u2212±×÷·∝/–]\\h?[\u2212-]?" + OPERAND + ")+[%％‰]?");

  /** {@code N(0, 1)}. */
  private static final Pattern ARGUMENTS = Pattern.compile("\\w?\\([^()\n\\p{IsHan}]{1,12}\\)");

  /** A longer one may be broken where Java would. */
  private static final int LONGEST_FORMULA = 28;

  private static final String NEVER_FIRST = "，。：；、？！）”’》】」』…%％‰/·–—";
  private static final String NEVER_LAST = "（“‘《【「『";

  private final String text;
  private final BitSet forbidden = new BitSet();

  LineBreakRules(String text) {
    this.text = text;
    if (!CHINESE.matcher(text).find()) return;
    keep(COUNTED, Integer.MAX_VALUE);
    keep(QUOTED, Integer.MAX_VALUE);
    keep(FORMULA, LONGEST_FORMULA);
    keep(ARGUMENTS, Integer.MAX_VALUE);
    for (int at = 1; at < text.length(); at++) {
      if (NEVER_FIRST.indexOf(text.charAt(at)) >= 0 || NEVER_LAST.indexOf(text.charAt(at - 1)) >= 0)
        forbidden.set(at);
    }
  }

  private void keep(Pattern pattern, int longest) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (matcher.end() - matcher.start() <= longest) {
        forbidden.set(matcher.start() + 1, matcher.end());
      }
    }
  }

  /** Whether a line may end before the character at that index; always at the ends and newlines. */
  boolean allow(int at) {
    if (at <= 0 || at >= text.length() || text.charAt(at - 1) == '\n') return true;
    return !forbidden.get(at);
  }
}
