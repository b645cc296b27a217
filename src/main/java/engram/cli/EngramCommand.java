package engram.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The command line {@code engram}; its commands are handed in, so that none loads what another
 * needs.
 *
 * <p>Exit codes: 0 done, 1 the command could not finish (one sentence on standard error), 2 wrong
 * options (one sentence on standard error, nothing on standard output), 130 stopped by Ctrl+C.
 */
@Command(
    name = "engram",
    description =
        "Shows how a neural network learns. Without a command it opens the window, with the file"
            + " of a run (engram lesson.engram) the window with that run.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:done",
      "1:it could not finish (the loss diverged, a file has a fault)",
      "2:the options are wrong or do not fit the data",
      "130:stopped by Ctrl+C"
    },
    versionProvider = EngramCommand.Version.class)
public final class EngramCommand implements Callable<Integer> {
  /** In what systems say of a pipe that its reader has closed. */
  private static final List<String> PIPE = List.of("pipe", "管道");

  @Spec private CommandSpec command;

  @Mixin private HelpOption help;

  @Option(names = "--version", versionHelp = true, description = "Show the version.")
  @SuppressWarnings("unused") // picocli acts on it
  private boolean version;

  private EngramCommand() {}

  /**
   * Runs one command line to its end.
   *
   * @param out standard output
   * @param err standard error
   * @param commands objects annotated as picocli commands
   * @return the exit code
   */
  public static int run(String[] args, Writer out, Writer err, Object... commands) {
    TerminalWriter answer = new TerminalWriter(out);
    TerminalWriter told = new TerminalWriter(err);
    int code = run(args, answer, told, commands);
    int last = answer.failure().map(lost -> tellLost(lost, told, code)).orElse(code);
    told.flush();
    return last;
  }

  private static int run(String[] args, PrintWriter out, PrintWriter err, Object... commands) {
    CommandLine line = new CommandLine(new EngramCommand());
    for (Object each : commands) line.addSubcommand(each);
    line.addSubcommand(new HelpCommand());
    OptionReaders.install(line);
    OptionSections.install(line);
    line.setOut(out);
    line.setErr(err);
    line.setExpandAtFiles(false);
    line.setParameterExceptionHandler((refused, ignored) -> refuse(err, refused));
    line.setExecutionExceptionHandler((fault, where, parsed) -> fail(err, fault));
    line.setExecutionStrategy(parsed -> execute(err, parsed));
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      err.println(
          "The memory that Java has is too small for this: give it more, for example with java"
              + " -Xmx4g.");
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  private static int execute(PrintWriter err, CommandLine.ParseResult parsed) {
    try {
      FileArguments.check(parsed);
    } catch (WrongOptions e) {
      return fail(err, e);
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  /** Who closed a pipe, as head does, has seen enough; else what was not written is told. */
  private static int tellLost(IOException lost, PrintWriter err, int code) {
    String reason = String.valueOf(lost.getMessage());
    if (PIPE.stream().anyMatch(reason.toLowerCase(Locale.ROOT)::contains)) return code;
    err.println("The answer can't be written to standard output: " + reason + ".");
    return code == CommandLine.ExitCode.OK ? CommandLine.ExitCode.SOFTWARE : code;
  }

  private static int refuse(PrintWriter err, CommandLine.ParameterException refused) {
    err.println(Refusal.sentence(refused));
    return CommandLine.ExitCode.USAGE;
  }

  private static int fail(PrintWriter err, Exception fault) {
    if (fault instanceof CancellationException) return Interruption.EXIT_CODE;
    if (fault instanceof WrongOptions) {
      err.println(fault.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
    if (fault instanceof CommandFailure) {
      err.println(fault.getMessage());
    } else {
      LoggerFactory.getLogger(EngramCommand.class).error("a command failed", fault);
      err.println("Engram failed, and the log has the details: " + fault);
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  @Override
  public Integer call() {
    command.commandLine().usage(command.commandLine().getOut());
    return CommandLine.ExitCode.OK;
  }

  /** The version in the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = EngramCommand.class.getPackage().getImplementationVersion();
      return new String[] {"engram " + (version == null ? "(not packaged)" : version)};
    }
  }
}
