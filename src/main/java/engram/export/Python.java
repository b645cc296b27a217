package engram.export;

import java.util.List;
import java.util.stream.Collectors;

/** How values are written in Python. */
final class Python {
  private Python() {}

  /** A text in quotes. */
  static String text(String text) {
    return '"' + escaped(text).replace("\n", "\\n").replace("\"", "\\\"") + '"';
  }

  static String texts(List<String> texts) {
    return texts.stream().map(Python::text).collect(Collectors.joining(", ", "[", "]"));
  }

  /** A text of many lines, for between three quotes; none of them looks like a heading. */
  static String lines(String text) {
    return escaped(text)
        .replace("\"\"\"", "\\\"\\\"\\\"")
        .replaceAll("(?m)^" + PythonText.HEAD.charAt(0), "\\\\u0023");
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int k = 0; k < text.length(); k++) {
      char c = text.charAt(k);
      if (c == '\\') escaped.append("\\\\");
      else if (c != '\n' && isControl(c)) escaped.append("\\u%04x".formatted((int) c));
      else escaped.append(c);
    }
    return escaped.toString();
  }

  private static boolean isControl(char c) {
    return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
  }

  /** A text that stands in a comment: on one line. */
  static String comment(String text) {
    return text.codePoints()
        .map(c -> c < 0x10000 && isControl((char) c) ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** A number, so that the same is read. */
  static String number(double value) {
    String text = Double.toString(value).replace("E", "e");
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  /** Numbers in brackets. */
  static String numbers(double[] values) {
    return java.util.Arrays.stream(values)
        .mapToObj(Python::number)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  static String whole(int[] values) {
    return java.util.Arrays.stream(values)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
