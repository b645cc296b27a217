package engram.memory.heads;

import engram.data.NumpyRandom;
import engram.memory.Largest;
import engram.nn.Activation;
import engram.nn.Sha256;

/**
 * An attention head whose query and keys are learned: q = W_Q x of the cue, k = W_K x of each
 * sight, p = softmax(q Kᵀ/√d). Its loss is −ln p of the sight with the cue's letter; with e that
 * sight alone,
 *
 * <p>∂L/∂W_Q = β (Σ_j (p − e)_j k_j) xᵀ, ∂L/∂W_K = β q (Σ_j (p − e)_j x_j)ᵀ.
 *
 * <p>Immutable.
 */
public final class LookingHead {
  /** d: numbers of a query or a key. */
  public static final int KEY = 16;

  /** 1/√d. */
  public static final double BETA = Attention.beta(KEY);

  private static final double DEVIATION = 0.1;

  /** Weight of cell i for number r at r N + i; never written to. */
  private final double[] query;

  private final double[] key;

  /**
   * @param query W_Q, d × N, row by row; not copied
   * @param key W_K likewise
   */
  LookingHead(double[] query, double[] key) {
    this.query = query;
    this.key = key;
  }

  /** W_Q, then W_K, row by row {@code randn()} / 10. */
  static LookingHead draw(NumpyRandom random) {
    return new LookingHead(weights(random), weights(random));
  }

  private static double[] weights(NumpyRandom random) {
    double[] w = new double[KEY * Sights.CELLS];
    for (int k = 0; k < w.length; k++) w[k] = DEVIATION * random.randn();
    return w;
  }

  /** Both matrices added to numbers: what an optimiser's step makes of them. */
  LookingHead plus(double factor, Gradient gradient) {
    double[] newQuery = query.clone();
    double[] newKey = key.clone();
    Vectors.add(newQuery, 0, factor, gradient.query);
    Vectors.add(newKey, 0, factor, gradient.key);
    return new LookingHead(newQuery, newKey);
  }

  /** q, of a cue of N cells. */
  public double[] query(double[] cue) {
    return times(query, cue);
  }

  /** k, of a sight of N cells. */
  public double[] key(double[] sight) {
    return times(key, sight);
  }

  private static double[] times(double[] w, double[] x) {
    double[] product = new double[KEY];
    for (int r = 0; r < KEY; r++) product[r] = Vectors.dot(w, r * x.length, x);
    return product;
  }

  /** What it sees: softmax(q Kᵀ/√d) V with the sights as values. */
  public Attention attend(Sights sights) {
    double[][] keys = new double[Sights.COUNT][];
    for (int k = 0; k < keys.length; k++) keys[k] = key(sights.sight(k));
    return Attention.of(query(sights.cue()), keys, sights.rows(), BETA);
  }

  /** β q·k of each sight: as W_Kᵀ q · x, which asks less of the machine. */
  private double[] scores(double[] q, Sights sights) {
    double[] back = new double[Sights.CELLS];
    for (int r = 0; r < KEY; r++) Vectors.addRow(back, q[r], key, r * Sights.CELLS);
    double[] scores = new double[Sights.COUNT];
    for (int k = 0; k < scores.length; k++) {
      scores[k] = BETA * Vectors.dot(back, 0, sights.sight(k));
    }
    return scores;
  }

  /** What it takes for the cue's letter, and what that costs. */
  Guess guess(Sights sights) {
    double[] scores = scores(query(sights.cue()), sights);
    return new Guess(Largest.of(scores), loss(scores, sights.target()));
  }

  /**
   * @param sight that gets the most attention; of equal ones the first
   * @param loss −ln p of the right one
   */
  record Guess(int sight, double loss) {}

  /** −ln p = ln Σ exp s − s_t, which no p of 0 makes infinite. */
  private static double loss(double[] scores, int target) {
    double most = scores[Largest.of(scores)];
    double[] p = scores.clone();
    Activation.SOFTMAX.apply(p);
    // the largest p is exp(most) / Σ exp s
    return most - scores[target] - StrictMath.log(p[Largest.of(p)]);
  }

  /** Of the loss by all weights, as they lie in the matrices: ∂L/∂W_Q and ∂L/∂W_K. */
  static final class Gradient {
    final double[] query = new double[KEY * Sights.CELLS];
    final double[] key = new double[KEY * Sights.CELLS];
  }

  /** Adds the gradient of the loss of an episode. */
  void addGradient(Sights sights, Gradient sum) {
    double[] q = query(sights.cue());
    double[] off = scores(q, sights);
    Activation.SOFTMAX.apply(off);
    off[sights.target()] -= 1;
    double[] mixed = new double[Sights.CELLS];
    for (int k = 0; k < off.length; k++) Vectors.add(mixed, 0, off[k], sights.sight(k));
    // W_K Σ (p − e) x is Σ (p − e) k
    double[] mixedKey = key(mixed);
    for (int r = 0; r < KEY; r++) {
      Vectors.add(sum.query, r * Sights.CELLS, BETA * mixedKey[r], sights.cue());
      Vectors.add(sum.key, r * Sights.CELLS, BETA * q[r], mixed);
    }
  }

  /** Weight of a cell in W_Q. */
  public double queryWeight(int number, int cell) {
    return query[number * Sights.CELLS + cell];
  }

  /** Weight of a cell in W_K. */
  public double keyWeight(int number, int cell) {
    return key[number * Sights.CELLS + cell];
  }

  /** ‖W_Q e_i‖ of a cell: how much of it gets into the query. */
  public double queryLength(int cell) {
    return length(query, cell);
  }

  /** ‖W_K e_i‖ likewise. */
  public double keyLength(int cell) {
    return length(key, cell);
  }

  private static double length(double[] w, int cell) {
    double squares = 0;
    for (int r = 0; r < KEY; r++) {
      double each = w[r * Sights.CELLS + cell];
      squares += each * each;
    }
    return Math.sqrt(squares);
  }

  /** How much it looks at a cell: ‖W_Q e_i‖ ‖W_K e_i‖. */
  public double gaze(int cell) {
    return queryLength(cell) * keyLength(cell);
  }

  /** The same of all cells. */
  public double[] gaze() {
    double[] gaze = new double[Sights.CELLS];
    for (int i = 0; i < gaze.length; i++) gaze[i] = gaze(i);
    return gaze;
  }

  /**
   * On average over the scenery or the rest; no number where there is none.
   *
   * @param scenery for each cell whether it is
   * @param ofScenery whether that is meant
   */
  public double meanGaze(boolean[] scenery, boolean ofScenery) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < scenery.length; i++) {
      if (scenery[i] != ofScenery) continue;
      sum += gaze(i);
      count++;
    }
    return sum / count;
  }

  /** The hash of W_Q, row by row. */
  public String querySha256() {
    return Sha256.of(query);
  }

  /** The hash of W_K, row by row. */
  public String keySha256() {
    return Sha256.of(key);
  }
}
