package engram.data;

/** What happens to a row of which a feature in use is not known. */
public enum Missing {
  /** The row is left out. */
  DROP("drop"),
  /**
   * A number becomes the mean, a category the most frequent one, of the training rows that have it.
   */
  MEAN("mean");

  private final String id;

  Missing(String id) {
    this.id = id;
  }

  /** The name on the command line and in run files. */
  public String id() {
    return id;
  }
}
