package engram.training;

/** How far one step goes. */
public enum StepSize {
  EPOCH("epoch"),
  BATCH("batch"),
  /** One row's forward and backward pass; behind the last row of a batch the update. */
  SAMPLE("sample"),
  /** One {@link Phase} of all rows of a batch. */
  PHASE("phase");

  private final String id;

  StepSize(String id) {
    this.id = id;
  }

  /** A name for keys of texts. */
  public String id() {
    return id;
  }
}
