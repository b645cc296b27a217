package engram.ui.base;

/** What the keys and the menu drive: the run, or an experiment on memory. */
public interface Transport {
  /** Runs, or pauses. */
  void toggle();

  void stepForward();

  void stepBack();

  /** To the beginning. */
  void reset();
}
