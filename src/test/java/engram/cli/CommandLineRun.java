package engram.cli;

import engram.cli.homework.GradeCommand;
import engram.cli.memory.MemoryCommand;
import engram.cli.train.DatasetsCommand;
import engram.cli.train.ImportCommand;
import engram.cli.train.ReplayCommand;
import engram.cli.train.TrainCommand;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What one command line printed, and its exit code. */
public record CommandLineRun(int exitCode, String out, String err) {

  public static CommandLineRun of(String... args) {
    return of(false, args);
  }

  public static CommandLineRun of(boolean terminal, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        EngramCommand.run(
            args,
            new PrintWriter(out),
            new PrintWriter(err),
            new TrainCommand(terminal),
            new ReplayCommand(terminal),
            new ImportCommand(terminal),
            new GradeCommand(terminal),
            new ExportCommand(terminal),
            new DatasetsCommand(),
            MemoryCommand.of(terminal));
    return new CommandLineRun(code, out.toString(), err.toString());
  }
}
