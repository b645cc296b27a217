package engram.memory;

/**
 * Measures several things, each several times: a step is one of them once. All things come before
 * the next time, so that the whole curve is there early and then grows more exact.
 */
public abstract class RepeatedRun implements MemoryRun {
  private final int things;
  private final int times;
  private int done;

  public RepeatedRun(int things, int times) {
    this.things = things;
    this.times = times;
  }

  @Override
  public final long total() {
    return things * times;
  }

  @Override
  public final long done() {
    return done;
  }

  @Override
  public final boolean isEnded() {
    return done == total();
  }

  @Override
  public final void step() {
    if (isEnded()) throw new IllegalStateException("all is measured");
    measure(done % things, done / things);
    done++;
  }

  /** How often a thing is measured so far. */
  protected final int measured(int thing) {
    return done / things + (thing < done % things ? 1 : 0);
  }

  /** Both from 0. */
  protected abstract void measure(int thing, int time);
}
