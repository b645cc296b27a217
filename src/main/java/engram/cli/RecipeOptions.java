package engram.cli;

import engram.data.Dataset;
import engram.data.Scaling;
import engram.data.SplitPlan;
import engram.data.TargetCoding;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.training.DataSetup;
import engram.training.Preset;
import engram.training.Recipe;
import engram.training.Settings;
import engram.training.StopRule;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that make a {@link Recipe}: a preset, and what shall be different from it. */
final class RecipeOptions {
  /** Of {@link Optimizer#MOMENTUM} and {@link Optimizer#NESTEROV} when none is given. */
  static final double USUAL_MOMENTUM = 0.9;

  private static final long MOST_PARAMETERS = 10_000_000;

  @Spec(Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--preset",
      paramLabel = "NAME",
      converter = OptionValue.PresetName.class,
      description = "document (the article's recipe) or repaired (the default).")
  private Preset preset = Preset.REPAIRED;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      converter = OptionValue.Epochs.class,
      description = "How many epochs to train.")
  private Long epochs;

  @Option(
      names = "--learning-rate",
      paramLabel = "A",
      converter = OptionValue.Positive.class,
      description = "The learning rate, above 0.")
  private Double learningRate;

  @Option(
      names = "--batch",
      paramLabel = "N|full",
      converter = OptionValue.Batch.class,
      description = "Rows of a batch, or full for all training rows.")
  private Integer batch;

  @Option(
      names = "--hidden",
      paramLabel = "LAYERS",
      converter = OptionValue.Hidden.class,
      description =
          "Hidden layers such as 10:tanh,5:relu, or none; activations: sigmoid, tanh, relu,"
              + " leaky-relu, elu, softplus, identity.")
  private OptionValue.HiddenLayers hidden;

  @Option(
      names = "--output",
      paramLabel = "ACTIVATION",
      converter = OptionValue.ActivationName.class,
      description = "Activation of the output layer: one of those, or softmax.")
  private Activation output;

  @Option(
      names = "--loss",
      paramLabel = "LOSS",
      converter = OptionValue.LossName.class,
      description = "mse, or cross-entropy behind a softmax or sigmoid output.")
  private Loss loss;

  @Option(
      names = "--optimizer",
      paramLabel = "NAME",
      converter = OptionValue.OptimizerName.class,
      description = "sgd, momentum, nesterov, rmsprop or adam.")
  private Optimizer optimizer;

  @Option(
      names = "--momentum",
      paramLabel = "M",
      converter = OptionValue.BelowOne.class,
      description =
          "Momentum of the optimizers momentum and nesterov, from 0 to below 1 (default: 0.9);"
              + " without --optimizer it chooses momentum.")
  private Double momentum;

  @Option(
      names = "--l2",
      paramLabel = "L",
      converter = OptionValue.NotNegative.class,
      description = "L2 penalty on the weights: L/2 times the sum of their squares.")
  private Double l2;

  @Option(
      names = "--l1",
      paramLabel = "L",
      converter = OptionValue.NotNegative.class,
      description = "L1 penalty on the weights: L times the sum of their sizes.")
  private Double l1;

  @Option(
      names = "--init",
      paramLabel = "NAME",
      converter = OptionValue.InitializerName.class,
      description = "First weights: standard-normal, glorot, he, uniform or zeros.")
  private Initializer initializer;

  @Option(
      names = "--standardize",
      description = "Scale each feature to mean 0 and standard deviation 1.")
  private boolean standardize;

  @Option(names = "--raw", description = "Leave the features as they were measured.")
  private boolean raw;

  @Option(
      names = "--targets",
      paramLabel = "01|pm1",
      converter = OptionValue.TargetName.class,
      description = "Targets of the wrong classes: 01 makes them 0, pm1 makes them -1.")
  private TargetCoding targets;

  @Option(
      names = "--seed",
      paramLabel = "N",
      converter = OptionValue.Seed.class,
      description = "Seed of the first weights and of the row order, as NumPy's.")
  private Long seed;

  @Option(
      names = "--split-seed",
      paramLabel = "N",
      converter = OptionValue.Seed.class,
      description = "Seed of the split into training and test rows, as scikit-learn's.")
  private Long splitSeed;

  @Option(
      names = "--test-size",
      paramLabel = "F",
      converter = OptionValue.Share.class,
      description = "Share of the rows kept for testing, between 0 and 1.")
  private Double testSize;

  /**
   * The recipe for these data.
   *
   * @throws ParameterException if two options contradict each other; the message is the sentence
   */
  Recipe recipe(Dataset dataset) {
    Recipe base = preset.recipe();
    return new Recipe(
        data(base.data(), dataset),
        network(base.network(), dataset),
        or(initializer, base.initializer()),
        loss(base),
        settings(base.settings()),
        or(seed, base.seed()),
        epochs == null ? base.stop() : new StopRule(epochs.intValue(), base.stop().loss()));
  }

  private DataSetup data(DataSetup base, Dataset dataset) {
    if (standardize && raw) throw wrong("Give --standardize or --raw, not both.");
    double share = or(testSize, base.split().test());
    if (Math.ceil(share * dataset.rows()) >= dataset.rows()) {
      throw wrong(
          "--test-size " + share + " leaves none of the " + dataset.rows() + " rows for training.");
    }
    Scaling scaling = standardize ? Scaling.STANDARDIZE : raw ? Scaling.RAW : base.scaling();
    return new DataSetup(
        base.source(),
        SplitPlan.of(share, or(splitSeed, base.split().seed())),
        scaling,
        or(targets, base.targets()));
  }

  private NetworkSpec network(NetworkSpec base, Dataset dataset) {
    int last = base.layerCount() - 1;
    List<LayerSpec> layers =
        new ArrayList<>(hidden == null ? base.layers().subList(0, last) : hidden.layers());
    layers.add(new LayerSpec(dataset.classes(), or(output, base.activationOf(last))));
    long parameters = 0;
    long inputs = dataset.featureCount();
    for (LayerSpec layer : layers) {
      parameters += (inputs + 1) * layer.units();
      inputs = layer.units();
    }
    if (parameters > MOST_PARAMETERS) {
      throw wrong(
          "--hidden makes a network of "
              + parameters
              + " parameters, more than the "
              + MOST_PARAMETERS
              + " that are allowed.");
    }
    return new NetworkSpec(dataset.featureCount(), layers);
  }

  private Loss loss(Recipe base) {
    Loss chosen = or(loss, base.loss());
    Activation last = or(output, base.network().activationOf(base.network().layerCount() - 1));
    if (!chosen.accepts(last)) {
      throw wrong(
          "--loss %s needs --output softmax or sigmoid, not \"%s\"."
              .formatted(chosen.id(), last.id()));
    }
    if (chosen == Loss.CROSS_ENTROPY
        && or(targets, base.data().targets()) != TargetCoding.ZERO_ONE) {
      throw wrong("--loss cross-entropy needs --targets 01, not \"%s\".".formatted(targets.id()));
    }
    return chosen;
  }

  private Settings settings(Settings base) {
    Optimizer chosen = or(optimizer, momentum == null ? base.optimizer() : Optimizer.MOMENTUM);
    if (momentum != null && momentum > 0 && !chosen.usesMomentum()) {
      throw wrong(
          "--momentum needs --optimizer momentum or nesterov, not \"%s\".".formatted(chosen.id()));
    }
    return new Settings(
        chosen,
        or(learningRate, base.learningRate()),
        or(batch, base.batchSize()),
        or(momentum, chosen.usesMomentum() ? USUAL_MOMENTUM : base.momentum()),
        or(l1, base.l1()),
        or(l2, base.l2()));
  }

  private static <T> T or(T given, T otherwise) {
    return given == null ? otherwise : given;
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(command.commandLine(), sentence);
  }
}
