package engram.training;

import engram.nn.Parameters;
import java.util.List;
import java.util.Optional;

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
  private final Checkpoints checkpoints;
  private final History.Recorder history = new History.Recorder();
  private final Changes changes = new Changes();
  private final Meter meter;
  private Optional<Problem> problem = Optional.empty();

  /** Rows done of the epoch behind the last whole one. */
  private int furthestRow;

  private long trainingNanos;
  private long measuringNanos;

  /**
   * @throws IllegalArgumentException if the network does not fit the data
   */
  public Run(Recipe recipe, PreparedData data) {
    this(recipe, data, CHECKPOINT_BUDGET_BYTES);
  }

  Run(Recipe recipe, PreparedData data, long checkpointBytes) {
    this.recipe = recipe;
    this.data = data;
    checkpoints = new Checkpoints(checkpointBytes);
    trainer = new Trainer(recipe, data);
    meter = new Meter(trainer.kernel(), data);
    if (!meter.isFinite())
      throw new IllegalArgumentException("the loss of the first weights is not finite");
    meter.record(history);
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

  boolean betweenEpochs() {
    return trainer.betweenEpochs();
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

  /** The parameters at the checkpoints, also at those after the present place. */
  public ParameterHistory parameterHistory() {
    return checkpoints.history();
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
    return reached(recipe.stop());
  }

  boolean reached(StopRule rule) {
    return trainer.betweenEpochs()
        && epoch() > 0
        && rule.reached(epoch(), history.trainLoss(epoch()));
  }

  /** What is left of the recipe's stop rule for a run that goes on from here. */
  StopRule stopsAhead() {
    return recipe.stop().beyond(epoch(), history.trainLoss(epoch()));
  }

  public Evaluation evaluateTrain() {
    return meter.train();
  }

  public Evaluation evaluateTest() {
    return meter.test();
  }

  /** The step that {@link #trainBatch} makes next; nothing changes. */
  public NextStep nextStep() {
    return trainer.nextStep();
  }

  /** How many rows the next batch has. */
  int nextBatchRows() {
    return trainer.nextBatchRows();
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

  /**
   * One batch. At the end of an epoch that diverged the run is back at the last good epoch.
   *
   * @throws IllegalStateException if the run has a {@link #problem}
   */
  public void trainBatch() {
    if (problem.isPresent()) throw new IllegalStateException("the run can't go on: " + problem);
    if (changes.hasPending()) goOnChanged();
    boolean again = inPast();
    trainer.trainBatch();
    meter.moved();
    if (again) {
      applyRecorded();
    } else if (trainer.betweenEpochs()) {
      long start = System.nanoTime();
      endEpoch();
      measuringNanos += System.nanoTime() - start;
    } else {
      furthestRow = trainer.row();
    }
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
    furthestRow = trainer.row();
  }

  private void endEpoch() {
    if (!meter.isFinite()) {
      diverge();
      return;
    }
    meter.record(history);
    furthestRow = 0;
    if (checkpoints.wanted(epoch())) checkpoints.add(trainer.checkpoint());
  }

  /** Back to the last good epoch; the settings stay as they were when it happened. */
  private void diverge() {
    int kept = lastEpoch();
    Settings settings = trainer.settings();
    travel(kept);
    furthestRow = 0;
    List<Change> lost = changes.after(position());
    changes.settle(position());
    lost.forEach(change -> change(change.intervention()));
    problem = Optional.of(Problem.Diverged.at(kept + 1, kept, settings));
  }

  /**
   * To be called where a run is shown inside an epoch: one that is not finite there has diverged
   * and goes back at once.
   */
  void checkInside() {
    boolean unfinished = trainer.row() > 0 && epoch() == lastEpoch();
    if (unfinished && !meter.isFinite()) diverge();
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

  /** Goes back to the place one batch before, to the bit; at the start it stays. */
  public void backOneBatch() {
    Position here = position();
    int epoch = here.row() > 0 ? here.epoch() : Math.max(0, here.epoch() - 1);
    goTo(epoch);
    Position before = position();
    while (position().compareTo(here) < 0) {
      before = position();
      repeatBatch();
    }
    travel(epoch);
    while (position().compareTo(before) < 0) repeatBatch();
  }

  /** A batch that was made before, with what was changed behind it. */
  private void repeatBatch() {
    trainer.trainBatch();
    applyRecorded();
  }

  private void travel(int epoch) {
    Checkpoint checkpoint = checkpoints.before(epoch);
    boolean onTheWay =
        epoch() >= checkpoint.epoch()
            && trainer.position().compareTo(new Position(epoch, 0)) <= 0
            && !changes.hasPending();
    changes.dropPending();
    meter.moved();
    if (!onTheWay) trainer.restore(checkpoint);
    applyRecorded();
    while (epoch() < epoch) repeatBatch();
  }

  private void applyRecorded() {
    changes.at(trainer.position()).forEach(change -> trainer.apply(change.intervention()));
  }

  /** Whether the run was already further than here. */
  private boolean inPast() {
    return epoch() < lastEpoch() || trainer.row() < furthestRow;
  }
}
