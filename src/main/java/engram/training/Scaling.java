package engram.training;

/** What happens to the features before the network sees them. */
public enum Scaling {
  /** Mean 0 and standard deviation 1 over the training rows. */
  STANDARDIZE("standardize"),
  /** As they were measured. */
  RAW("raw");

  private final String id;

  Scaling(String id) {
    this.id = id;
  }

  /** The name on the command line and in run files. */
  public String id() {
    return id;
  }
}
