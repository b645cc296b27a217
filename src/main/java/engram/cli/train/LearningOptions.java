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
import engram.training.recipe.EarlyStop;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import engram.training.recipe.StopRule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

  @Real(from = 0, below = 1)
  @Option(
      names = "--dropout",
      paramLabel = "P",
      description = "The share of hidden neurons dropped at each step, from 0 to below 1.")
  private Double dropout;

  @Option(names = "--ascent", description = "Go up the loss instead of down (gradient ascent).")
  private boolean ascent;

  @Option(
      names = "--patience",
      paramLabel = "N|none",
      converter = PatienceValue.class,
      description =
          "Stop early: when the validation loss (--validation), or without validation samples the"
              + " test loss, has not fallen for N epochs. A test score that chose the epoch is too"
              + " good.")
  private OptionalInt patience;

  @Real(from = 0)
  @Option(
      names = "--min-delta",
      paramLabel = "D",
      description = "With --patience: how far the loss must fall to count as better (default: 0).")
  private Double minDelta;

  @Option(
      names = "--restore-best",
      description = "With --patience: at the end go back to the best epoch.")
  private boolean restoreBest;

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
    StopRule stop = base.stop().withEarly(early(base.stop().early()));
    return base.withSettings(settings(base.settings()))
        .withSeed(or(seed, base.seed()))
        .withStop(epochs == null ? stop : stop.withEpoch(epochs));
  }

  private Optional<EarlyStop> early(Optional<EarlyStop> base) {
    boolean none = patience == null ? base.isEmpty() : patience.isEmpty();
    if (none && (minDelta != null || restoreBest)) {
      throw new WrongOptions(
          (minDelta == null ? "--restore-best" : "--min-delta") + " needs --patience N.");
    }
    if (none) return Optional.empty();
    return Optional.of(
        new EarlyStop(
            patience == null ? base.get().patience() : patience.getAsInt(),
            or(minDelta, base.map(EarlyStop::minDelta).orElse(0.0)),
            restoreBest || base.filter(EarlyStop::restoreBest).isPresent()));
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
        or(schedule, base.schedule()),
        or(dropout, base.dropout()));
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

  /** Epochs, or {@code none}. */
  static final class PatienceValue extends OptionValue<OptionalInt> {
    @Override
    public String allowed() {
      return "a whole number of epochs from 1 to " + StopRule.MOST_EPOCHS + " or none";
    }

    @Override
    public OptionalInt read(String text) {
      if (text.equals("none")) return OptionalInt.empty();
      int epochs = Integer.parseInt(text);
      require(epochs >= 1 && epochs <= StopRule.MOST_EPOCHS);
      return OptionalInt.of(epochs);
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
