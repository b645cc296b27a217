package engram.lesson;

/** A text that is no goal. The message says so in English; the fault lets others say it. */
public final class GoalException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** What is wrong with it. */
  public enum Fault {
    /** It is not a quantity, a comparison and a number. */
    FORM,
    /** There is no such quantity. */
    QUANTITY,
    /** The bound is no number. */
    NUMBER
  }

  private final Fault fault;
  private final String found;

  GoalException(Fault fault, String found, String message) {
    super(message);
    this.fault = fault;
    this.found = found;
  }

  public Fault fault() {
    return fault;
  }

  /** The words that are wrong. */
  public String found() {
    return found;
  }
}
