package engram.training;

import java.util.Arrays;

/**
 * Loss and accuracy of every epoch; entry 0 is before training, entry k after epoch k. An immutable
 * view that shares its storage with the run, which only ever appends behind it.
 */
public final class History {
  private static final int CHUNK = 4096;
  private static final int CURVES = 4;

  private final double[][] chunks;
  private final int size;

  private History(double[][] chunks, int size) {
    this.chunks = chunks;
    this.size = size;
  }

  /** The curves of one run that grow with it; used by the run's thread alone. */
  static final class Recorder {
    private double[][] chunks = new double[4][];
    private int size;

    void append(double trainLoss, double testLoss, double trainAccuracy, double testAccuracy) {
      int chunk = size / CHUNK;
      if (chunk == chunks.length) chunks = Arrays.copyOf(chunks, 2 * chunk);
      if (chunks[chunk] == null) chunks[chunk] = new double[CHUNK * CURVES];
      int at = size % CHUNK * CURVES;
      chunks[chunk][at] = trainLoss;
      chunks[chunk][at + 1] = testLoss;
      chunks[chunk][at + 2] = trainAccuracy;
      chunks[chunk][at + 3] = testAccuracy;
      size++;
    }

    /** Keeps the first entries only; views handed out before keep what they had. */
    void truncate(int newSize) {
      if (newSize == size) return;
      int last = newSize / CHUNK;
      double[][] kept = Arrays.copyOf(chunks, chunks.length);
      Arrays.fill(kept, Math.min(last + 1, kept.length), kept.length, null);
      if (last < kept.length && kept[last] != null) kept[last] = kept[last].clone();
      chunks = kept;
      size = newSize;
    }

    int size() {
      return size;
    }

    double trainLoss(int epoch) {
      return at(chunks, size, epoch, 0);
    }

    History view() {
      return new History(Arrays.copyOf(chunks, size / CHUNK + 1), size);
    }
  }

  /**
   * How many first entries this has in common with an earlier view of the same run, at least; 0 for
   * another run. What follows them may have been trained anew.
   */
  public int sharedWith(History earlier) {
    int chunk = 0;
    int chunksOfBoth = Math.min(chunks.length, earlier.chunks.length);
    while (chunk < chunksOfBoth
        && chunks[chunk] != null
        && chunks[chunk] == earlier.chunks[chunk]) {
      chunk++;
    }
    return Math.min(chunk * CHUNK, Math.min(size, earlier.size));
  }

  /** Entries: epochs trained, and one for the start. */
  public int size() {
    return size;
  }

  public double trainLoss(int epoch) {
    return at(epoch, 0);
  }

  public double testLoss(int epoch) {
    return at(epoch, 1);
  }

  public double trainAccuracy(int epoch) {
    return at(epoch, 2);
  }

  public double testAccuracy(int epoch) {
    return at(epoch, 3);
  }

  private double at(int epoch, int curve) {
    return at(chunks, size, epoch, curve);
  }

  private static double at(double[][] chunks, int size, int epoch, int curve) {
    if (epoch < 0 || epoch >= size) {
      throw new IndexOutOfBoundsException("epoch " + epoch + " of " + (size - 1));
    }
    return chunks[epoch / CHUNK][epoch % CHUNK * CURVES + curve];
  }
}
