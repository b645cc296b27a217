package engram.ui.program;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a line of Python into pieces that are coloured alike. */
public final class ProgramTokens {
  private static final Pattern COLOURED =
      Pattern.compile(
          "\\b(?<keyword>for|in|if|lambda)\\b|(?<![\\w.])(?<number>\\d+(?:\\.\\d+)?(?:e-?\\d+)?)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private ProgramTokens() {}

  /** What a piece is. */
  public enum Kind {
    KEYWORD,
    NUMBER,
    PLAIN
  }

  public record Token(Kind kind, String text) {}

  /** Their texts make up the code. */
  public static List<Token> of(String code) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = COLOURED.matcher(code);
    int end = 0;
    while (matcher.find()) {
      if (matcher.start() > end) {
        tokens.add(new Token(Kind.PLAIN, code.substring(end, matcher.start())));
      }
      Kind kind = matcher.group("keyword") != null ? Kind.KEYWORD : Kind.NUMBER;
      tokens.add(new Token(kind, matcher.group()));
      end = matcher.end();
    }
    if (end < code.length()) tokens.add(new Token(Kind.PLAIN, code.substring(end)));
    return tokens;
  }
}
