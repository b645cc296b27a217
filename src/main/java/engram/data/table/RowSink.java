package engram.data.table;

/** Takes the rows of a file cell by cell. A fault in them is thrown as a {@link Stop}. */
public interface RowSink {

  /**
   * One cell of the row.
   *
   * @param text holds the cell; valid during the call alone
   * @param quoted whether it stood in quotes
   */
  void cell(char[] text, int from, int length, boolean quoted);

  /**
   * The row is whole.
   *
   * @param line where it starts
   * @return whether to go on
   */
  boolean end(int line);
}
