package engram.ui.controls;

import java.util.ArrayList;
import java.util.List;

/** Splits a text at the Unicode subscripts ₀ … ₉, which few fonts have. */
public final class Subscripts {
  private Subscripts() {}

  /**
   * A piece of a text.
   *
   * @param text with plain digits where it is to be lowered
   */
  record Piece(String text, boolean lowered) {}

  static List<Piece> split(String text) {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      boolean lowered = isSubscript(text, start);
      if (i < text.length() && isSubscript(text, i) == lowered) continue;
      String run = text.substring(start, i);
      pieces.add(new Piece(lowered ? digits(run) : run, lowered));
      start = i;
    }
    return pieces;
  }

  private static String digits(String subscripts) {
    return subscripts
        .chars()
        .map(c -> '0' + c - '₀')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The same text with its digits as subscripts. */
  public static String lower(String text) {
    return text.chars()
        .map(c -> c >= '0' && c <= '9' ? '₀' + c - '0' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isSubscript(String text, int at) {
    return at < text.length() && text.charAt(at) >= '₀' && text.charAt(at) <= '₉';
  }
}
