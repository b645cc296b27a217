package engram.homework;

import engram.data.Identified;
import engram.nn.LayerSpec;
import engram.training.Evaluation;
import engram.training.Intervention;
import engram.training.Run;
import engram.training.RunRecord;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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

  /** Whether it is a number of something. */
  public boolean isWhole() {
    return this == EPOCHS || this == HIDDEN_NEURONS || this == PARAMETERS;
  }

  /** All of a run at its place. */
  public static Map<Quantity, Double> all(Run run, RunRecord record) {
    Evaluation training = run.evaluateTrain();
    Evaluation test = run.evaluateTest();
    Map<Quantity, Double> all = new EnumMap<>(Quantity.class);
    for (Quantity each : values()) all.put(each, each.of(run, record, training, test));
    return all;
  }

  private double of(Run run, RunRecord record, Evaluation training, Evaluation test) {
    boolean classes = run.data().dataset().isClassification();
    return switch (this) {
      case TRAINING_ACCURACY -> classes ? training.score() : Double.NaN;
      case TEST_ACCURACY -> classes ? test.score() : Double.NaN;
      case TRAINING_R2 -> classes ? Double.NaN : training.score();
      case TEST_R2 -> classes ? Double.NaN : test.score();
      case TRAINING_LOSS -> training.loss();
      case TEST_LOSS -> test.loss();
      case EPOCHS -> run.epoch();
      case LEARNING_RATE -> largestRate(record);
      case HIDDEN_NEURONS -> hidden(record);
      case PARAMETERS -> run.parameters().spec().parameterCount();
    };
  }

  private static double largestRate(RunRecord record) {
    double largest = record.recipe().settings().learningRate();
    RunRecord.Line line = record.lines().get(record.current());
    for (RunRecord.Made made : line.made()) {
      // a change at the place itself has trained nothing yet
      boolean trained = made.at().compareTo(record.at()) < 0;
      if (trained && made.what() instanceof Intervention.LearningRate rate) {
        largest = Math.max(largest, rate.value());
      }
    }
    return largest;
  }

  private static int hidden(RunRecord record) {
    List<LayerSpec> layers = record.recipe().network().layers();
    return layers.subList(0, layers.size() - 1).stream().mapToInt(LayerSpec::units).sum();
  }
}
