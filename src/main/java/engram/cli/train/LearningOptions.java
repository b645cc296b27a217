package engram.cli.train;

import engram.cli.ChoiceValue;
import engram.cli.OptionValue;
import engram.cli.Real;
import engram.cli.Whole;
import engram.cli.WrongOptions;
import engram.data.NumpyRandom;
import engram.nn.Optimizer;
import engram.nn.Schedule;
import engram.nn.ScheduleShape;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import engram.training.recipe.StopRule;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Option;

/** How the network learns, and for how long. */
final class LearningOptions {
  /** Of {@link Optimizer#MOMENTUM} and {@link Optimizer#NESTEROV} when none is given. */
  static final double USUAL_MOMENTUM = 0.9;

  private static final List<ScheduleShape> SHAPES =
      Arrays.stream(ScheduleShape.values()).filter(s -> s != ScheduleShape.CONSTANT).toList();

  @Whole(from = 1, to = StopRule.MOST_EPOCHS)
  @Option(names = "--epochs", paramLabel = "N", description = "How many epochs to train.")
  private Integer epochs;

  @Real(above = 0)
  @Option(names = "--learning-rate", paramLabel = "A", description = "The learning rate, above 0.")
  private Double learningRate;

  @Option(
      names = "--schedule",
      paramLabel = "SHAPE:EPOCHS",
      converter = ScheduleValue.class,
      description =
          "How the learning rate changes, over how many epochs: step:30 (a tenth of it after every"
              + " 30 epochs), cosine:100, warm-up:5, one-cycle:100; or constant.")
  private Schedule schedule;

  @Option(
      names = "--batch",
      paramLabel = "N|full",
      converter = BatchValue.class,
      description = "Samples of a batch, or full for all training samples.")
  private Integer batch;

  @Option(
      names = "--optimizer",
      paramLabel = "NAME",
      description = "sgd, momentum, nesterov, rmsprop, adagrad or adam.")
  private Optimizer optimizer;

  @Real(from = 0, below = 1)
  @Option(
      names = "--momentum",
      paramLabel = "M",
      description =
          "Momentum of the optimisers momentum and nesterov, from 0 to below 1 (default: 0.9);"
              + " without --optimizer it chooses momentum.")
  private Double momentum;

  @Real(from = 0)
  @Option(
      names = "--l2",
      paramLabel = "L",
      description = "L2 penalty on the weights: L/2 times the sum of their squares.")
  private Double l2;

  @Real(from = 0)
  @Option(
      names = "--l1",
      paramLabel = "L",
      description = "L1 penalty on the weights: L times the sum of their sizes.")
  private Double l1;

  @Option(names = "--ascent", description = "Go up the loss instead of down (gradient ascent).")
  private boolean ascent;

  @Whole(from = 0, to = NumpyRandom.LARGEST_SEED)
  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Seed of the initial weights and of the sample order, as NumPy's.")
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
        .withStop(epochs == null ? stop : new StopRule(epochs, stop.loss()));
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
        or(l2, base.l2()),
        ascent || base.ascent(),
        or(schedule, base.schedule()));
  }

  private static <T> T or(T given, T otherwise) {
    return given == null ? otherwise : given;
  }

  /** Reads {@code cosine:100}. */
  static final class ScheduleValue extends OptionValue<Schedule> {
    @Override
    public String allowed() {
      return "constant, or a shape ("
          + ChoiceValue.ids(SHAPES, ScheduleShape::id)
          + "), a colon and a whole number of epochs from 1 to "
          + Schedule.MOST_EPOCHS;
    }

    @Override
    public Schedule read(String text) {
      if (text.equals(ScheduleShape.CONSTANT.id())) return Schedule.CONSTANT;
      String[] parts = text.split(":", -1);
      require(parts.length == 2);
      for (ScheduleShape shape : SHAPES) {
        if (shape.id().equals(parts[0])) return new Schedule(shape, Integer.parseInt(parts[1]));
      }
      throw new IllegalArgumentException();
    }
  }

  /** Rows of a batch. */
  static final class BatchValue extends OptionValue<Integer> {
    @Override
    public String allowed() {
      return "a whole number from 1 to " + Integer.MAX_VALUE + " or full";
    }

    @Override
    public Integer read(String text) {
      if (text.equals("full")) return Settings.FULL_BATCH;
      int rows = Integer.parseInt(text);
      require(rows >= 1);
      return rows;
    }
  }
}
