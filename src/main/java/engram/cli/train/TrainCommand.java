package engram.cli.train;

import engram.cli.CommandFailure;
import engram.cli.OutputFile;
import engram.cli.OutputOptions;
import engram.cli.Watch;
import engram.cli.Written;
import engram.cli.WrongOptions;
import engram.files.OwnRows;
import engram.files.ParametersFile;
import engram.files.RunFile;
import engram.files.SavedRun;
import engram.foreign.ForeignNetwork;
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

  @Mixin private SourceOptions source;

  @Mixin private RecipeOptions options;

  @Option(
      names = "--initial-weights",
      paramLabel = "FILE",
      description =
          "Begin with the weights and biases of a file: JSON or CSV as Engram exports them,"
              + " safetensors or ONNX, of a network of this shape (engram import takes the shape"
              + " from the file).")
  private Path weights;

  @Option(
      names = "--export-parameters",
      paramLabel = "FILE",
      description = "Write weights and biases as JSON, weights[input][output].")
  @Written
  private Path export;

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description =
          "Write the run to a file such as run.engram, which the window opens and engram replay"
              + " trains again.")
  @Written
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
      train(new Training(watch), source.read(watch));
      return ExitCode.OK;
    } catch (OutOfMemoryError e) {
      throw new CommandFailure(
          "The memory that Java has is too small for these data, this network and number of epochs:"
              + " give it more, for example with java -Xmx4g.");
    }
  }

  private void train(Training training, GivenData given) {
    if (reference) source.requireReference(given, save);
    Recipe recipe = options.recipe(source.recipe(given), given);
    OptionalInt folds = options.split().folds();
    if (folds.isPresent()) trainFolds(training, given, recipe, folds.getAsInt());
    else trainOnce(training, given, recipe);
  }

  private void trainFolds(Training training, GivenData given, Recipe recipe, int count) {
    if (weights != null) {
      throw new WrongOptions(
          "--folds draws the weights of each fold: leave --initial-weights out.");
    }
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
    Optional<ForeignNetwork> network = Optional.ofNullable(weights).map(NetworkInput::read);
    Run run = Training.start(recipe, given);
    network.ifPresent(each -> NetworkInput.begin(run, each));
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
    OwnRows own = source.rows(given, reference, save);
    return RunFile.of(run.record(), own, run.parameters(), "");
  }
}
