package engram.cli;

import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import engram.training.PreparedData;
import engram.training.Problem;
import engram.training.Recipe;
import engram.training.Run;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains one recipe without a window and tells how it went. */
@Command(
    name = "train",
    sortOptions = false,
    description = "Trains a network on the irises; what is not given is as in the preset.")
public final class TrainCommand implements Callable<Integer> {
  private final boolean terminal;

  @Spec private CommandSpec command;

  @Mixin private RecipeOptions options;

  @Option(
      names = "--export-parameters",
      paramLabel = "FILE",
      description = "Write weights and biases as JSON, weights[input][output].")
  private Path export;

  @Option(names = "--json", description = "Print one JSON object and nothing else.")
  private boolean json;

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  @SuppressWarnings("unused") // picocli acts on it
  private boolean help;

  /**
   * @param terminal whether standard error is a terminal, where a progress bar can be drawn
   */
  public TrainCommand(boolean terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Dataset dataset = BuiltInSet.IRIS.load();
    Recipe recipe = options.recipe(dataset);
    ParameterFile file = export == null ? null : new ParameterFile(export);
    try {
      if (file != null) file.obstacle().ifPresent(this::refuse);
      Run run = start(recipe, dataset);
      train(run);
      report(new TrainReport(run));
      if (file != null) file.write(run.parameters());
      run.problem().ifPresent(TrainCommand::fail);
      return ExitCode.OK;
    } catch (OutOfMemoryError e) {
      throw new CommandFailure(
          "The memory that Java has is too small for this network and number of epochs: give it"
              + " more, for example with java -Xmx4g.");
    }
  }

  private Run start(Recipe recipe, Dataset dataset) {
    try {
      return new Run(recipe, new PreparedData(recipe.data(), dataset));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          command.commandLine(), "This can't be trained: " + e.getMessage() + ".", e);
    }
  }

  private void refuse(String sentence) {
    throw new ParameterException(command.commandLine(), sentence);
  }

  private void train(Run run) {
    ProgressBar bar = new ProgressBar(command.commandLine().getErr(), terminal);
    while (!run.stopReached() && run.problem().isEmpty()) {
      run.trainEpoch();
      bar.show(run.epoch(), run.recipe().stop().epoch());
    }
    bar.clear();
  }

  private void report(TrainReport report) {
    PrintWriter out = command.commandLine().getOut();
    if (json) report.writeJson(out);
    else report.writeText(out);
    out.flush();
  }

  private static void fail(Problem problem) {
    if (!(problem instanceof Problem.Diverged diverged)) return;
    throw new CommandFailure(
        String.format(
            Locale.ROOT,
            "The loss was no longer finite in epoch %d, so training stopped and epoch %d was kept:"
                + " make %s smaller than %s.",
            diverged.epoch(),
            diverged.kept(),
            option(diverged.culprit()),
            diverged.value()));
  }

  private static String option(Problem.Culprit culprit) {
    return switch (culprit) {
      case LEARNING_RATE -> "--learning-rate";
      case MOMENTUM -> "--momentum";
      case L1 -> "--l1";
      case L2 -> "--l2";
    };
  }
}
