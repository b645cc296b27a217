package engram.cli.memory;

import engram.cli.CommandFailure;
import engram.cli.OutputFile;
import engram.cli.Report;
import engram.cli.Watch;
import engram.cli.WrongOptions;
import engram.memory.Experiment;
import engram.store.ExperimentFile;
import engram.store.SavedExperiment;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** An experiment that is measured, and saved if that is asked for. */
final class SaveOption {
  @Option(
      names = "--save",
      paramLabel = "FILE",
      description =
          "Write the experiment to a file that the window opens and engram memory replay runs"
              + " again.")
  private Path file;

  /**
   * @throws WrongOptions if the file can't be written
   */
  void check() {
    target().ifPresent(OutputFile::check);
  }

  /**
   * @throws CommandFailure if writing the file fails
   */
  Report measure(Experiment experiment, Watch watch) {
    ExperimentMeasuring.Measured measured = new ExperimentMeasuring(watch).measure(experiment);
    SavedExperiment saved = new SavedExperiment(experiment, Optional.of(measured.fingerprint()));
    target().ifPresent(target -> target.write(place -> ExperimentFile.write(saved, place)));
    return measured.report();
  }

  private Optional<OutputFile> target() {
    return Optional.ofNullable(file).map(given -> new OutputFile("--save", given));
  }
}
