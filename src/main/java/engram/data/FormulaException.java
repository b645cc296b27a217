package engram.data;

/** A text that is no formula: what is wrong, and where. */
public final class FormulaException extends Exception {
  private static final long serialVersionUID = 1;

  private final FormulaFault fault;
  private final int column;
  private final String found;

  FormulaException(String sentence, FormulaFault fault, int column, String found) {
    super(sentence);
    this.fault = fault;
    this.column = column;
    this.found = found;
  }

  public FormulaFault fault() {
    return fault;
  }

  /** From 1; one behind the last at the end of the text. */
  public int column() {
    return column;
  }

  /** The word, number or sign there; empty at the end of the text. */
  public String found() {
    return found;
  }
}
