package engram.data;

/** What is asked for each row: one of several classes, or a number. */
public enum Task implements Identified {
  CLASSIFICATION,
  REGRESSION
}
