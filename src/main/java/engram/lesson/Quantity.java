package engram.lesson;

import engram.data.Identified;
import engram.nn.LayerSpec;
import engram.training.Evaluation;
import engram.training.Intervention;
import engram.training.Position;
import engram.training.Run;
import engram.training.RunRecord;
import engram.training.Snapshot;
import engram.training.recipe.Recipe;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a goal can be set for, at the place that the file shows; NaN where a run has no such. */
public enum Quantity implements Identified {
  TRAINING_ACCURACY,
  TEST_ACCURACY,
  TRAINING_R2,
  TEST_R2,
  TRAINING_LOSS,
  TEST_LOSS,
  EPOCHS,
  /** The largest that was in force on the way. */
  LEARNING_RATE,
  HIDDEN_NEURONS,
  PARAMETERS;

  /** As a goal names it: {@code test accuracy}. */
  public String words() {
    return id().replace('-', ' ');
  }

  /** All of them as goals name them. */
  public static String names() {
    return Arrays.stream(values()).map(Quantity::words).collect(Collectors.joining(", "));
  }

  /** Whether it is a number of something. */
  public boolean isWhole() {
    return this == EPOCHS || this == HIDDEN_NEURONS || this == PARAMETERS;
  }

  /** All of a run at its place. */
  public static Map<Quantity, Double> all(Run run, RunRecord record) {
    RunRecord.Line line = record.lines().get(record.current());
    return all(
        new Moment(
            run.data().dataset().isClassification(),
            run.evaluateTrain(),
            run.evaluateTest(),
            run.epoch(),
            largestRate(record.recipe(), line.made(), record.at()),
            record.recipe()));
  }

  /** All of a run at the moment that is shown. */
  public static Map<Quantity, Double> all(Snapshot shown) {
    List<RunRecord.Made> made =
        shown.changes().stream()
            .map(change -> new RunRecord.Made(change.at(), change.intervention()))
            .toList();
    return all(
        new Moment(
            shown.data().dataset().isClassification(),
            shown.train(),
            shown.test(),
            shown.epoch(),
            largestRate(shown.recipe(), made, shown.position()),
            shown.recipe()));
  }

  private static Map<Quantity, Double> all(Moment moment) {
    Map<Quantity, Double> all = new EnumMap<>(Quantity.class);
    for (Quantity each : values()) all.put(each, each.of(moment));
    return all;
  }

  private record Moment(
      boolean classes,
      Evaluation training,
      Evaluation test,
      int epoch,
      double largestRate,
      Recipe recipe) {}

  private double of(Moment moment) {
    boolean classes = moment.classes();
    return switch (this) {
      case TRAINING_ACCURACY -> classes ? moment.training().score() : Double.NaN;
      case TEST_ACCURACY -> classes ? moment.test().score() : Double.NaN;
      case TRAINING_R2 -> classes ? Double.NaN : r2(moment.training());
      case TEST_R2 -> classes ? Double.NaN : r2(moment.test());
      case TRAINING_LOSS -> moment.training().loss();
      case TEST_LOSS -> moment.test().loss();
      case EPOCHS -> moment.epoch();
      case LEARNING_RATE -> moment.largestRate();
      case HIDDEN_NEURONS -> hidden(moment.recipe());
      case PARAMETERS -> moment.recipe().network().parameterCount();
    };
  }

  private static double r2(Evaluation measured) {
    return measured.scored() ? measured.score() : Double.NaN;
  }

  private static double largestRate(Recipe recipe, List<RunRecord.Made> changes, Position at) {
    double rate = recipe.settings().learningRate();
    double largest = 0;
    Position since = new Position(0, 0);
    for (RunRecord.Made made : changes) {
      // a change at the place itself has trained nothing yet
      boolean trained = made.at().compareTo(at) < 0;
      if (!trained || !(made.what() instanceof Intervention.LearningRate next)) continue;
      // nor has the rate that was changed before the first step with it
      if (made.at().compareTo(since) > 0) largest = Math.max(largest, rate);
      rate = next.value();
      since = made.at();
    }
    return Math.max(largest, rate);
  }

  private static int hidden(Recipe recipe) {
    List<LayerSpec> layers = recipe.network().layers();
    return layers.subList(0, layers.size() - 1).stream().mapToInt(LayerSpec::units).sum();
  }
}
