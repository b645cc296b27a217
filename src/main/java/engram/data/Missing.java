package engram.data;

/** What happens to a row of which a feature in use is not known. */
public enum Missing implements Identified {
  /** The row is left out. */
  DROP,
  /**
   * A number becomes the mean, a category the most frequent one, of the training rows that have it.
   */
  MEAN
}
