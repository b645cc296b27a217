package engram.data;

import java.util.ArrayDeque;
import java.util.Deque;

/** A formula as typed, and as the library is to read it, character for character. */
final class FormulaText {
  private static final int FULL_WIDTH = '！' - '!';

  private final String typed;
  final String ascii;
  final int variables;

  FormulaText(String typed, int variables) {
    this.typed = typed;
    this.variables = variables;
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < typed.length(); i++) plain.append(plain(typed.charAt(i)));
    ascii = plain.toString();
  }

  /**
   * Without capitals, and with the signs of ASCII where a book or a Chinese keyboard has others.
   */
  private static char plain(char c) {
    char narrow = c >= '！' && c <= '～' ? (char) (c - FULL_WIDTH) : c;
    return switch (narrow) {
      case '×', '·', '⋅', '∗' -> '*';
      case '÷' -> '/';
      case '−', '–' -> '-';
      case '\u00a0' -> ' ';
      default ->
          narrow >= '₀' && narrow <= '₉'
              ? (char) (narrow - '₀' + '0')
              : Character.toLowerCase(narrow);
    };
  }

  /** Columns count from 1. */
  FormulaException problem(FormulaFault fault, int column) {
    return fault.at(shown(typed), column, shown(foundAt(column - 1)), variables);
  }

  private static String shown(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  FormulaException problemAtEnd(FormulaFault fault) {
    return problem(fault, typed.length() + 1);
  }

  /** The word or number that begins there, or else the one character. */
  String foundAt(int from) {
    if (from >= typed.length()) return "";
    int to = from;
    while (to < typed.length() && isWord(typed.charAt(to))) to++;
    return to > from ? typed.substring(from, to) : Character.toString(typed.codePointAt(from));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c >= '₀' && c <= '₉';
  }

  /**
   * @throws FormulaException if a bracket is not closed, or one closed that is not open
   */
  void checkBrackets() throws FormulaException {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < ascii.length(); i++) {
      if (ascii.charAt(i) == '(') open.push(i + 1);
      if (ascii.charAt(i) == ')' && open.poll() == null) {
        throw problem(FormulaFault.NOT_OPEN, i + 1);
      }
    }
    if (!open.isEmpty()) throw problem(FormulaFault.NOT_CLOSED, open.peek());
  }
}
