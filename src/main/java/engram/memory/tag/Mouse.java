package engram.memory.tag;

import engram.data.NumpyRandom;
import engram.memory.recall.Pattern;
import engram.nn.Sha256;
import java.util.BitSet;
import java.util.stream.Stream;

/**
 * A mouse of 400 neurons, of which k fire at a time: those with the largest u = Vx + e. To learn a
 * room it wires those that fire to each other, W ← max(W, yyᵀ) without the diagonal, and to what it
 * sees, R ← R + xyᵀ/k; a shock ties them to fear, f ← max(f, y). To recall, five times y ←
 * winners(u + (4/k)Wy); then it sees Ry and its fear is f·y/k. In the dark, unlit, none fires.
 *
 * <p>{@code NumpyRandom(seed)} draws V, {@code randn(400, 100) / 10}; the order in which neurons
 * are chosen at random, {@code permutation(400)}; and the order in which they are made excitable,
 * likewise. Then it learns {@link TagPlace#KNOWN}, one after the other.
 */
public final class Mouse {
  public static final int NEURONS = 400;

  /** In a row of the picture. */
  public static final int SIDE = 20;

  /** e of the neurons that were made excitable. */
  public static final double EXCITABLE = 1.5;

  /** e of those that fired in the room learned last, at once after it. */
  public static final double WARM = 2;

  /** Hours in which that falls to 1/e. */
  public static final double WARM_HOURS = 8;

  private static final int CELLS = 100;
  private static final double INPUT_SCALE = 10;
  private static final double RECURRENT = 4;
  private static final int UPDATES = 5;

  private final int firing;
  private final double[] weights;
  private final int[] randomOrder;
  private final int[] excitableOrder;
  private final boolean[][] wired;
  private final double[] read;
  private final BitSet feared;
  private BitSet excitable = new BitSet();

  /**
   * @param firing k
   * @param seed 0 … 2³² − 1
   */
  Mouse(int firing, long seed) {
    this.firing = firing;
    NumpyRandom random = new NumpyRandom(seed);
    weights = new double[NEURONS * CELLS];
    for (int i = 0; i < weights.length; i++) weights[i] = random.randn() / INPUT_SCALE;
    randomOrder = random.permutation(NEURONS);
    excitableOrder = random.permutation(NEURONS);
    wired = new boolean[NEURONS][NEURONS];
    read = new double[CELLS * NEURONS];
    feared = new BitSet(NEURONS);
    for (TagPlace room : TagPlace.KNOWN) learn(Situation.in(room), false);
  }

  private Mouse(Mouse other) {
    firing = other.firing;
    weights = other.weights;
    randomOrder = other.randomOrder;
    excitableOrder = other.excitableOrder;
    wired = Stream.of(other.wired).map(boolean[]::clone).toArray(boolean[][]::new);
    read = other.read.clone();
    feared = (BitSet) other.feared.clone();
    excitable = other.excitable;
  }

  /** Another mouse with the same neurons, which knows what this one knows. */
  Mouse twin() {
    return new Mouse(this);
  }

  /** The first so many neurons of a random order. */
  BitSet random(int count) {
    return first(randomOrder, 0, count);
  }

  /** Those that can be made excitable first. */
  BitSet excitable(int count) {
    return first(excitableOrder, 0, count);
  }

  /** As many of those behind them. */
  BitSet besideExcitable(int count) {
    return first(excitableOrder, count, Math.min(NEURONS, 2 * count));
  }

  private static BitSet first(int[] order, int from, int to) {
    BitSet chosen = new BitSet(NEURONS);
    for (int k = from; k < to; k++) chosen.set(order[k]);
    return chosen;
  }

  /** From now on e is {@link #EXCITABLE} for these, whatever they do. */
  void excite(BitSet neurons) {
    excitable = neurons;
  }

  /** What e is so many hours after the room that was learned last. */
  static double warmth(double hours) {
    return WARM * StrictMath.exp(-hours / WARM_HOURS);
  }

  /** Learns where it is; a room, or what the light shows it in the dark. */
  BitSet learn(Situation at, boolean shock) {
    return learn(at, shock, new BitSet(), 0);
  }

  /**
   * The same when some neurons are still excitable from the room before.
   *
   * @param warm those
   * @param warmth their e
   * @return those that fire, which are its engram
   */
  BitSet learn(Situation at, boolean shock, BitSet warm, double warmth) {
    double[] u = drive(at);
    warm.stream().forEach(i -> u[i] += warmth);
    BitSet y = at.isDriven() ? Winners.of(u, firing, at.silent()) : new BitSet();
    int[] together = y.stream().toArray();
    for (int i : together) for (int j : together) if (i != j) wired[i][j] = true;
    at.room().ifPresent(room -> readOut(room.pattern(), together));
    if (shock) feared.or(y);
    return y;
  }

  private void readOut(Pattern x, int[] together) {
    for (int cell = 0; cell < CELLS; cell++) {
      for (int i : together) read[cell * NEURONS + i] += (double) x.state(cell) / firing;
    }
  }

  /** Changes nothing. */
  TagRecall recall(Situation at) {
    BitSet y = at.isDriven() ? complete(drive(at), at.silent()) : new BitSet();
    double[] seen = new double[CELLS];
    for (int cell = 0; cell < CELLS; cell++) {
      for (int i = y.nextSetBit(0); i >= 0; i = y.nextSetBit(i + 1)) {
        seen[cell] += read[cell * NEURONS + i];
      }
    }
    return new TagRecall(y, seen, (double) shared(feared, y) / firing);
  }

  private BitSet complete(double[] u, BitSet silent) {
    BitSet y = Winners.of(u, firing, silent);
    double[] driven = new double[NEURONS];
    for (int update = 0; update < UPDATES; update++) {
      int[] inputs = new int[NEURONS];
      for (int j = y.nextSetBit(0); j >= 0; j = y.nextSetBit(j + 1)) {
        for (int i = 0; i < NEURONS; i++) if (wired[j][i]) inputs[i]++;
      }
      for (int i = 0; i < NEURONS; i++) driven[i] = u[i] + RECURRENT / firing * inputs[i];
      y = Winners.of(driven, firing, silent);
    }
    return y;
  }

  private double[] drive(Situation at) {
    double[] u = new double[NEURONS];
    at.room().ifPresent(room -> look(room.pattern(), u));
    excitable.stream().forEach(i -> u[i] += EXCITABLE);
    at.lit().stream().forEach(i -> u[i] += at.light());
    return u;
  }

  private void look(Pattern x, double[] u) {
    for (int i = 0; i < NEURONS; i++) {
      for (int cell = 0; cell < CELLS; cell++) u[i] += weights[i * CELLS + cell] * x.state(cell);
    }
  }

  /** How many neurons are in both. */
  static int shared(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality();
  }

  /** Of all that it has learned: W row by row, then R, then f. */
  String sha256() {
    double[] all = new double[NEURONS * NEURONS + read.length + NEURONS];
    for (int i = 0; i < NEURONS; i++) {
      for (int j = 0; j < NEURONS; j++) all[i * NEURONS + j] = wired[i][j] ? 1 : 0;
      all[all.length - NEURONS + i] = feared.get(i) ? 1 : 0;
    }
    System.arraycopy(read, 0, all, NEURONS * NEURONS, read.length);
    return Sha256.of(all);
  }
}
