package engram.cli;

import picocli.CommandLine.Option;

/** What every command has. */
public final class HelpOption {
  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  @SuppressWarnings("unused") // picocli acts on it
  private boolean help;
}
