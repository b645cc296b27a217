package engram.training;

/** Something the teacher changed during a run, in force from the next batch on. */
public sealed interface Intervention {

  /** The settings after the change, given those before. */
  Settings applyTo(Settings settings);

  record LearningRate(double value) implements Intervention {
    @Override
    public Settings applyTo(Settings settings) {
      return settings.withLearningRate(value);
    }
  }

  /** A batch size, {@link Settings#FULL_BATCH} for all rows. */
  record BatchSize(int value) implements Intervention {
    @Override
    public Settings applyTo(Settings settings) {
      return settings.withBatchSize(value);
    }
  }

  record Momentum(double value) implements Intervention {
    @Override
    public Settings applyTo(Settings settings) {
      return settings.withMomentum(value);
    }
  }

  record L1(double value) implements Intervention {
    @Override
    public Settings applyTo(Settings settings) {
      return settings.withL1(value);
    }
  }

  record L2(double value) implements Intervention {
    @Override
    public Settings applyTo(Settings settings) {
      return settings.withL2(value);
    }
  }
}
