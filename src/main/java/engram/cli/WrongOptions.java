package engram.cli;

/** Options that do not go together, or not with the data; the message is the sentence to show. */
public final class WrongOptions extends RuntimeException {
  private static final long serialVersionUID = 1;

  public WrongOptions(String sentence) {
    super(sentence);
  }
}
