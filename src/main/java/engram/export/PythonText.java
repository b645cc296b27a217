package engram.export;

/** Takes the lines of a Python program one by one, with their indent. */
final class PythonText {
  private static final String INDENT = "    ";

  private final StringBuilder text = new StringBuilder();
  private int indent;

  /** Lines as they stand, each moved in by the present indent; an empty one stays empty. */
  PythonText add(String lines) {
    lines
        .lines()
        .forEach(
            line -> text.append(line.isEmpty() ? "" : INDENT.repeat(indent) + line).append('\n'));
    return this;
  }

  /** Only if that holds. */
  PythonText addIf(boolean condition, String lines) {
    return condition ? add(lines) : this;
  }

  /** What follows stands inside the last line. */
  PythonText in() {
    indent++;
    return this;
  }

  PythonText out() {
    indent--;
    return this;
  }

  PythonText gap() {
    text.append('\n');
    return this;
  }

  /** A heading; a notebook begins a cell there. */
  PythonText head(String words) {
    return gap().gap().add(HEAD + words);
  }

  static final String HEAD = "# ---- ";

  @Override
  public String toString() {
    return text.toString();
  }
}
