package engram.cli.memory;

import engram.cli.OutputFile;
import engram.cli.OutputOptions;
import engram.cli.Report;
import engram.cli.Watch;
import engram.cli.Written;
import engram.files.experiment.ExperimentFile;
import engram.files.experiment.SavedExperiment;
import engram.labs.Lab;
import engram.memory.experiments.Experiment;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures what its options say, and saves the experiment if that is asked for. */
@Command(sortOptions = false)
final class ExperimentCommand implements Callable<Integer> {
  private final Supplier<Function<Watch, Report>> work;
  private final boolean terminal;

  // picocli reads both
  @SuppressWarnings("unused")
  @Mixin
  private final Object options;

  @SuppressWarnings("unused")
  @Mixin
  private final Object save;

  @Mixin private OutputOptions output;

  /**
   * @param options annotated for picocli, as are those of saving
   * @param work made of them when they are known; may throw {@link engram.cli.WrongOptions}
   */
  private ExperimentCommand(
      Object options, Object save, Supplier<Function<Watch, Report>> work, boolean terminal) {
    this.options = options;
    this.save = save;
    this.work = work;
    this.terminal = terminal;
  }

  /** Of an experiment that can be saved. */
  static CommandLine of(
      String name, Object options, Supplier<Experiment> experiment, boolean terminal) {
    SaveOption save = new SaveOption();
    return new ExperimentCommand(options, save, () -> save.measuring(experiment.get()), terminal)
        .named("memory", name);
  }

  /** Of what can't be saved. */
  static CommandLine measuring(
      String name, Object options, Function<Watch, Report> measure, boolean terminal) {
    return new ExperimentCommand(options, new Nothing(), () -> measure, terminal)
        .named("memory", name);
  }

  /** Of a lab, which can be saved. */
  static CommandLine ofLab(String name, Object options, Supplier<Lab> lab, boolean terminal) {
    SaveOption save = new SaveOption();
    return new ExperimentCommand(options, save, () -> save.measuring(lab.get()), terminal)
        .named("lab", name);
  }

  /** What the help says of it is in {@code options.properties}. */
  private CommandLine named(String above, String name) {
    CommandLine line = new CommandLine(this);
    line.getCommandSpec()
        .name(name)
        .usageMessage()
        .customSynopsis("engram " + above + " " + name + " [options]")
        .description(SettingOptions.TEXTS.getString(name));
    return line;
  }

  @Override
  public Integer call() {
    return output.answer(terminal, work.get());
  }

  /** No option. */
  @Command
  private static final class Nothing {}

  /** Where it is saved. */
  private static final class SaveOption {
    @Option(
        names = "--save",
        paramLabel = "FILE",
        description =
            "Write the experiment to a file that the window opens and engram memory replay runs"
                + " again.")
    @Written
    private Path file;

    /** Complains at once of a file that can't be written. */
    Function<Watch, Report> measuring(Experiment experiment) {
      Optional<OutputFile> target =
          Optional.ofNullable(file).map(given -> new OutputFile("--save", given));
      target.ifPresent(OutputFile::check);
      return watch -> {
        ExperimentMeasuring.Measured measured = new ExperimentMeasuring(watch).measure(experiment);
        SavedExperiment saved =
            new SavedExperiment(experiment, Optional.of(measured.fingerprint()));
        target.ifPresent(to -> to.write(place -> ExperimentFile.write(saved, place)));
        return measured.report();
      };
    }
  }
}
