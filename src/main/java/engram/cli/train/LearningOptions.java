package engram.cli.train;

import engram.cli.ChoiceValue;
import engram.cli.RealValue;
import engram.cli.WholeValue;
import engram.cli.WrongOptions;
import engram.nn.Optimizer;
import engram.training.Recipe;
import engram.training.Settings;
import engram.training.StopRule;
import picocli.CommandLine.Option;

/** How the network learns, and for how long. */
final class LearningOptions {
  /** Of {@link Optimizer#MOMENTUM} and {@link Optimizer#NESTEROV} when none is given. */
  static final double USUAL_MOMENTUM = 0.9;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      converter = WholeValue.Epochs.class,
      description = "How many epochs to train.")
  private Long epochs;

  @Option(
      names = "--learning-rate",
      paramLabel = "A",
      converter = RealValue.Positive.class,
      description = "The learning rate, above 0.")
  private Double learningRate;

  @Option(
      names = "--batch",
      paramLabel = "N|full",
      converter = BatchValue.class,
      description = "Rows of a batch, or full for all training rows.")
  private Integer batch;

  @Option(
      names = "--optimizer",
      paramLabel = "NAME",
      converter = ChoiceValue.OptimizerName.class,
      description = "sgd, momentum, nesterov, rmsprop or adam.")
  private Optimizer optimizer;

  @Option(
      names = "--momentum",
      paramLabel = "M",
      converter = RealValue.BelowOne.class,
      description =
          "Momentum of the optimizers momentum and nesterov, from 0 to below 1 (default: 0.9);"
              + " without --optimizer it chooses momentum.")
  private Double momentum;

  @Option(
      names = "--l2",
      paramLabel = "L",
      converter = RealValue.NotNegative.class,
      description = "L2 penalty on the weights: L/2 times the sum of their squares.")
  private Double l2;

  @Option(
      names = "--l1",
      paramLabel = "L",
      converter = RealValue.NotNegative.class,
      description = "L1 penalty on the weights: L times the sum of their sizes.")
  private Double l1;

  @Option(
      names = "--seed",
      paramLabel = "N",
      converter = WholeValue.Seed.class,
      description = "Seed of the first weights and of the row order, as NumPy's.")
  private Long seed;

  /**
   * The recipe with what is given here.
   *
   * @throws WrongOptions if two options contradict each other
   */
  Recipe apply(Recipe base) {
    StopRule stop = base.stop();
    return base.withSettings(settings(base.settings()))
        .withSeed(or(seed, base.seed()))
        .withStop(epochs == null ? stop : new StopRule(epochs.intValue(), stop.loss()));
  }

  private Settings settings(Settings base) {
    Optimizer chosen = or(optimizer, momentum == null ? base.optimizer() : Optimizer.MOMENTUM);
    if (momentum != null && momentum > 0 && !chosen.usesMomentum()) {
      throw new WrongOptions(
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
}
