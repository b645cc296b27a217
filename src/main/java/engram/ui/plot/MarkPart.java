package engram.ui.plot;

/** What the rows of a part of the data are for; marks differ by it without colour. */
public enum MarkPart {
  /** Filled. */
  TRAINING,
  /** Hollow, with a dot. */
  VALIDATION,
  /** Hollow. */
  TEST
}
