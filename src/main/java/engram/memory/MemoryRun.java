package engram.memory;

/**
 * An experiment under way, on the caller's thread: between two steps the caller shows progress or
 * leaves. Not for several threads at once.
 */
public interface MemoryRun {
  /** How many steps there are. */
  long total();

  long done();

  default boolean isEnded() {
    return done() == total();
  }

  /**
   * @throws IllegalStateException at the end
   */
  void step();
}
