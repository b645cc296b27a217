package engram.cli;

public final class ProgressBar implements AutoCloseable {
  public static ProgressBar onTerminal(String t, int n) {
    return new ProgressBar();
  }

  public void step(String s) {
    System.err.println(s);
  }

  @Override
  public void close() {}
}
