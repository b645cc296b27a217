package engram.memory.recall;

/** What holds the patterns in a capacity experiment. */
public sealed interface MemoryModel {

  /** The most patterns per neuron that an experiment stores. */
  double mostLoad();

  /** Weights between pairs of neurons, by one of the rules. */
  record Pairwise(StorageRule rule) implements MemoryModel {
    @Override
    public double mostLoad() {
      return 1;
    }
  }

  /** The softmax network. */
  record Softmax(double beta) implements MemoryModel {
    public Softmax {
      if (!(beta > 0) || Double.isInfinite(beta)) {
        throw new IllegalArgumentException("beta is a number above 0, not " + beta);
      }
    }

    @Override
    public double mostLoad() {
      return 100;
    }
  }
}
