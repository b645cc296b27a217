package engram.training;

import java.util.Arrays;

/**
 * Loss and {@linkplain Evaluation#score score} of the epochs trained; entry 0 is before training,
 * entry k after epoch k. Of a very long run only every {@link #every}-th epoch is kept, and the
 * last. An immutable view that shares its storage with the run, which only ever appends behind it.
 */
public final class History {
  private static final int CHUNK = 4096;

  /** Of the training and the test rows. */
  private static final int CURVES = 4;

  /** Of the validation rows too. */
  private static final int MOST_CURVES = 6;

  private final double[][] chunks;
  private final double[] last;
  private final int curves;
  private final int every;
  private final int size;

  private History(double[][] chunks, double[] last, int curves, int every, int size) {
    this.chunks = chunks;
    this.last = last;
    this.curves = curves;
    this.every = every;
    this.size = size;
  }

  /** The curves of one run that grow with it; used by the run's thread alone. */
  public static final class Recorder {
    private double[][] chunks = new double[4][];
    private final double[] last = new double[MOST_CURVES];
    private int curves = CURVES;
    private int every = 1;
    private int size;
    private int most;

    /**
     * @param most how many entries without validation are kept; fewer with it, in as much memory
     */
    public Recorder(int most) {
      this.most = most;
    }

    public void append(double trainLoss, double testLoss, double trainScore, double testScore) {
      last[0] = trainLoss;
      last[1] = testLoss;
      last[2] = trainScore;
      last[3] = testScore;
      append();
    }

    /** An entry of a run with validation rows; all its entries have them. */
    void append(
        double trainLoss,
        double testLoss,
        double trainScore,
        double testScore,
        double validationLoss,
        double validationScore) {
      curves = MOST_CURVES;
      last[4] = validationLoss;
      last[5] = validationScore;
      append(trainLoss, testLoss, trainScore, testScore);
    }

    private void append() {
      if (size % every == 0) put(size / every, last, 0);
      size++;
      thinTo(most);
    }

    private void put(int entry, double[] from, int at) {
      int chunk = entry / CHUNK;
      if (chunk >= chunks.length) chunks = Arrays.copyOf(chunks, 2 * chunk);
      if (chunks[chunk] == null) chunks[chunk] = new double[CHUNK * curves];
      System.arraycopy(from, at, chunks[chunk], entry % CHUNK * curves, curves);
    }

    /** From now on keeps at most that many entries, but always more than one. */
    void thinTo(int newMost) {
      most = Math.max(2, newMost);
      while (entries() > Math.max(2, (long) most * CURVES / curves)) thin();
    }

    private void thin() {
      double[][] before = chunks;
      int kept = (entries() + 1) / 2;
      chunks = new double[Math.max(4, kept / CHUNK + 1)][];
      every *= 2;
      for (int entry = 0; entry < kept; entry++) {
        put(entry, before[2 * entry / CHUNK], 2 * entry % CHUNK * curves);
      }
    }

    /** How many entries are kept. */
    int entries() {
      return (size + every - 1) / every;
    }

    long bytes() {
      return (long) entries() * curves * Double.BYTES;
    }

    /** The same up to that many first epochs, to go on differently. */
    public Recorder fork(int newSize) {
      Recorder fork = new Recorder(most);
      fork.curves = curves;
      fork.every = every;
      fork.size = newSize;
      int lastChunk = (newSize - 1) / every / CHUNK;
      fork.chunks = Arrays.copyOf(chunks, Math.max(4, lastChunk + 1));
      Arrays.fill(fork.chunks, lastChunk + 1, fork.chunks.length, null);
      fork.chunks[lastChunk] = fork.chunks[lastChunk].clone();
      History here = view();
      for (int curve = 0; curve < curves; curve++) fork.last[curve] = here.at(newSize - 1, curve);
      return fork;
    }

    public int size() {
      return size;
    }

    double trainLoss(int epoch) {
      return at(epoch, 0);
    }

    /** As {@link History#watchedLoss}. */
    double watchedLoss(int epoch) {
      return at(epoch, watched(curves));
    }

    private double at(int epoch, int curve) {
      int entry = epoch / every;
      return epoch == size - 1
          ? last[curve]
          : chunks[entry / CHUNK][entry % CHUNK * curves + curve];
    }

    /** Whether the entry of that epoch is its own and not one before it. */
    boolean isKept(int epoch) {
      return epoch % every == 0 || epoch == size - 1;
    }

    public History view() {
      int used = size == 0 ? 0 : (size - 1) / every / CHUNK + 1;
      return new History(Arrays.copyOf(chunks, used), last.clone(), curves, every, size);
    }
  }

  /**
   * How many first entries this has in common with an earlier view of the same run, at least; 0 for
   * another run. What follows them may have been trained anew.
   */
  public int sharedWith(History earlier) {
    if (every != earlier.every) return 0;
    int chunk = 0;
    int chunksOfBoth = Math.min(chunks.length, earlier.chunks.length);
    while (chunk < chunksOfBoth
        && chunks[chunk] != null
        && chunks[chunk] == earlier.chunks[chunk]) {
      chunk++;
    }
    return Math.min(chunk * CHUNK * every, Math.min(shareable(), earlier.shareable()));
  }

  /** The last entry may stand for itself now and for an epoch before it later. */
  private int shareable() {
    return (size - 1) / every * every + 1;
  }

  /** Entries: epochs trained, and one for the start. */
  public int size() {
    return size;
  }

  /** 1, or how many epochs stand for each other because the run is very long. */
  public int every() {
    return every;
  }

  public double trainLoss(int epoch) {
    return at(epoch, 0);
  }

  public double testLoss(int epoch) {
    return at(epoch, 1);
  }

  public double trainScore(int epoch) {
    return at(epoch, 2);
  }

  public double testScore(int epoch) {
    return at(epoch, 3);
  }

  /** Whether the run has validation rows. */
  public boolean hasValidation() {
    return curves == MOST_CURVES;
  }

  /**
   * @throws IllegalStateException if the run has no validation rows
   */
  public double validationLoss(int epoch) {
    requireValidation();
    return at(epoch, 4);
  }

  /**
   * @throws IllegalStateException if the run has no validation rows
   */
  public double validationScore(int epoch) {
    requireValidation();
    return at(epoch, 5);
  }

  /**
   * The loss by which epochs are compared: of the validation rows, without any of the test rows.
   */
  public double watchedLoss(int epoch) {
    return at(epoch, watched(curves));
  }

  private static int watched(int curves) {
    return curves == MOST_CURVES ? 4 : 1;
  }

  private void requireValidation() {
    if (!hasValidation()) throw new IllegalStateException("the run has no validation rows");
  }

  private double at(int epoch, int curve) {
    if (epoch < 0 || epoch >= size) {
      throw new IndexOutOfBoundsException("epoch " + epoch + " of " + (size - 1));
    }
    if (epoch == size - 1) return last[curve];
    int entry = epoch / every;
    return chunks[entry / CHUNK][entry % CHUNK * curves + curve];
  }
}
