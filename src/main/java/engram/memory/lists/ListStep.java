package engram.memory.lists;

/**
 * What happens in one step of learning a list, or of a pause.
 *
 * @param item that is shown, or was shown last; −1 in a pause between sittings and behind them
 * @param sitting from 0; of a pause, the one before it
 * @param reading of that sitting, from 0
 * @param seconds that it takes; 1 while a list is learned
 */
public record ListStep(Kind kind, int item, int sitting, int reading, long seconds) {

  /** What attention falls on. */
  public enum Kind {
    /** The item. */
    SHOWN,

    /** All items in the short-term store. */
    REHEARSED,

    /** Something else, between two items of a list. */
    ELSEWHERE,

    /** Something else, between two sittings. */
    GAP,

    /** Something else, before the question. */
    DELAY
  }

  /** Whether it belongs to a sitting. */
  public boolean isLearning() {
    return kind != Kind.GAP && kind != Kind.DELAY;
  }

  void run(TwoStores stores) {
    switch (kind) {
      case SHOWN -> stores.show(item);
      case REHEARSED -> stores.rehearse();
      case ELSEWHERE, GAP, DELAY -> stores.pause(seconds);
    }
  }
}
