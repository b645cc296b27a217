package engram.viewmodel;

import engram.training.History;

/** The curves of a run, a number for each epoch. */
public enum Curve {
  TRAIN_LOSS {
    @Override
    public double at(History history, int epoch) {
      return history.trainLoss(epoch);
    }
  },
  TEST_LOSS {
    @Override
    public double at(History history, int epoch) {
      return history.testLoss(epoch);
    }
  },
  TRAIN_SCORE {
    @Override
    public double at(History history, int epoch) {
      return history.trainScore(epoch);
    }
  },
  TEST_SCORE {
    @Override
    public double at(History history, int epoch) {
      return history.testScore(epoch);
    }
  };

  /** The exact value after that epoch; 0 is before training. */
  public abstract double at(History history, int epoch);
}
