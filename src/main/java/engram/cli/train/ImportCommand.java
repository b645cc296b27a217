package engram.cli.train;

import engram.cli.ChoiceValue;
import engram.cli.CommandFailure;
import engram.cli.OptionValue;
import engram.cli.OutputFile;
import engram.cli.OutputOptions;
import engram.cli.Report;
import engram.cli.Watch;
import engram.cli.Written;
import engram.cli.WrongOptions;
import engram.files.RunFile;
import engram.foreign.ForeignNetwork;
import engram.foreign.NetworkRecipe;
import engram.nn.Activation;
import engram.nn.NetworkSpec;
import engram.training.Run;
import engram.training.recipe.Recipe;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a run of a network that was trained elsewhere. */
@Command(
    name = "import",
    sortOptions = false,
    customSynopsis = "engram import FILE -o RUN [options]",
    description = {
      "Writes a run at its start whose initial weights are those of a network that was trained"
          + " elsewhere, to be looked at in the window and trained on.",
      "FILE is ONNX (dense networks of Gemm, MatMul and Add with Engram's activations, and a"
          + " scaling before them), a PyTorch state_dict as safetensors, or weights as Engram"
          + " exports them in JSON or CSV. All but ONNX need --activations.",
      "The data are those of --dataset or --data: they need as many inputs and outputs as the"
          + " network. If the file has a scaling that is not that of the data, the weights of the"
          + " first layer are converted."
    })
public final class ImportCommand implements Callable<Integer> {
  private final boolean terminal;

  @Parameters(paramLabel = "FILE", description = "The network, such as net.onnx.")
  private Path file;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "RUN",
      description = "The run to write, such as run.engram.")
  @Written
  private Path out;

  @Option(
      names = "--activations",
      paramLabel = "A,B",
      converter = ActivationList.Value.class,
      description =
          "Of the layers, the output last, such as relu,relu,softmax, where FILE does not say"
              + " them.")
  private ActivationList activations = new ActivationList(List.of());

  @Mixin private SourceOptions source;

  @Mixin private RecipeOptions options;

  @Mixin private OutputOptions output;

  /**
   * @param terminal whether standard error is a terminal, where a progress bar can be drawn
   */
  public ImportCommand(boolean terminal) {
    this.terminal = terminal;
  }

  /**
   * What was written.
   *
   * @param converted whether the first layer's weights are those of the file for another scaling
   */
  record ImportReport(String network, int parameters, boolean converted, String file)
      implements Report {
    static ImportReport of(NetworkSpec spec, boolean converted, Path file) {
      return new ImportReport(spec.toString(), spec.parameterCount(), converted, file.toString());
    }

    @Override
    public void writeText(PrintWriter out) {
      out.println(network);
      if (converted) {
        out.println(
            "The file scales its inputs otherwise: the weights of the first layer are converted.");
      }
      out.println(file + " written.");
    }
  }

  @Override
  public Integer call() {
    options.requireNoLayers();
    OutputFile target = new OutputFile("-o", out);
    target.check();
    ForeignNetwork network = NetworkInput.read(file);
    if (!network.saysActivations() && activations.list().isEmpty()) {
      throw new WrongOptions(
          "\"%s\" has %d layers and does not say their activations: give them with --activations, the output last."
              .formatted(file, network.layerCount()));
    }
    if (network.saysActivations() && !activations.list().isEmpty()) {
      throw new WrongOptions("--activations are as \"" + file + "\" has them: leave them out.");
    }
    try (Watch watch = output.watch(terminal)) {
      GivenData given = source.read(watch);
      Recipe with =
          options.recipe(source.recipe(given), given, recipe -> with(recipe, given, network));
      Run run = Training.start(with, given);
      NetworkInput.begin(run, network);
      if (!RunFile.holds(given.source(), given.dataset())) {
        throw new CommandFailure(
            "A run keeps at most " + RunFile.MOST_CELLS + " cells of your own rows: take fewer.");
      }
      target.write(
          path ->
              RunFile.write(RunFile.of(run.record(), given.dataset(), run.parameters(), ""), path));
      boolean converted = !network.isScaledAs(run.data().inputs());
      output.print(ImportReport.of(with.network(), converted, out));
      return ExitCode.OK;
    }
  }

  private Recipe with(Recipe recipe, GivenData given, ForeignNetwork network) {
    Recipe with =
        NetworkInput.of(
            () -> NetworkRecipe.of(recipe, given.dataset(), network, activations.list()));
    return options.hasScaling()
        ? with.withData(with.data().withScaling(recipe.data().scaling()))
        : with;
  }

  /** The activations of all layers, the output last. */
  record ActivationList(List<Activation> list) {
    /** Reads {@code relu,softmax}. */
    static final class Value extends OptionValue<ActivationList> {
      @Override
      public String allowed() {
        return "activations with commas between, one for each layer: "
            + ChoiceValue.ids(List.of(Activation.values()), Activation::id);
      }

      @Override
      public ActivationList read(String text) {
        return new ActivationList(
            List.of(text.split(",", -1)).stream().map(Activation::of).toList());
      }
    }
  }
}
