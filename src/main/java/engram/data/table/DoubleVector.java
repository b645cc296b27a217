package engram.data.table;

import java.util.Arrays;

/** Numbers in a row; immutable, and a copy with one changed shares the rest. */
final class DoubleVector {
  private static final int BITS = 11;
  private static final int CHUNK = 1 << BITS;

  /** A table may have many columns and few rows; this times a power of 2 is a chunk. */
  private static final int FIRST = 8;

  private final double[][] chunks;
  final int size;

  private DoubleVector(double[][] chunks, int size) {
    this.chunks = chunks;
    this.size = size;
  }

  double get(int index) {
    return chunks[index >> BITS][index & (CHUNK - 1)];
  }

  DoubleVector with(int index, double value) {
    double[][] changed = chunks.clone();
    changed[index >> BITS] = changed[index >> BITS].clone();
    changed[index >> BITS][index & (CHUNK - 1)] = value;
    return new DoubleVector(changed, size);
  }

  DoubleVector plus(double value) {
    double[][] room =
        (size & (CHUNK - 1)) == 0 ? Arrays.copyOf(chunks, chunks.length + 1) : chunks.clone();
    int last = room.length - 1;
    room[last] = room[last] == null ? new double[CHUNK] : Arrays.copyOf(room[last], CHUNK);
    room[last][size & (CHUNK - 1)] = value;
    return new DoubleVector(room, size + 1);
  }

  /** Grows without copying a number, once it has a chunk. */
  static final class Builder {
    private double[][] chunks = new double[4][];
    private double[] last;
    private int size;

    int size() {
      return size;
    }

    double get(int index) {
      return chunks[index >> BITS][index & (CHUNK - 1)];
    }

    void add(double value) {
      int place = size & (CHUNK - 1);
      if (place == 0) addChunk();
      else if (place == last.length) chunks[0] = last = Arrays.copyOf(last, 2 * place);
      last[place] = value;
      size++;
    }

    private void addChunk() {
      int chunk = size >> BITS;
      if (chunk == chunks.length) chunks = Arrays.copyOf(chunks, 2 * chunk);
      last = new double[chunk == 0 ? FIRST : CHUNK];
      chunks[chunk] = last;
    }

    /** The builder is not used after it. */
    DoubleVector build() {
      return new DoubleVector(Arrays.copyOf(chunks, (size + CHUNK - 1) >> BITS), size);
    }
  }
}
