package engram.training;

import engram.nn.Optimizer;

/**
 * Something the teacher changed during a run, in force from the next batch on.
 *
 * <p>Each throws IllegalArgumentException for a value that {@link Settings} does not take.
 */
public sealed interface Intervention {
  /** Settings to check a value with before it goes to the run's thread. */
  Settings ANY = new Settings(Optimizer.SGD, 1, Settings.FULL_BATCH, 0, 0, 0);

  /** The settings after the change, given those before. */
  Settings applyTo(Settings settings);

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
}
