package engram.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What one command line printed, and its exit code. */
record CommandLineRun(int exitCode, String out, String err) {

  static CommandLineRun of(String... args) {
    return of(false, args);
  }

  static CommandLineRun of(boolean terminal, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        EngramCommand.run(
            args,
            new PrintWriter(out),
            new PrintWriter(err),
            new TrainCommand(terminal),
            new DatasetsCommand(),
            MemoryCommand.of(terminal));
    return new CommandLineRun(code, out.toString(), err.toString());
  }
}
