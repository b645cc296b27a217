package engram.cli.memory;

import engram.cli.OutputFile;
import engram.cli.OutputOptions;
import engram.cli.Report;
import engram.cli.Watch;
import engram.files.ExperimentFile;
import engram.files.SavedExperiment;
import engram.memory.experiments.Experiment;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the experiment of its options, and saves it if that is asked for. */
@Command(sortOptions = false)
final class ExperimentCommand implements Callable<Integer> {
  private final Supplier<Experiment> experiment;
  private final boolean terminal;

  @Mixin private final Object options;
  @Mixin private SaveOption save;
  @Mixin private OutputOptions output;

  private ExperimentCommand(Object options, Supplier<Experiment> experiment, boolean terminal) {
    this.options = options;
    this.experiment = experiment;
    this.terminal = terminal;
  }

  /**
   * What the help says of it is in {@code options.properties}.
   *
   * @param options annotated for picocli
   * @param experiment what they say; may throw {@link engram.cli.WrongOptions}
   */
  static CommandLine of(
      String name, Object options, Supplier<Experiment> experiment, boolean terminal) {
    CommandLine line = new CommandLine(new ExperimentCommand(options, experiment, terminal));
    line.getCommandSpec()
        .name(name)
        .usageMessage()
        .customSynopsis("engram memory " + name + " [options]")
        .description(SettingOptions.TEXTS.getString(name));
    return line;
  }

  @Override
  public Integer call() {
    Experiment asked = experiment.get();
    save.target().ifPresent(OutputFile::check);
    return output.answer(terminal, watch -> measure(asked, watch));
  }

  private Report measure(Experiment asked, Watch watch) {
    ExperimentMeasuring.Measured measured = new ExperimentMeasuring(watch).measure(asked);
    SavedExperiment saved = new SavedExperiment(asked, Optional.of(measured.fingerprint()));
    save.target().ifPresent(to -> to.write(place -> ExperimentFile.write(saved, place)));
    return measured.report();
  }

  /** Where it is saved. */
  static final class SaveOption {
    @Option(
        names = "--save",
        paramLabel = "FILE",
        description =
            "Write the experiment to a file that the window opens and engram memory replay runs"
                + " again.")
    private Path file;

    private Optional<OutputFile> target() {
      return Optional.ofNullable(file).map(given -> new OutputFile("--save", given));
    }
  }
}
