package engram.memory.lists;

/** What the long-term store holds of one item: strengths of both its parts, 0 or above. */
public record ListTrace(double fast, double slow) {
  static final ListTrace NOTHING = new ListTrace(0, 0);

  /**
   * A while later: fast′ = −fast / fastLife and slow′ = transfer fast − slow / slowLife, solved.
   *
   * @param seconds 0 or above
   */
  ListTrace after(ListModel model, double seconds) {
    double fastLeft = StrictMath.exp(-seconds / model.fastLife());
    double slowLeft = StrictMath.exp(-seconds / model.slowLife());
    double rate = 1 / model.fastLife() - 1 / model.slowLife();
    double handed = model.transfer() * fast * (slowLeft - fastLeft) / rate;
    return new ListTrace(fast * fastLeft, slow * slowLeft + handed);
  }

  /**
   * One second of attention later: the fast part gains what it has room for.
   *
   * @param share of the attention, above 0 and up to 1
   */
  ListTrace attended(ListModel model, double share) {
    return new ListTrace(fast + share * model.gain() * (1 - fast / model.room()), slow);
  }

  public double strength() {
    return fast + slow;
  }

  /** The probability that the item is recalled from here: 1 − exp(−strength). */
  public double recall() {
    return 1 - StrictMath.exp(-strength());
  }
}
