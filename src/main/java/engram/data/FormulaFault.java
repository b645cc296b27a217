package engram.data;

import java.util.Locale;

/** What can be wrong at one place of a typed formula, and what to do. */
public enum FormulaFault {
  EMPTY("write a formula such as x1^2"),
  TOO_LONG("a formula has at most " + Formula.LONGEST + " characters"),
  SIGN("write numbers, variables, functions, brackets and the signs + - * / ^"),
  NUMBER("write a number such as 0.5"),
  WORD("write one of the variables x1 to x%d, pi, e, or one of the functions %s with its brackets"),
  BRACKETS("write its value in brackets, as in sin(x1)"),
  NOT_CLOSED("close this bracket"),
  NOT_OPEN("no bracket is open here: remove it, or open one"),
  VALUE("write a number, a variable or a function in this place"),
  OPERATOR("write a sign such as * or + before it"),
  COMMA("a comma stands between the values of min or max; write decimals with a point"),
  ONE_VALUE("this function takes one value, so write no comma");

  private final String advice;

  FormulaFault(String advice) {
    this.advice = advice;
  }

  /** Of the sentence in the window. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The fault in words.
   *
   * @param column from 1
   * @param found empty at the end of the text
   */
  FormulaException at(String text, int column, String found, int variables) {
    String place = "The formula \"" + text + "\", column " + column + ": ";
    String seen = found.isEmpty() ? "it ends here" : "found \"" + found + "\"";
    return new FormulaException(
        place + seen + "; " + advice.formatted(variables, FormulaFunction.words()) + ".",
        this,
        column,
        found);
  }
}
