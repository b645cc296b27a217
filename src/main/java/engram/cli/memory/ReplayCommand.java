package engram.cli.memory;

import engram.cli.CommandFailure;
import engram.cli.OutputOptions;
import engram.cli.SavedFile;
import engram.cli.Watch;
import engram.files.experiment.ExperimentFile;
import engram.files.experiment.SavedExperiment;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a saved experiment again, and tells whether the numbers are those it was saved with. */
@Command(
    name = "replay",
    sortOptions = false,
    customSynopsis = "engram memory replay FILE [options]",
    description = {
      "Runs an experiment again that the window or --save has written, and prints what its own"
          + " command prints: of several lives, mice or heads the first.",
      "Where the file says which numbers came out, standard error tells whether they came again;"
          + " if not, the exit code is 1."
    })
final class ReplayCommand implements Callable<Integer> {
  private final boolean terminal;

  @Spec private CommandSpec command;

  @Parameters(
      paramLabel = "FILE",
      description = "A file such as recall.engram.json; - is standard input.")
  private Path file;

  @Mixin private OutputOptions output;

  ReplayCommand(boolean terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    SavedExperiment saved =
        new SavedFile(file, ExperimentFile.MOST_BYTES, command.commandLine().getErr())
            .read(ExperimentFile::read);
    try (Watch watch = output.watch(terminal)) {
      ExperimentMeasuring.Measured measured =
          new ExperimentMeasuring(watch).measure(saved.experiment());
      output.print(measured.report());
      saved.numbers().ifPresent(numbers -> compare(numbers, measured.fingerprint()));
      return ExitCode.OK;
    }
  }

  private void compare(String before, String now) {
    if (!before.equals(now)) {
      throw new CommandFailure(
          "These are not the numbers that "
              + file.getFileName()
              + " was saved with: the file was changed since, or this is another version of"
              + " Engram.");
    }
    command.commandLine().getErr().println("The numbers are those that it was saved with.");
  }
}
