package engram.cli;

/** A command could not finish; the message is the sentence to show. */
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  CommandFailure(String sentence) {
    super(sentence);
  }
}
