package engram.cli;

public final class CommandLineMain {
  private CommandLineMain() {}

  public static int run(String[] a, Object... subs) {
    picocli.CommandLine c = new picocli.CommandLine(subs[0]);
    return c.execute(java.util.Arrays.copyOfRange(a, 1, a.length));
  }
}
