package engram.cli.train;

import engram.cli.CommandFailure;
import engram.cli.OutputOptions;
import engram.cli.RowsOption;
import engram.cli.SavedFile;
import engram.cli.SavedRunReplay;
import engram.cli.Watch;
import engram.data.Dataset;
import engram.files.SavedRun;
import engram.training.RunReplay;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains a saved run again, and tells whether the same bits came out. */
@Command(
    name = "replay",
    sortOptions = false,
    customSynopsis = "engram replay FILE [options]",
    description = {
      "Trains a run again that the window or engram train --save has written, with all that was"
          + " changed on its way and all its branches, and prints what engram train prints of the"
          + " branch that the file shows.",
      "Standard error tells whether it replays exactly; if not, where it first differs, and the"
          + " exit code is 1. With --json that is \"replays\", \"branches\" and \"differs\", and"
          + " \"at\" is the place in the run that the file shows."
    })
public final class ReplayCommand implements Callable<Integer> {
  private final boolean terminal;

  @Spec private CommandSpec command;

  @Parameters(paramLabel = "FILE", description = "A file such as run.engram; - is standard input.")
  private Path file;

  @Mixin private RowsOption rowsFile;

  @Mixin private OutputOptions output;

  /**
   * @param terminal whether standard error is a terminal, where a progress bar can be drawn
   */
  public ReplayCommand(boolean terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    SavedRun saved = SavedFile.run(file, command.commandLine().getErr(), rowsFile);
    Dataset rows = saved.dataset();
    try (Watch watch = output.watch(terminal)) {
      RunReplay.Result result = SavedRunReplay.of(saved.run(), rows, watch);
      GivenData given =
          new GivenData(
              saved.run().recipe().data().source(),
              rows,
              List.of(),
              Optional.empty(),
              IntStream.range(0, rows.rows()).toArray());
      output.print(ReplayReport.of(result, saved.run().lines().size(), given));
      result.difference().ifPresent(this::fail);
      command.commandLine().getErr().println("The run replays exactly.");
      return ExitCode.OK;
    }
  }

  private void fail(RunReplay.Difference difference) {
    throw new CommandFailure(
        "The run does not replay: "
            + SavedRunReplay.told(difference)
            + ". The file was changed since, or this is another version of Engram.");
  }
}
