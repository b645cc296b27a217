package engram.training;

import engram.data.NumpyRandom;
import engram.nn.Gradients;
import engram.nn.Kernel;
import engram.nn.Kernels;
import engram.nn.Parameters;
import engram.nn.Samples;
import engram.nn.UpdateRule;
import java.util.Arrays;

/**
 * Trains one recipe, synchronously and deterministically, batch by batch.
 *
 * <p>One random source: it draws the first weights, then before each epoch the row order, the
 * latter only if a batch is smaller than the training set. Not thread-safe.
 */
final class Trainer {
  private static final int[] NO_ORDER = {};

  private final Kernel kernel;
  private final Samples samples;
  private final int[] fileOrder;
  private NumpyRandom random;
  private Settings settings;
  private UpdateRule rule;
  private int[] order = NO_ORDER;
  private int epoch;
  private int row;

  Trainer(Recipe recipe, PreparedData data) {
    samples = data.train();
    if (samples.inputs() != recipe.network().inputs()
        || samples.outputs() != recipe.network().outputs()) {
      throw new IllegalArgumentException(
          "the data have %d features and %d classes, the network %d inputs and %d outputs"
              .formatted(
                  samples.inputs(),
                  samples.outputs(),
                  recipe.network().inputs(),
                  recipe.network().outputs()));
    }
    fileOrder = new int[samples.rows()];
    Arrays.setAll(fileOrder, i -> i);
    settings = recipe.settings();
    rule = settings.rule();
    random = new NumpyRandom(recipe.seed());
    kernel = Kernels.of(recipe.network(), recipe.loss(), settings.batchRows(samples.rows()));
    kernel.load(recipe.initializer().draw(recipe.network(), random::randn, random::randomSample));
  }

  Position position() {
    return new Position(epoch, row);
  }

  boolean betweenEpochs() {
    return row == 0;
  }

  int epoch() {
    return epoch;
  }

  int row() {
    return row;
  }

  Settings settings() {
    return settings;
  }

  Parameters parameters() {
    return kernel.parameters();
  }

  Kernel kernel() {
    return kernel;
  }

  /** In force from the next batch on. */
  void apply(Intervention intervention) {
    settings = intervention.applyTo(settings);
    rule = settings.rule();
  }

  /** One batch; the last of an epoch may be short. */
  void trainBatch() {
    if (row == 0) order = drawOrder(random);
    int to = batchEnd();
    kernel.train(samples, order, row, to, rule);
    row = to;
    if (row == samples.rows()) {
      row = 0;
      epoch++;
      order = NO_ORDER;
    }
  }

  private int batchEnd() {
    return Math.min(row + settings.batchRows(samples.rows()), samples.rows());
  }

  private int[] drawOrder(NumpyRandom source) {
    return settings.batchRows(samples.rows()) < samples.rows()
        ? source.permutation(samples.rows())
        : fileOrder;
  }

  /** The step that {@link #trainBatch} makes next; nothing changes. */
  NextStep nextStep() {
    Checkpoint here = checkpoint();
    int[] nextOrder = row == 0 ? drawOrder(NumpyRandom.of(random.state())) : order;
    int to = batchEnd();
    Gradients gradients = kernel.gradients(samples, nextOrder, row, to, rule);
    kernel.train(samples, nextOrder, row, to, rule);
    Parameters after = kernel.parameters();
    kernel.load(here.parameters());
    kernel.load(here.optimizer());
    return new NextStep(Arrays.copyOfRange(nextOrder, row, to), gradients, after);
  }

  Checkpoint checkpoint() {
    return new Checkpoint(
        position(),
        kernel.parameters(),
        kernel.optimizerState(),
        random.state(),
        settings,
        row == 0 ? NO_ORDER : order);
  }

  void restore(Checkpoint checkpoint) {
    kernel.load(checkpoint.parameters());
    kernel.load(checkpoint.optimizer());
    random = NumpyRandom.of(checkpoint.random());
    settings = checkpoint.settings();
    rule = settings.rule();
    order = checkpoint.order();
    epoch = checkpoint.position().epoch();
    row = checkpoint.position().row();
  }
}
