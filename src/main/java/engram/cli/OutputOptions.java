package engram.cli;

import java.io.PrintWriter;
import java.util.function.Function;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** In which form a command answers. */
public final class OutputOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--json", description = "Print one JSON object and nothing else.")
  private boolean json;

  @Mixin private HelpOption help;

  public boolean isJson() {
    return json;
  }

  public PrintWriter out() {
    return command.commandLine().getOut();
  }

  /**
   * To be closed when the work is done.
   *
   * @param terminal whether a bar can be drawn on standard error
   */
  public Watch watch(boolean terminal) {
    return Watch.on(command.commandLine().getErr(), terminal);
  }

  /** In the form that is asked for; one JSON object is one line. */
  public void print(Report report) {
    if (json) Json.line(out(), report);
    else report.writeText(out());
    out().flush();
  }

  /**
   * A whole command that lasts.
   *
   * @param work may be ended by Ctrl+C
   * @return the exit code
   */
  public int answer(boolean terminal, Function<Watch, Report> work) {
    try (Watch watch = watch(terminal)) {
      print(work.apply(watch));
      return ExitCode.OK;
    }
  }
}
