package engram.memory.recall;

/** A text that holds no patterns: what is wrong, and where. The message is the English sentence. */
public final class PatternTextException extends Exception {
  private static final long serialVersionUID = 1;

  private final PatternFault fault;
  private final int line;
  private final String found;

  PatternTextException(PatternFault fault, int line, String found) {
    super("Line " + line + ": " + fault.sentence(found) + ".");
    this.fault = fault;
    this.line = line;
    this.found = found;
  }

  public PatternFault fault() {
    return fault;
  }

  /** From 1. */
  public int line() {
    return line;
  }

  /** The name or row there. */
  public String found() {
    return found;
  }
}
