package engram.data.table;

import java.util.Arrays;

/** Whole numbers in a row; immutable, and a copy with one changed shares the rest. */
final class IntVector {
  private static final int BITS = 11;
  private static final int CHUNK = 1 << BITS;

  /** A table may have many columns and few rows; this times a power of 2 is a chunk. */
  private static final int FIRST = 8;

  private final int[][] chunks;
  final int size;

  private IntVector(int[][] chunks, int size) {
    this.chunks = chunks;
    this.size = size;
  }

  int get(int index) {
    return chunks[index >> BITS][index & (CHUNK - 1)];
  }

  IntVector with(int index, int value) {
    int[][] changed = chunks.clone();
    changed[index >> BITS] = changed[index >> BITS].clone();
    changed[index >> BITS][index & (CHUNK - 1)] = value;
    return new IntVector(changed, size);
  }

  IntVector plus(int value) {
    int[][] room =
        (size & (CHUNK - 1)) == 0 ? Arrays.copyOf(chunks, chunks.length + 1) : chunks.clone();
    int last = room.length - 1;
    room[last] = room[last] == null ? new int[CHUNK] : Arrays.copyOf(room[last], CHUNK);
    room[last][size & (CHUNK - 1)] = value;
    return new IntVector(room, size + 1);
  }

  /** Grows without copying a number, once it has a chunk. */
  static final class Builder {
    private int[][] chunks = new int[4][];
    private int size;

    int size() {
      return size;
    }

    int get(int index) {
      return chunks[index >> BITS][index & (CHUNK - 1)];
    }

    void add(int value) {
      int chunk = size >> BITS;
      if (chunk == chunks.length) chunks = Arrays.copyOf(chunks, 2 * chunk);
      int place = size & (CHUNK - 1);
      if (place == 0) chunks[chunk] = new int[chunk == 0 ? FIRST : CHUNK];
      else if (place == chunks[chunk].length) chunks[0] = Arrays.copyOf(chunks[0], 2 * place);
      chunks[chunk][place] = value;
      size++;
    }

    /** The builder is not used after it. */
    IntVector build() {
      return new IntVector(Arrays.copyOf(chunks, (size + CHUNK - 1) >> BITS), size);
    }
  }
}
