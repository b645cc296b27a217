package engram.cli;

import engram.cli.homework.GradeCommand;
import engram.cli.memory.LabCommand;
import engram.cli.memory.MemoryCommand;
import engram.cli.train.DatasetsCommand;
import engram.cli.train.ImportCommand;
import engram.cli.train.ReplayCommand;
import engram.cli.train.TrainCommand;
import engram.training.Run;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

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
            new ExportCommand(terminal, CommandLineRun::say),
            new DatasetsCommand(),
            MemoryCommand.of(terminal),
            LabCommand.of(terminal));
    return new CommandLineRun(code, out.toString(), err.toString());
  }

  /** Where a picture would be, what is wanted. */
  private static List<Path> say(
      Run run, PictureOptions.Wanted wanted, Path file, BiConsumer<Integer, Integer> done)
      throws IOException {
    done.accept(1, 1);
    Files.writeString(file, run.epoch() + " " + wanted);
    return List.of(file);
  }
}
