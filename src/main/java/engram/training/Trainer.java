package engram.training;

import engram.data.NumpyRandom;
import engram.nn.Gradients;
import engram.nn.Kernel;
import engram.nn.Kernels;
import engram.nn.OptimizerState;
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
  private final Kernel kernel;
  private final Samples samples;
  private final int[] fileOrder;
  private final int[] randomOrder;
  private NumpyRandom random;
  private Settings settings;
  private UpdateRule rule;
  private int[] order;
  private int epoch;
  private int row;

  Trainer(Recipe recipe, PreparedData data) {
    samples = data.train();
    if (samples.inputs() != recipe.network().inputs()
        || samples.outputs() != recipe.network().outputs()) {
      throw new IllegalArgumentException(
          "the network takes "
              + recipe.network().inputs()
              + " inputs and gives "
              + recipe.network().outputs()
              + " outputs, the data have "
              + samples.inputs()
              + " features and "
              + samples.outputs()
              + " classes");
    }
    fileOrder = new int[samples.rows()];
    Arrays.setAll(fileOrder, i -> i);
    randomOrder = fileOrder.clone();
    order = fileOrder;
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
    if (row == 0) beginEpoch();
    int to = batchEnd();
    kernel.train(samples, order, row, to, rule);
    row = to;
    if (row == samples.rows()) {
      row = 0;
      epoch++;
    }
  }

  int nextBatchRows() {
    return batchEnd() - row;
  }

  private int batchEnd() {
    return Math.min(row + settings.batchRows(samples.rows()), samples.rows());
  }

  private void beginEpoch() {
    if (isShuffled()) random.permutation(randomOrder);
    order = isShuffled() ? randomOrder : fileOrder;
  }

  private boolean isShuffled() {
    return settings.batchRows(samples.rows()) < samples.rows();
  }

  private int[] nextOrder() {
    if (row > 0) return order;
    return isShuffled() ? NumpyRandom.of(random.state()).permutation(samples.rows()) : fileOrder;
  }

  /** The step that {@link #trainBatch} makes next; nothing changes. */
  NextStep nextStep() {
    Parameters before = kernel.parameters();
    OptimizerState memory = kernel.optimizerState();
    int[] nextOrder = nextOrder();
    int to = batchEnd();
    Gradients gradients = kernel.gradients(samples, nextOrder, row, to, rule);
    kernel.train(samples, nextOrder, row, to, rule);
    Parameters after = kernel.parameters();
    kernel.load(before);
    kernel.load(memory);
    return new NextStep(Arrays.copyOfRange(nextOrder, row, to), gradients, memory, after);
  }

  /** At the end of an epoch; inside one the row order would be missing. */
  Checkpoint checkpoint() {
    return new Checkpoint(
        epoch, kernel.parameters(), kernel.optimizerState(), random.state(), settings);
  }

  void restore(Checkpoint checkpoint) {
    kernel.load(checkpoint.parameters());
    kernel.load(checkpoint.optimizer());
    random = NumpyRandom.of(checkpoint.random());
    settings = checkpoint.settings();
    rule = settings.rule();
    epoch = checkpoint.epoch();
    row = 0;
  }
}
