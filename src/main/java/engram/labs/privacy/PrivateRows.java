package engram.labs.privacy;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.NumpyRandom;
import engram.data.Scaling;
import engram.data.Split;
import engram.data.SplitPlan;
import engram.data.TargetCoding;
import engram.data.sets.BuiltInSet;
import engram.labs.Retraining;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.nn.Samples;
import engram.training.recipe.DataSetup;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import engram.training.recipe.StopRule;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;

/**
 * The digits of the lab, and how a network learns them. {@code RandomState(seed)} permutes all
 * digits: the first are the members, the next are held out. Pixels are divided by 8, less 1: a
 * scale fitted to the members would tell of them. The first member's label is the next digit's: it
 * can only be learned by heart.
 */
final class PrivateRows {
  /** How many are held out, to see what the network says of those it never saw. */
  static final int HELD_OUT = 300;

  private static final double HALF_INK = 8;
  private static final int HIDDEN = 32;
  private static final double RATE = 0.1;
  private static final int BATCH = 10;
  private static final double UNUSED_SHARE = 0.5;

  private final int epochs;
  private final PreparedData data;
  private final int[] digits;

  /** Whether the first member's label is wrong. */
  enum Labels {
    TRUE,
    FIRST_WRONG
  }

  PrivateRows(PrivacySetup setup) {
    this(setup.seed(), setup.members(), HELD_OUT, setup.epochs(), Labels.FIRST_WRONG);
  }

  /**
   * @param members how many are learned from
   * @param heldOut how many are not
   * @param epochs of a training by a recipe
   */
  PrivateRows(long seed, int members, int heldOut, int epochs, Labels given) {
    this.epochs = epochs;
    Dataset all = BuiltInSet.DIGITS.load();
    int rows = members + heldOut;
    int[] order = new NumpyRandom(seed).permutation(all.rows());
    digits = Arrays.copyOf(order, rows);
    DMatrixRMaj pixels = new DMatrixRMaj(rows, all.featureCount());
    double[] labels = new double[rows];
    for (int row = 0; row < rows; row++) {
      for (int f = 0; f < all.featureCount(); f++) {
        pixels.set(row, f, all.value(digits[row], f) / HALF_INK - 1);
      }
      labels[row] = all.label(digits[row]);
    }
    if (given == Labels.FIRST_WRONG) labels[0] = (labels[0] + 1) % all.classes();
    Dataset dataset = Dataset.wrap("private", all.features(), all.target(), pixels, labels);
    DataSetup plan =
        new DataSetup(
            DataSource.own(dataset),
            SplitPlan.of(UNUSED_SHARE, seed),
            Scaling.RAW,
            TargetCoding.ZERO_ONE);
    data =
        new PreparedData(
            plan,
            dataset,
            new Split(
                IntStream.range(0, members).toArray(), IntStream.range(members, rows).toArray()));
  }

  /** Their row numbers among all digits, those of the members first. */
  int[] digits() {
    return digits.clone();
  }

  Samples members() {
    return data.train();
  }

  Samples heldOut() {
    return data.test();
  }

  /** Batches of a whole training. */
  int batches() {
    return epochs * ((members().rows() + BATCH - 1) / BATCH);
  }

  NetworkSpec network() {
    return new NetworkSpec(
        data.inputs().count(),
        List.of(
            new LayerSpec(HIDDEN, Activation.TANH),
            new LayerSpec(data.dataset().classes(), Activation.SOFTMAX)));
  }

  /**
   * A network at its start.
   *
   * @param ofNetwork the seed of its initial weights and of the order of the samples
   * @param leftOut the members that it never sees
   */
  Retraining training(long ofNetwork, int... leftOut) {
    return new Retraining(course(ofNetwork), leftOut);
  }

  /**
   * What is trained.
   *
   * @param ofNetwork the seed of its initial weights and of the order of the samples
   */
  Retraining.Course course(long ofNetwork) {
    Recipe recipe =
        new Recipe(
            data.setup(),
            network(),
            Initializer.GLOROT_NORMAL,
            Loss.CROSS_ENTROPY,
            new Settings(Optimizer.SGD, RATE, BATCH, 0, 0, 0),
            ofNetwork,
            new StopRule(epochs, OptionalDouble.empty()));
    return Retraining.Course.of(recipe, data, epochs);
  }
}
