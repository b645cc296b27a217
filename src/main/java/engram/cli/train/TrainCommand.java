package engram.cli.train;

import engram.cli.CommandFailure;
import engram.cli.OutputFile;
import engram.cli.OutputOptions;
import engram.cli.Watch;
import engram.cli.WrongOptions;
import engram.files.OwnRows;
import engram.files.ParametersFile;
import engram.files.RowsFile;
import engram.files.RunFile;
import engram.files.SavedRun;
import engram.training.Run;
import engram.training.recipe.Recipe;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains one recipe without a window and tells how it went. */
@Command(
    name = "train",
    sortOptions = false,
    customSynopsis = "engram train [options]",
    description = {
      "Trains a network; what is not given is as in the preset, or for a file as fits it.",
      "The report has loss and accuracy with confusion matrix, precision, recall and F1 by class,"
          + " or R2, RMSE and mean absolute error, for the training, validation and test samples."
    })
public final class TrainCommand implements Callable<Integer> {
  private final boolean terminal;

  @Mixin(name = "Data that come with the program")
  private DataOptions data;

  @Mixin(name = "If they are drawn")
  private DrawOptions draw;

  @Mixin(name = "Data of your own")
  private FileOptions file;

  @Mixin private RecipeOptions options;

  @Option(
      names = "--export-parameters",
      paramLabel = "FILE",
      description = "Write weights and biases as JSON, weights[input][output].")
  private Path export;

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description =
          "Write the run to a file such as run.engram, which the window opens and engram replay"
              + " trains again.")
  private Path save;

  @Option(
      names = "--data-reference",
      description =
          "With --save: keep the path and the SHA-256 of the --data file instead of its rows, which"
              + " may then be any number; both stay in one folder.")
  private boolean reference;

  @Mixin private OutputOptions output;

  /**
   * @param terminal whether standard error is a terminal, where a progress bar can be drawn
   */
  public TrainCommand(boolean terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Watch watch = output.watch(terminal)) {
      GivenData given = file.isGiven() ? own(watch) : builtIn();
      train(new Training(watch), given);
      return ExitCode.OK;
    } catch (OutOfMemoryError e) {
      throw new CommandFailure(
          "The memory that Java has is too small for these data, this network and number of epochs:"
              + " give it more, for example with java -Xmx4g.");
    }
  }

  private GivenData own(Watch watch) {
    data.requireNoSet();
    draw.requireNone("is for a set that is drawn, and not for --data");
    return file.reading().read(watch);
  }

  private GivenData builtIn() {
    file.requireNone();
    return GivenData.builtIn(draw.source(data.set()));
  }

  private void train(Training training, GivenData given) {
    if (reference) requireReference(given);
    Recipe recipe = options.recipe(data.recipe(given), given);
    OptionalInt folds = options.split().folds();
    if (folds.isPresent()) trainFolds(training, given, recipe, folds.getAsInt());
    else trainOnce(training, given, recipe);
  }

  private void requireReference(GivenData given) {
    if (save == null) throw new WrongOptions("--data-reference needs --save.");
    if (!given.isOwn()) throw new WrongOptions("--data-reference needs --data.");
    if (RowsFile.path(file.file(), save).isEmpty()) {
      throw new WrongOptions(
          "--data-reference needs the file of --data in the folder of --save or below it: move \"%s\" there."
              .formatted(file.file()));
    }
  }

  private void trainFolds(Training training, GivenData given, Recipe recipe, int count) {
    if (export != null || save != null) {
      throw new WrongOptions(
          "--folds trains %d networks: leave %s out."
              .formatted(count, export == null ? "--save" : "--export-parameters"));
    }
    FoldTraining folds = new FoldTraining(recipe, given, count);
    FoldReport report = folds.train(training);
    output.print(report);
    folds.failIfDiverged();
  }

  private void trainOnce(Training training, GivenData given, Recipe recipe) {
    Optional<OutputFile> parameters = file("--export-parameters", export);
    Optional<OutputFile> whole = file("--save", save);
    Run run = Training.start(recipe, given.dataset());
    if (save != null && !reference && !RunFile.holds(given.source(), given.dataset())) {
      throw new WrongOptions(
          "--save keeps at most "
              + RunFile.MOST_CELLS
              + " cells of your own rows: take fewer columns or rows, or add --data-reference.");
    }
    training.train(run);
    TrainReport report = TrainReport.of(run, given);
    output.print(report);
    parameters.ifPresent(to -> to.write(path -> ParametersFile.write(run.parameters(), path)));
    whole.ifPresent(to -> to.write(path -> RunFile.write(saved(run, given), path)));
    Training.failIfDiverged(run, "");
  }

  private static Optional<OutputFile> file(String option, Path path) {
    Optional<OutputFile> file = Optional.ofNullable(path).map(p -> new OutputFile(option, p));
    file.ifPresent(OutputFile::check);
    return file;
  }

  private SavedRun saved(Run run, GivenData given) throws IOException {
    if (!reference) return RunFile.of(run.record(), given.dataset(), run.parameters(), "");
    RowsFile rows = RowsFile.of(file.file(), given.reading().orElseThrow(), save);
    OwnRows own = new OwnRows(given.dataset(), Optional.of(rows));
    return RunFile.of(run.record(), own, run.parameters(), "");
  }
}
