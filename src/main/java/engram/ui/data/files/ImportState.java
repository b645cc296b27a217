package engram.ui.data.files;

/** What the import assistant does. */
public enum ImportState {
  CLOSED,
  /** Reads the first rows. */
  READING,
  /** Waits for the user. */
  READY,
  /**
   * Waits for the user to say whether the edits of the table may go when the file is read again.
   */
  ASKING,
  /** Reads the whole file and makes its rows; can be cancelled. */
  IMPORTING,
  /** The run on the rows begins; can be cancelled. */
  BEGINNING,
  /** The run on the rows is asked not to begin. */
  STOPPING
}
