package engram.training;

import engram.nn.Kernel;
import engram.nn.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * A run and its history: trains forward, goes back to any epoch to the bit, and goes on from there.
 * Synchronous and not thread-safe.
 *
 * <p>Going on unchanged from a past epoch repeats the same run. Going on with a changed setting
 * replaces what came after.
 */
public final class Run {
  private static final long CHECKPOINT_BUDGET_BYTES = 128L << 20;

  private Recipe recipe;
  private final PreparedData data;
  private final Trainer trainer;
  private final Checkpoints checkpoints = new Checkpoints(CHECKPOINT_BUDGET_BYTES);
  private final History.Recorder history = new History.Recorder();
  private final Changes changes = new Changes();
  private final int[] predictedTrain;
  private final int[] predictedTest;
  private final IntUnaryOperator trainLabel;
  private final IntUnaryOperator testLabel;
  private Optional<Problem> problem = Optional.empty();
  private long trainingNanos;
  private long measuringNanos;

  /**
   * @throws IllegalArgumentException if the network does not fit the data
   */
  public Run(Recipe recipe, PreparedData data) {
    this.recipe = recipe;
    this.data = data;
    trainer = new Trainer(recipe, data);
    predictedTrain = new int[data.train().rows()];
    predictedTest = new int[data.test().rows()];
    trainLabel = data::trainLabel;
    testLabel = data::testLabel;
    if (!measure())
      throw new IllegalArgumentException("the loss of the first weights is not finite");
    checkpoints.add(trainer.checkpoint());
  }

  public Recipe recipe() {
    return recipe;
  }

  public PreparedData data() {
    return data;
  }

  public Position position() {
    return trainer.position();
  }

  public int epoch() {
    return trainer.epoch();
  }

  /** Those in force at the next batch. */
  public Settings settings() {
    return trainer.settings();
  }

  /** The last epoch that was ever trained. */
  public int lastEpoch() {
    return history.size() - 1;
  }

  public Parameters parameters() {
    return trainer.parameters();
  }

  public History history() {
    return history.view();
  }

  public List<Change> changes() {
    return changes.all();
  }

  /** Why the run can't go on, until it goes back or a setting is changed. */
  public Optional<Problem> problem() {
    return problem;
  }

  /** Whether the recipe's stop rule holds at this place. */
  public boolean stopReached() {
    return trainer.betweenEpochs()
        && epoch() > 0
        && recipe.stop().reached(epoch(), history.trainLoss(epoch()));
  }

  public Evaluation evaluateTrain() {
    return Evaluation.of(kernel(), data.train(), trainLabel, data.dataset().classes());
  }

  public Evaluation evaluateTest() {
    return Evaluation.of(kernel(), data.test(), testLabel, data.dataset().classes());
  }

  /** The step that {@link #trainBatch} makes next; nothing changes. */
  public NextStep nextStep() {
    return trainer.nextStep();
  }

  private Kernel kernel() {
    return trainer.kernel();
  }

  /** In force from the next batch on. */
  public void change(Intervention intervention) {
    changes.add(trainer.position(), intervention, trainer.settings());
    trainer.apply(intervention);
    problem = Optional.empty();
  }

  /** The stop rule from now on; it changes no number of the run. */
  public void stopAt(StopRule rule) {
    recipe = recipe.withStop(rule);
  }

  /** One batch. At the end of an epoch that diverged the run is back at the last good epoch. */
  public void trainBatch() {
    if (changes.hasPending()) goOnChanged();
    trainer.trainBatch();
    if (trainer.betweenEpochs()) {
      long start = System.nanoTime();
      endEpoch();
      measuringNanos += System.nanoTime() - start;
    }
    if (inPast()) applyRecorded();
  }

  /** To the end of the present epoch. */
  public void trainEpoch() {
    long start = System.nanoTime();
    long aside = measuringNanos;
    do {
      trainBatch();
    } while (!trainer.betweenEpochs());
    trainingNanos += System.nanoTime() - start - (measuringNanos - aside);
  }

  /** Time spent in {@link #trainEpoch} on training, without measuring behind the epochs. */
  public long trainingNanos() {
    return trainingNanos;
  }

  private void goOnChanged() {
    changes.settle(trainer.position());
    history.truncate(epoch() + 1);
    checkpoints.forgetAfter(epoch());
  }

  private void endEpoch() {
    if (epoch() < history.size()) return;
    if (measure()) {
      if (checkpoints.wanted(epoch())) checkpoints.add(trainer.checkpoint());
      return;
    }
    int failed = epoch();
    Settings settings = trainer.settings();
    travel(failed - 1);
    problem = Optional.of(Problem.Diverged.at(failed, failed - 1, settings));
  }

  /** Loss and accuracy into the history; false, and nothing noted, if a loss is not finite. */
  private boolean measure() {
    double trainLoss = kernel().evaluate(data.train(), predictedTrain);
    double testLoss = kernel().evaluate(data.test(), predictedTest);
    if (!Double.isFinite(trainLoss) || !Double.isFinite(testLoss)) return false;
    history.append(
        trainLoss,
        testLoss,
        Evaluation.accuracy(predictedTrain, trainLabel),
        Evaluation.accuracy(predictedTest, testLabel));
    return true;
  }

  /**
   * Goes to the end of an epoch that was trained before, to the bit.
   *
   * @throws IndexOutOfBoundsException if it was not trained
   */
  public void goTo(int epoch) {
    if (epoch < 0 || epoch > lastEpoch()) {
      throw new IndexOutOfBoundsException("epoch " + epoch + " of " + lastEpoch());
    }
    if (!inPast()) changes.settle(trainer.position());
    travel(epoch);
    problem = Optional.empty();
  }

  private void travel(int epoch) {
    Checkpoint checkpoint = checkpoints.before(epoch);
    boolean onTheWay =
        epoch() >= checkpoint.position().epoch()
            && trainer.position().compareTo(new Position(epoch, 0)) <= 0
            && !changes.hasPending();
    changes.dropPending();
    if (!onTheWay) trainer.restore(checkpoint);
    applyRecorded();
    while (epoch() < epoch) {
      trainer.trainBatch();
      applyRecorded();
    }
  }

  private void applyRecorded() {
    changes.at(trainer.position()).forEach(change -> trainer.apply(change.intervention()));
  }

  private boolean inPast() {
    return epoch() < lastEpoch() || changes.anyAfter(epoch(), trainer.row());
  }
}
