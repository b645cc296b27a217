package engram.memory.tag;

/**
 * A network that learns digits, and the digit of which it loses the neurons.
 *
 * @param hidden neurons
 * @param firing how many of them fire at a time, if only the most driven do; at most all
 * @param digit 0 … 9
 */
public record DigitsSetup(DigitsCode code, int hidden, int firing, int digit) {
  static final int LEAST_HIDDEN = 10;
  static final int MOST_HIDDEN = 400;

  /** Ten of a hundred fire. */
  public static final DigitsSetup USUAL = new DigitsSetup(DigitsCode.WINNERS, 100, 10, 3);

  /** How many neurons may fire at a time. */
  public int winners() {
    return code == DigitsCode.WINNERS ? Math.min(firing, hidden) : hidden;
  }

  /** The same of which so many fire. */
  public DigitsSetup withWinners(int newFiring) {
    return new DigitsSetup(DigitsCode.WINNERS, hidden, newFiring, digit);
  }

  /** What the training of the network depends on. */
  public DigitsSetup trained() {
    return new DigitsSetup(code, hidden, winners(), 0);
  }
}
