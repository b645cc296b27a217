package engram.labs.race;

import engram.data.NumpyRandom;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Samples;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/**
 * Points around twelve centres in sixteen dimensions, three centres a class. NumPy draws the same:
 * the centres are 1.2 · {@code RandomState(seed + 1).randn(12, 16)}; block k of 10 000 rows comes
 * from {@code RandomState(seed + 3 + k)}, first which centre each row is of, ⌊12 · {@code
 * random_sample(n)}⌋, of class centre modulo 4, then {@code randn(n, 16)} around it; 2000 more for
 * measuring come from {@code seed + 2}. Few blocks stay in memory; of many, each is drawn when it
 * is read.
 */
final class MadeUpRows implements RaceRows {
  static final int INPUTS = 16;
  static final int CLASSES = 4;
  static final int BLOCK = 10_000;
  private static final int CENTRES = 12;
  private static final double SPREAD = 1.2;
  private static final int MEASURED = 2000;

  /** So many take 32 MB. */
  private static final int MOST_KEPT = 20;

  private static final NetworkSpec NETWORK =
      new NetworkSpec(
          INPUTS,
          List.of(new LayerSpec(16, Activation.TANH), new LayerSpec(CLASSES, Activation.SOFTMAX)));

  private final int rows;
  private final long seed;
  private final double[] centres = new double[CENTRES * INPUTS];
  private final Samples measured;
  private final Samples[] kept;

  MadeUpRows(int rows, long seed) {
    this.rows = rows;
    this.seed = seed;
    NumpyRandom random = random(1);
    for (int k = 0; k < centres.length; k++) centres[k] = SPREAD * random.randn();
    measured = draw(random(2), MEASURED);
    kept = new Samples[blocks() <= MOST_KEPT ? blocks() : 0];
  }

  private NumpyRandom random(int behind) {
    return new NumpyRandom(NumpyRandom.seedAfter(seed, behind));
  }

  private Samples draw(NumpyRandom random, int count) {
    DMatrixRMaj features = new DMatrixRMaj(count, INPUTS);
    DMatrixRMaj targets = new DMatrixRMaj(count, CLASSES);
    int[] centre = new int[count];
    for (int row = 0; row < count; row++) centre[row] = (int) (CENTRES * random.randomSample());
    for (int row = 0; row < count; row++) {
      targets.set(row, centre[row] % CLASSES, 1);
      for (int i = 0; i < INPUTS; i++) {
        features.set(row, i, centres[centre[row] * INPUTS + i] + random.randn());
      }
    }
    return Samples.wrap(features, targets);
  }

  @Override
  public int rows() {
    return rows;
  }

  @Override
  public int blockRows() {
    return Math.min(BLOCK, rows);
  }

  @Override
  public Samples block(int k) {
    if (k < kept.length && kept[k] != null) return kept[k];
    Samples drawn = draw(random(3 + k), Math.min(BLOCK, rows - k * BLOCK));
    if (k < kept.length) kept[k] = drawn;
    return drawn;
  }

  @Override
  public Samples measured() {
    return measured;
  }

  @Override
  public NetworkSpec network() {
    return NETWORK;
  }

  @Override
  public boolean isShuffled() {
    return false;
  }
}
