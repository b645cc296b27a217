package engram.data;

import java.util.Arrays;

/**
 * The numbers that NumPy's {@code RandomState(seed)} gives: a Mersenne Twister (Matsumoto and
 * Nishimura 1998, MT19937) behind NumPy's legacy distributions. Integers and uniform doubles are
 * NumPy's to the bit. Not for use by several threads at once.
 */
public final class NumpyRandom {
  /** 2³² − 1; the smallest seed is 0. */
  public static final long LARGEST_SEED = 0xFFFFFFFFL;

  private static final int SIZE = 624;
  private static final int SHIFT = 397;
  private static final double TWO_TO_26 = 0x1p26;
  private static final double TWO_TO_MINUS_53 = 0x1p-53;

  /** The generator's words. Never written to while {@link #wordsShared}. */
  private int[] words;

  private boolean wordsShared;
  private int position;
  private boolean normalCached;
  private double cachedNormal;

  /**
   * @param seed 0 … 2³² − 1
   * @throws IllegalArgumentException if the seed is outside that range
   */
  public NumpyRandom(long seed) {
    requireSeed("a seed", seed);
    words = new int[SIZE];
    words[0] = (int) seed;
    for (int i = 1; i < SIZE; i++) {
      words[i] = 1812433253 * (words[i - 1] ^ (words[i - 1] >>> 30)) + i;
    }
    position = SIZE;
  }

  /**
   * @param name of the number, in a sentence
   * @throws IllegalArgumentException if it is no seed, 0 … 2³² − 1
   */
  public static void requireSeed(String name, long seed) {
    if (seed < 0 || seed > LARGEST_SEED) {
      throw new IllegalArgumentException(
          name + " is a whole number from 0 to 4294967295, not " + seed);
    }
  }

  /** The seed so many after that one, 0 behind the largest: (seed + steps) mod 2³². */
  public static long seedAfter(long seed, int steps) {
    return seed + steps & LARGEST_SEED;
  }

  private NumpyRandom(State state) {
    words = state.words;
    wordsShared = true;
    position = state.position;
    normalCached = state.normalCached;
    cachedNormal = state.cachedNormal;
  }

  /** A generator that goes on from that moment; the state can be used again. */
  public static NumpyRandom of(State state) {
    return new NumpyRandom(state);
  }

  /**
   * This moment, the kept second normal number included. Takes no copy, so it costs next to
   * nothing.
   */
  public State state() {
    wordsShared = true;
    return new State(words, position, normalCached, cachedNormal);
  }

  /** The next 32 bits as a number from 0 to 2³² − 1. */
  long nextInt32() {
    return next() & 0xffffffffL;
  }

  /** The next number from U[0, 1), as {@code random_sample()}: 53 random bits. */
  public double randomSample() {
    int high = next() >>> 5;
    int low = next() >>> 6;
    return (high * TWO_TO_26 + low) * TWO_TO_MINUS_53;
  }

  /**
   * The next number from N(0, 1), as {@code randn()}: Marsaglia's polar method, which makes two
   * numbers at a time and keeps one. Within 4 ulp of NumPy, whose logarithm is that of the C
   * library, and the same to the bit on every Java.
   */
  public double randn() {
    if (normalCached) {
      normalCached = false;
      return cachedNormal;
    }
    double x;
    double y;
    double squaredRadius;
    do {
      x = 2 * randomSample() - 1;
      y = 2 * randomSample() - 1;
      squaredRadius = x * x + y * y;
    } while (squaredRadius >= 1 || squaredRadius == 0);
    double factor = Math.sqrt(-2 * StrictMath.log(squaredRadius) / squaredRadius);
    cachedNormal = factor * x;
    normalCached = true;
    return factor * y;
  }

  /**
   * The numbers 0 … n − 1 in random order, as {@code permutation(n)}.
   *
   * @throws IllegalArgumentException if n is negative
   */
  public int[] permutation(int n) {
    if (n < 0) {
      throw new IllegalArgumentException("a permutation has 0 numbers or more, not " + n);
    }
    int[] order = new int[n];
    permutation(order);
    return order;
  }

  /** Overwrites the array with {@code permutation(order.length)}; allocates nothing. */
  public void permutation(int[] order) {
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int i = order.length - 1; i > 0; i--) {
      int j = upTo(i);
      int swapped = order[i];
      order[i] = order[j];
      order[j] = swapped;
    }
  }

  /** Uniform on 0 … max (max ≥ 1): draws as many bits as max has until the number fits. */
  private int upTo(int max) {
    int mask = -1 >>> Integer.numberOfLeadingZeros(max);
    int value = next() & mask;
    while (value > max) {
      value = next() & mask;
    }
    return value;
  }

  private int next() {
    if (position == SIZE) {
      twist();
    }
    int y = words[position++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return y ^ (y >>> 18);
  }

  private void twist() {
    if (wordsShared) {
      words = words.clone();
      wordsShared = false;
    }
    for (int i = 0; i < SIZE; i++) {
      int y = (words[i] & 0x80000000) | (words[(i + 1) % SIZE] & 0x7fffffff);
      words[i] = words[(i + SHIFT) % SIZE] ^ (y >>> 1) ^ (-(y & 1) & 0x9908b0df);
    }
    position = 0;
  }

  /**
   * One moment of a generator. Immutable; states taken within the same 624 draws share their memory
   * (2.5 kB).
   */
  public static final class State {
    private final int[] words;
    private final int position;
    private final boolean normalCached;
    private final double cachedNormal;

    private State(int[] words, int position, boolean normalCached, double cachedNormal) {
      this.words = words;
      this.position = position;
      this.normalCached = normalCached;
      this.cachedNormal = normalCached ? cachedNormal : 0;
    }

    /** True for a state after which every number is the same. */
    @Override
    public boolean equals(Object other) {
      return other instanceof State that
          && position == that.position
          && normalCached == that.normalCached
          && Double.compare(cachedNormal, that.cachedNormal) == 0
          && Arrays.equals(words, that.words);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(words) + position;
    }
  }
}
