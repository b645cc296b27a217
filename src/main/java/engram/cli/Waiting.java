package engram.cli;

import engram.data.read.ReadMonitor;
import java.io.PrintWriter;

/**
 * Says on standard error what a command waits for, if a pipe has nothing yet.
 *
 * @param err standard error
 */
public record Waiting(PrintWriter err) implements ReadMonitor {

  /**
   * @param file what it is called
   */
  static String sentence(String file) {
    return "Waiting for what is written to " + file + "; Ctrl+C ends the wait.";
  }

  @Override
  public void waits(String file) {
    err.println(sentence(file));
    err.flush();
  }

  @Override
  public void progress(long bytes, long total) {}

  @Override
  public boolean isCancelled() {
    return false;
  }
}
