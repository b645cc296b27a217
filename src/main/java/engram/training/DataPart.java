package engram.training;

import engram.data.Identified;
import engram.data.Split;
import engram.nn.Samples;
import engram.training.recipe.PreparedData;
import java.util.Optional;

/** One of the parts that the rows of a run are split into. */
public enum DataPart implements Identified {
  /** The rows that the network is tested with at the end. */
  TEST,
  /** The rows kept for choosing settings; there may be none. */
  VALIDATION,
  /** The rows that the network learns from. */
  TRAINING;

  /**
   * The part by whose loss epochs are compared: those kept for choosing, or without any the test.
   */
  public static DataPart watched(PreparedData data) {
    return data.validation().isPresent() ? VALIDATION : TEST;
  }

  /** Row numbers of the data set, in the order of {@link #samples}; a copy. */
  public int[] rows(PreparedData data) {
    Split split = data.split();
    return switch (this) {
      case TEST -> split.test();
      case VALIDATION -> split.validation();
      case TRAINING -> split.train();
    };
  }

  /** Empty if there is no such part. */
  public Optional<Samples> samples(PreparedData data) {
    return switch (this) {
      case TEST -> Optional.of(data.test());
      case VALIDATION -> data.validation();
      case TRAINING -> Optional.of(data.train());
    };
  }

  /** Empty if there is no such part. */
  public Optional<Evaluation> evaluation(Snapshot moment) {
    return switch (this) {
      case TEST -> Optional.of(moment.test());
      case VALIDATION -> moment.validation();
      case TRAINING -> Optional.of(moment.train());
    };
  }

  /** At the place of the run; empty if there is no such part. */
  public Optional<Evaluation> evaluation(Run run) {
    return switch (this) {
      case TEST -> Optional.of(run.evaluateTest());
      case VALIDATION -> run.evaluateValidation();
      case TRAINING -> Optional.of(run.evaluateTrain());
    };
  }
}
