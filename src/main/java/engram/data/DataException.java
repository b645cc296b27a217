package engram.data;

/** A data file that cannot be used. The message says where, what was found and what to do. */
public class DataException extends Exception {
  private static final long serialVersionUID = 1;

  DataException(String sentence) {
    super(sentence);
  }
}
