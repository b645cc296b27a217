package engram.training;

/** How far one step goes. */
public enum StepSize {
  EPOCH("epoch"),
  BATCH("batch");

  private final String id;

  StepSize(String id) {
    this.id = id;
  }

  /** A name for keys of texts. */
  public String id() {
    return id;
  }
}
