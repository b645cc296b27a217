package engram.training;

import engram.data.NumpyRandom;
import engram.nn.DropoutMask;
import engram.nn.Gradients;
import engram.nn.OptimizerState;
import engram.nn.Parameters;
import engram.nn.Samples;
import engram.nn.UpdateRule;
import engram.nn.fast.Kernel;
import engram.nn.fast.Kernels;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Trains one recipe, synchronously and deterministically, batch by batch.
 *
 * <p>One random source: it draws the first weights, then before each epoch the row order, the
 * latter only if a batch is smaller than the training set, and before each batch which neurons are
 * dropped, see {@link DropoutMask#draw}, the latter only with dropout. Not thread-safe.
 */
public final class Trainer {
  /** What it comes to a place with, before the interventions made there. */
  private record Arrival(Settings settings, Parameters parameters, Surgery surgery) {}

  private final Kernel kernel;
  private final Samples samples;
  private final int[] fileOrder;
  private final int[] randomOrder;
  private final DropoutMask mask;
  private final Optional<DropoutMask> dropping;
  private NumpyRandom random;
  private Settings settings;
  private UpdateRule constantRule;
  private Surgery surgery = Surgery.NONE;

  /** Of the present place; null before the first intervention there. */
  private Arrival arrival;

  private int[] order;
  private int epoch;
  private int row;

  public Trainer(Recipe recipe, PreparedData data) {
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
              + " inputs and "
              + samples.outputs()
              + " targets");
    }
    fileOrder = new int[samples.rows()];
    Arrays.setAll(fileOrder, i -> i);
    randomOrder = fileOrder.clone();
    order = fileOrder;
    settings = recipe.settings();
    constantRule = settings.rule();
    random = new NumpyRandom(recipe.seed());
    mask = new DropoutMask(recipe.network());
    dropping = Optional.of(mask);
    kernel = Kernels.of(recipe.network(), recipe.loss(), settings.batchRows(samples.rows()));
    kernel.load(recipe.initializer().draw(recipe.network(), random::randn, random::randomSample));
  }

  /**
   * From now on those rows have no share in their batches, which stay with their order and their
   * divisors.
   *
   * @param trainingRows from 0, in the order of {@link PreparedData#train()}
   */
  public void leaveOut(int... trainingRows) {
    kernel.leaveOut(trainingRows);
  }

  public Position position() {
    return new Position(epoch, row);
  }

  public boolean betweenEpochs() {
    return row == 0;
  }

  public int epoch() {
    return epoch;
  }

  public int row() {
    return row;
  }

  public Settings settings() {
    return settings;
  }

  /** With the learning rate that the schedule has come to. */
  public Settings settingsOfNextBatch() {
    return settings.at(epoch, row, samples.rows());
  }

  public Parameters parameters() {
    return kernel.parameters();
  }

  public Kernel kernel() {
    return kernel;
  }

  public Surgery surgery() {
    return surgery;
  }

  /**
   * The interventions at this place with one more. It replaces an earlier one of the same target,
   * and what changes nothing is left out.
   */
  public List<Change> with(Intervention added, List<Change> here) {
    arrive();
    Settings before = arrival.settings();
    List<Change> merged = new ArrayList<>(here);
    boolean replaces =
        merged.removeIf(change -> change.intervention().target().equals(added.target()));
    if (replaces) dropWhatChangesNothing(merged);
    if (added instanceof Intervention.OnNetwork onNetwork) {
      Operation operation = operated(merged);
      double valueBefore = operation.value(added);
      operation.apply(onNetwork);
      if (!operation.isSameAs(operated(merged))) {
        merged.add(new Change(position(), added, before, valueBefore));
      }
    } else if (!added.applyTo(before).equals(before)) {
      merged.add(new Change(position(), added, before));
    }
    return List.copyOf(merged);
  }

  /** Such as the healing of what is no longer cut, since the cut is made behind it. */
  private void dropWhatChangesNothing(List<Change> changes) {
    Operation before = new Operation(arrival.parameters(), arrival.surgery());
    Operation behind = new Operation(arrival.parameters(), arrival.surgery());
    changes.removeIf(
        change -> {
          if (!(change.intervention() instanceof Intervention.OnNetwork what)) return false;
          behind.apply(what);
          boolean nothing = behind.isSameAs(before);
          before.apply(what);
          return nothing;
        });
  }

  /** All interventions of this place in their order; in force from now on. */
  public void apply(List<Change> here) {
    arrive();
    settings = arrival.settings();
    for (Change change : here) settings = change.intervention().applyTo(settings);
    constantRule = settings.rule();
    Operation operation = operated(here);
    operate(operation.parameters(), operation.surgery());
  }

  /** Whether interventions were made at this place, be they taken back. */
  boolean isChangedHere() {
    return arrival != null;
  }

  private void arrive() {
    if (arrival == null) arrival = new Arrival(settings, kernel.parameters(), surgery);
  }

  /** The network that came here, behind those interventions. */
  private Operation operated(List<Change> changes) {
    Operation operation = new Operation(arrival.parameters(), arrival.surgery());
    for (Change change : changes) {
      if (change.intervention() instanceof Intervention.OnNetwork what) operation.apply(what);
    }
    return operation;
  }

  private void operate(Parameters parameters, Surgery newSurgery) {
    if (!parameters.equals(kernel.parameters())) {
      OptimizerState memory = kernel.optimizerState();
      kernel.load(parameters);
      kernel.load(memory);
    }
    surgery = newSurgery;
    kernel.hold(surgery.held(kernel.spec()).stream().toArray());
  }

  /** One batch; the last of an epoch may be short. */
  public void trainBatch() {
    if (row == 0) beginEpoch();
    int to = batchEnd();
    drop(random);
    kernel.train(samples, order, row, to, rule());
    arrival = null;
    row = to;
    if (row == samples.rows()) {
      row = 0;
      epoch++;
    }
  }

  /** Draws which neurons the next batch drops. */
  private void drop(NumpyRandom from) {
    if (isDropping()) mask.draw(settings.dropout(), nextBatchRows(), from::randomSample);
    kernel.drop(isDropping() ? dropping : Optional.empty());
  }

  private boolean isDropping() {
    return settings.dropout() > 0;
  }

  private UpdateRule rule() {
    if (settings.schedule().isConstant()) return constantRule;
    return settings.rule(epoch, row, samples.rows());
  }

  /**
   * Rows of the training part as the present epoch takes them, in an epoch that has begun or is
   * just done.
   *
   * @param from of the epoch
   * @param to behind the last
   */
  public int[] taken(int from, int to) {
    return Arrays.copyOfRange(order, from, to);
  }

  public int nextBatchRows() {
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

  private int[] nextOrder(NumpyRandom ahead) {
    if (row > 0) return order;
    return isShuffled() ? ahead.permutation(samples.rows()) : fileOrder;
  }

  /** The step that {@link #trainBatch} makes next; nothing changes. */
  NextStep nextStep() {
    Parameters before = kernel.parameters();
    OptimizerState memory = kernel.optimizerState();
    NumpyRandom ahead = NumpyRandom.of(random.state());
    int[] nextOrder = nextOrder(ahead);
    drop(ahead);
    int to = batchEnd();
    UpdateRule rule = rule();
    Gradients gradients = kernel.gradients(samples, nextOrder, row, to, rule);
    kernel.train(samples, nextOrder, row, to, rule);
    Parameters after = kernel.parameters();
    kernel.load(before);
    kernel.load(memory);
    Optional<DropoutMask> dropped = isDropping() ? Optional.of(mask.copy()) : Optional.empty();
    return new NextStep(Arrays.copyOfRange(nextOrder, row, to), gradients, memory, after, dropped);
  }

  /** At the end of an epoch; inside one the row order would be missing. */
  public Checkpoint checkpoint() {
    return new Checkpoint(
        epoch, kernel.parameters(), kernel.optimizerState(), random.state(), settings, surgery);
  }

  public void restore(Checkpoint checkpoint) {
    kernel.load(checkpoint.parameters());
    kernel.load(checkpoint.optimizer());
    random = NumpyRandom.of(checkpoint.random());
    settings = checkpoint.settings();
    constantRule = settings.rule();
    surgery = checkpoint.surgery();
    kernel.hold(surgery.held(kernel.spec()).stream().toArray());
    arrival = null;
    epoch = checkpoint.epoch();
    row = 0;
  }
}
