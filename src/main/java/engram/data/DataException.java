package engram.data;

/** Data that cannot be used. The message says where, what was found and what to do. */
public final class DataException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Fault fault;
  private final transient Evidence evidence;

  /** The message is the fault's English sentence; its parts can be told in another language. */
  public DataException(Fault fault, Evidence evidence) {
    super(fault.sentence(evidence.arguments()));
    this.fault = fault;
    this.evidence = evidence;
  }

  /** What is wrong, to be told in another language. */
  public Fault fault() {
    return fault;
  }

  /** What the texts of the fault speak of. */
  public Evidence evidence() {
    return evidence;
  }
}
