package engram.cli.train;

import engram.cli.ChoiceValue;
import engram.cli.OptionValue;
import engram.cli.WrongOptions;
import engram.data.Dataset;
import engram.data.TargetCoding;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.training.recipe.Recipe;
import engram.training.recipe.RecipeFit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Option;

/** The network and what its outputs are to show. */
final class NetworkOptions {
  private static final long MOST_PARAMETERS = 10_000_000;

  @Option(
      names = "--hidden",
      paramLabel = "LAYERS",
      converter = HiddenLayers.Value.class,
      description =
          "Hidden layers such as 10:tanh,5:relu, or none; activations: sigmoid, tanh, relu,"
              + " leaky-relu, elu, softplus, swish, mish, identity.")
  private HiddenLayers hidden;

  @Option(
      names = "--output",
      paramLabel = "ACTIVATION",
      description = "Activation of the output layer: one of those, or softmax.")
  private Activation output;

  @Option(
      names = "--loss",
      paramLabel = "LOSS",
      description = "mse, or cross-entropy with a softmax or sigmoid output.")
  private Loss loss;

  @Option(
      names = "--targets",
      paramLabel = "CODING",
      description =
          "What the outputs are to show. One output a class: 01 or pm1 (the wrong classes are 0, or"
              + " -1). One output for two classes: single-01 or single-pm1. A number:"
              + " measured or standardized.")
  private TargetCoding targets;

  @Option(
      names = "--init",
      paramLabel = "NAME",
      description = "Initial weights: standard-normal, glorot, he, uniform or zeros.")
  private Initializer initializer;

  /**
   * @throws WrongOptions if layers are given
   */
  void requireNoLayers() {
    if (hidden == null && output == null) return;
    throw new WrongOptions(
        (hidden != null ? "--hidden" : "--output") + " is as the file has it: leave it out.");
  }

  /**
   * The recipe with what is given here.
   *
   * @param fitted fits the data
   * @param outputStays whether the output is that of a file, and no option makes it another
   * @throws WrongOptions if it can't be
   */
  Recipe apply(Recipe fitted, Dataset dataset, boolean outputStays) {
    Recipe coded = targets == null ? fitted : coded(fitted, dataset);
    Activation last = coded.network().activationOf(coded.network().layerCount() - 1);
    Activation newLast = output == null ? last : output;
    Loss newLoss = loss == null ? coded.loss() : loss;
    checkEnding(newLast, newLoss, coded, outputStays);
    return new Recipe(
        coded.data(),
        network(coded.network(), newLast),
        initializer == null ? coded.initializer() : initializer,
        newLoss,
        coded.settings(),
        coded.seed(),
        coded.stop());
  }

  private Recipe coded(Recipe fitted, Dataset dataset) {
    if (targets.fits(dataset.target())) return RecipeFit.withTargets(fitted, targets);
    List<TargetCoding> fitting =
        Arrays.stream(TargetCoding.values()).filter(c -> c.fits(dataset.target())).toList();
    throw new WrongOptions(
        "--targets %s does not fit the target %s, %s: use %s."
            .formatted(
                targets.id(),
                dataset.target().name(),
                dataset.isClassification()
                    ? "which has " + dataset.classes() + " classes"
                    : "a number",
                ChoiceValue.ids(fitting, TargetCoding::id)));
  }

  private void checkEnding(Activation last, Loss newLoss, Recipe coded, boolean outputStays) {
    TargetCoding coding = coded.data().targets();
    if (!newLoss.accepts(last)) {
      throw new WrongOptions(
          outputStays
              ? "--loss %s needs a softmax or sigmoid output, and that of the file is %s: leave --loss out."
                  .formatted(newLoss.id(), last.id())
              : loss == null
                  ? "--output %s needs --loss mse, not cross-entropy as in the preset."
                      .formatted(last.id())
                  : "--loss %s needs --output softmax or sigmoid, not \"%s\"."
                      .formatted(newLoss.id(), last.id()));
    }
    if (newLoss.isOfShares() && !coding.isZeroOne()) {
      throw new WrongOptions(
          "--loss cross-entropy needs --targets 01 or single-01, not \"%s\"."
              .formatted(coding.id()));
    }
    if (last == Activation.SOFTMAX && coded.network().outputs() == 1) {
      throw new WrongOptions(
          "--output softmax needs two outputs or more, and --targets %s make one."
              .formatted(coding.id()));
    }
  }

  private NetworkSpec network(NetworkSpec base, Activation last) {
    List<LayerSpec> layers =
        new ArrayList<>(
            hidden == null ? base.layers().subList(0, base.layerCount() - 1) : hidden.layers());
    layers.add(new LayerSpec(base.outputs(), last));
    long parameters = 0;
    long inputs = base.inputs();
    for (LayerSpec layer : layers) {
      parameters += (inputs + 1) * layer.units();
      inputs = layer.units();
    }
    if (parameters > MOST_PARAMETERS) {
      throw new WrongOptions(
          "--hidden makes a network of "
              + parameters
              + " parameters, more than the "
              + MOST_PARAMETERS
              + " that are allowed.");
    }
    return new NetworkSpec(base.inputs(), layers);
  }

  /** The hidden layers, first to last. */
  record HiddenLayers(List<LayerSpec> layers) {

    /** Reads {@code 10:tanh,5:relu}, or {@code none}. */
    static final class Value extends OptionValue<HiddenLayers> {
      static final int MOST_UNITS = 10_000;

      @Override
      public String allowed() {
        List<Activation> hidden =
            Arrays.stream(Activation.values()).filter(a -> a != Activation.SOFTMAX).toList();
        return "layers as neurons:activation (1 to "
            + MOST_UNITS
            + " neurons; "
            + ChoiceValue.ids(hidden, Activation::id)
            + ") with commas between, or none";
      }

      @Override
      public HiddenLayers read(String text) {
        List<LayerSpec> layers = new ArrayList<>();
        if (text.equals("none")) return new HiddenLayers(layers);
        for (String layer : text.split(",", -1)) {
          String[] parts = layer.split(":", -1);
          require(parts.length == 2);
          int units = Integer.parseInt(parts[0]);
          Activation activation = Activation.of(parts[1]);
          require(units >= 1 && units <= MOST_UNITS && activation != Activation.SOFTMAX);
          layers.add(new LayerSpec(units, activation));
        }
        return new HiddenLayers(layers);
      }
    }
  }
}
