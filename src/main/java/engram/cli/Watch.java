package engram.cli;

import engram.memory.MemoryRun;
import java.io.PrintWriter;
import java.util.function.Supplier;

/** What stands around work that lasts: a bar that shows how far it is, and Ctrl+C that ends it. */
public final class Watch implements AutoCloseable {
  private final ProgressBar bar;
  private final Interruption interruption;

  /**
   * @param interruption that leaves this bar empty; closed with the watch
   */
  public Watch(ProgressBar bar, Interruption interruption) {
    this.bar = bar;
    this.interruption = interruption;
  }

  /**
   * @param terminal whether a bar can be drawn there
   */
  static Watch on(PrintWriter err, boolean terminal) {
    ProgressBar bar = new ProgressBar(err, terminal);
    return new Watch(bar, new Interruption(bar));
  }

  /**
   * To be called where the work can end.
   *
   * @throws java.util.concurrent.CancellationException by Ctrl+C
   */
  public void check() {
    interruption.check();
  }

  /** For work that ends in its own way. */
  public boolean isAskedToEnd() {
    return interruption.isAsked();
  }

  /** May be called as often as one likes. */
  public void show(long done, long total, Supplier<String> text) {
    bar.show(done, total, text);
  }

  /** Tells what is waited for, if a pipe has nothing yet. */
  public void waits(String file) {
    bar.say(Waiting.sentence(file));
  }

  /** The work is done, and its line is left empty. */
  public void clear() {
    bar.clear();
  }

  /**
   * Goes to the end of an experiment.
   *
   * @param text asked before each step
   * @throws java.util.concurrent.CancellationException by Ctrl+C
   */
  public void finish(MemoryRun run, Supplier<String> text) {
    while (!run.isEnded()) {
      check();
      String now = text.get();
      run.step();
      show(run.done(), run.total(), () -> now);
    }
    clear();
  }

  @Override
  public void close() {
    interruption.close();
  }
}
