package engram.cli;

/** A command could not finish; the message is the sentence to show. */
public final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  public CommandFailure(String sentence) {
    super(sentence);
  }
}
