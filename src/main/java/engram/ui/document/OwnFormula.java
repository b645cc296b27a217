package engram.ui.document;

import java.util.regex.Pattern;

/** Which formulas of a page are typeset: what could take all time or memory is shown as it is. */
final class OwnFormula {
  private static final int LONGEST = 1000;
  private static final int DEEPEST = 25;

  /** What defines macros, reads files, repeats columns, or gives lengths without an end. */
  private static final Pattern REFUSED =
      Pattern.compile(
          "\\\\(def|let|newcommand|renewcommand|newenvironment|renewenvironment|includegraphics"
              + "|input|makeat|jlm|Dec|magnification|rule|hspace|vspace|kern|raise|rotatebox"
              + "|scalebox|resizebox|special|dynamic|multi)|\\*\\s*\\{\\s*\\d");

  private OwnFormula() {}

  static boolean isTypeset(String latex) {
    return latex.length() <= LONGEST && depth(latex) <= DEEPEST && !REFUSED.matcher(latex).find();
  }

  /** How deep its groups, scripts and commands could lie in one another, at most. */
  private static int depth(String latex) {
    int depth = 0;
    int deepest = 0;
    int run = 0;
    for (char c : latex.toCharArray()) {
      if (c == '{' || c == '[') depth++;
      if (c == '}' || c == ']') depth--;
      // a_b_c… and \\sqrt\\sqrt… nest without braces
      run = c == '_' || c == '^' || c == '\\' ? run + 1 : c == ' ' || c == '}' ? 0 : run;
      deepest = Math.max(deepest, Math.max(depth, run));
    }
    return deepest;
  }
}
