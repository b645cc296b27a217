package engram.training;

import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.training.recipe.Settings;
import java.util.List;

/**
 * Something the teacher changed during a run, in force from the next batch on.
 *
 * <p>Each throws IllegalArgumentException for a value that can't be taken.
 */
public sealed interface Intervention {
  /** Settings to check a value with before it goes to the run's thread. */
  Settings ANY = new Settings(Optimizer.SGD, 1, Settings.FULL_BATCH, 0, 0, 0);

  /** The settings after the change, given those before. */
  default Settings applyTo(Settings settings) {
    return settings;
  }

  /** What is changed: a second change of the same at one place replaces the first. */
  default Object target() {
    return getClass();
  }

  /** Whether a network of that shape has what is changed. */
  default boolean fits(NetworkSpec network) {
    return true;
  }

  /** One that changes the network itself and not a setting. */
  sealed interface OnNetwork extends Intervention {}

  record LearningRate(double value) implements Intervention {
    public LearningRate {
      ANY.withLearningRate(value);
    }

    @Override
    public Settings applyTo(Settings settings) {
      return settings.withLearningRate(value);
    }
  }

  /** A batch size, {@link Settings#FULL_BATCH} for all rows. */
  record BatchSize(int value) implements Intervention {
    public BatchSize {
      ANY.withBatchSize(value);
    }

    @Override
    public Settings applyTo(Settings settings) {
      return settings.withBatchSize(value);
    }
  }

  record Momentum(double value) implements Intervention {
    public Momentum {
      ANY.withMomentum(value);
    }

    @Override
    public Settings applyTo(Settings settings) {
      return settings.withMomentum(value);
    }
  }

  record L1(double value) implements Intervention {
    public L1 {
      ANY.withL1(value);
    }

    @Override
    public Settings applyTo(Settings settings) {
      return settings.withL1(value);
    }
  }

  record L2(double value) implements Intervention {
    public L2 {
      ANY.withL2(value);
    }

    @Override
    public Settings applyTo(Settings settings) {
      return settings.withL2(value);
    }
  }

  record Dropout(double value) implements Intervention {
    public Dropout {
      ANY.withDropout(value);
    }

    @Override
    public Settings applyTo(Settings settings) {
      return settings.withDropout(value);
    }
  }

  /** Each step goes along the gradient, up the loss, or again against it. */
  record Ascent(boolean on) implements Intervention {
    @Override
    public Settings applyTo(Settings settings) {
      return settings.withAscent(on);
    }
  }

  /** A weight or bias gets that value; a lesioned one when it is healed. */
  record SetParameter(Part part, double value) implements OnNetwork {
    public SetParameter {
      requireParameter(part);
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("a weight is a finite number, not " + value);
      }
    }

    @Override
    public boolean fits(NetworkSpec network) {
      return part.isIn(network);
    }

    @Override
    public Object target() {
      return part;
    }
  }

  /** All weights and biases get other values. */
  record SetParameters(Parameters values) implements OnNetwork {
    public SetParameters {
      for (int k = 0; k < values.spec().parameterCount(); k++) {
        if (!Double.isFinite(values.get(k))) {
          throw new IllegalArgumentException("weights are finite numbers, not " + values.get(k));
        }
      }
    }

    @Override
    public boolean fits(NetworkSpec network) {
      return values.spec().equals(network);
    }
  }

  /** A weight, bias, neuron or input is lesioned, or healed. */
  record Lesion(Part part, boolean on) implements OnNetwork {
    public Lesion {
      if (part instanceof Part.Layer) {
        throw new IllegalArgumentException("a network without " + part + " computes nothing");
      }
    }

    @Override
    public boolean fits(NetworkSpec network) {
      return part.isIn(network);
    }

    @Override
    public Object target() {
      return List.of(Lesion.class, part);
    }
  }

  /** A weight, bias, neuron or layer is frozen, or learns again. */
  record Freeze(Part part, boolean on) implements OnNetwork {
    public Freeze {
      if (part instanceof Part.Input) {
        throw new IllegalArgumentException(part + " does not learn anyway");
      }
    }

    @Override
    public boolean fits(NetworkSpec network) {
      return part.isIn(network);
    }

    @Override
    public Object target() {
      return List.of(Freeze.class, part);
    }
  }

  /** All that is lesioned is healed, and all that is frozen learns again. */
  record HealAll() implements OnNetwork {}

  private static void requireParameter(Part part) {
    if (!part.isParameter()) {
      throw new IllegalArgumentException(part + " is no weight or bias");
    }
  }
}
