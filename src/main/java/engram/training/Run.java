package engram.training;

import engram.data.SetupException;
import engram.nn.Parameters;
import engram.training.recipe.BestEpoch;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Problem;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import engram.training.recipe.StopRule;
import java.util.List;
import java.util.Optional;

/**
 * A run and its history: trains forward, goes back to any place to the bit, and goes on from there.
 * Synchronous and not thread-safe.
 *
 * <p>Going on unchanged from a past epoch repeats the same run. Going on with something changed
 * begins a branch; what came after stays as another one.
 */
public final class Run {
  /*
   * All histories of a session stay under 256 MB: 80 + 48 for the run, 16 for each of three that
   * undo can go back to, 4 for each of eight removed branches, 32 for the twin, 5 for the explorer.
   */
  private static final long CHECKPOINT_BUDGET_BYTES = 80L << 20;
  private static final int MOST_ENTRIES = 3 << 19;
  private static final long BYTES_ASIDE = 8L << 20;
  private static final int ENTRIES_ASIDE = 1 << 18;

  private Recipe recipe;
  private final PreparedData data;
  private final long checkpointBytes;
  private final int mostEntries;
  private final Trainer trainer;
  private final Course course;
  private final Meter meter;
  private Optional<Problem> problem = Optional.empty();
  private long trainingNanos;
  private long measuringNanos;

  /**
   * @throws IllegalArgumentException if the network does not fit the data
   */
  public Run(Recipe recipe, PreparedData data) {
    this(recipe, data, CHECKPOINT_BUDGET_BYTES, MOST_ENTRIES);
  }

  public Run(Recipe recipe, PreparedData data, long checkpointBytes) {
    this(recipe, data, checkpointBytes, MOST_ENTRIES);
  }

  Run(Recipe recipe, PreparedData data, long checkpointBytes, int mostEntries) {
    this.recipe = recipe;
    this.data = data;
    this.checkpointBytes = checkpointBytes;
    this.mostEntries = mostEntries;
    trainer = new Trainer(recipe, data);
    course = new Course(trainer, new RunLines(checkpointBytes, mostEntries));
    meter = new Meter(trainer.kernel(), data);
    if (!meter.isFinite())
      throw new SetupException(
          SetupException.Kind.LOSS_NOT_FINITE, "the loss of the first weights is not finite");
    meter.record(course.line().history);
    course.line().checkpoints.add(trainer.checkpoint());
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

  boolean isAtStart() {
    return position().equals(Position.START);
  }

  /** Those in force at the next batch. */
  public Settings settings() {
    return trainer.settings();
  }

  /** What is lesioned or frozen at this place. */
  public Surgery surgery() {
    return trainer.surgery();
  }

  /** The last epoch that was ever trained on this branch. */
  public int lastEpoch() {
    return course.line().lastEpoch();
  }

  public Parameters parameters() {
    return trainer.parameters();
  }

  public History history() {
    return course.line().history.view();
  }

  /** The parameters at the checkpoints, also at those after the present place. */
  ParameterHistory parameterHistory() {
    return course.line().checkpoints.history();
  }

  /** Those of this branch, with those made at the present place. */
  public List<Change> changes() {
    return course.changes();
  }

  /** All ways that the run has gone, in the order of their beginnings. */
  public List<Branch> branches() {
    return course.lines.branches(course.line(), changes());
  }

  boolean hasBranch(int branch) {
    return course.lines.has(branch);
  }

  boolean isOn(int branch) {
    return course.line().id == branch;
  }

  /** Why the run can't go on, until it goes back or something is changed. */
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
        && rule.reached(epoch(), trainLoss(), waited(rule));
  }

  private int waited(StopRule rule) {
    return best(rule).map(BestEpoch::waited).orElse(0);
  }

  private Optional<BestEpoch> best(StopRule rule) {
    return rule.early().map(early -> course.line().best(early, epoch()));
  }

  /** Whether it is the patience of that rule that is at its end here. */
  boolean isOutOfPatience(StopRule rule) {
    return trainer.betweenEpochs() && rule.outOfPatience(waited(rule));
  }

  /** The best epoch of all trained; empty if the stop rule looks for none. */
  public Optional<BestEpoch> bestOfAll() {
    return recipe.stop().early().map(early -> course.line().best(early, lastEpoch()));
  }

  /** Back to the best epoch, if the recipe's stop rule wants that at the end of the run. */
  public void restoreBest() {
    restoreBest(recipe.stop());
  }

  void restoreBest(StopRule rule) {
    best(rule).filter(best -> best.rule().restoreBest()).ifPresent(best -> goTo(best.epoch()));
  }

  private double trainLoss() {
    History.Recorder history = course.line().history;
    return history.isKept(epoch()) ? history.trainLoss(epoch()) : evaluateTrain().loss();
  }

  /** What is left of the recipe's stop rule for a run that goes on from here. */
  StopRule stopsAhead() {
    return recipe.stop().beyond(epoch(), trainLoss(), waited(recipe.stop()));
  }

  public Evaluation evaluateTrain() {
    return meter.train();
  }

  public Evaluation evaluateTest() {
    return meter.test();
  }

  /** Of the rows kept for choosing settings, if there are any. */
  public Optional<Evaluation> evaluateValidation() {
    return meter.validation();
  }

  /** The step that {@link #trainBatch} makes next; nothing changes. */
  NextStep nextStep() {
    return trainer.nextStep();
  }

  /** How many rows the next batch has. */
  int nextBatchRows() {
    return trainer.nextBatchRows();
  }

  /**
   * In force at once for the network's own numbers, for settings from the next batch on. A second
   * change of the same thing at one place replaces the first; a change back leaves nothing.
   *
   * @throws IllegalArgumentException if the network has no such part
   */
  public void change(Intervention intervention) {
    if (!intervention.fits(recipe.network())) {
      throw new IllegalArgumentException(intervention + " does not fit " + recipe.network());
    }
    course.change(intervention);
    arrived();
  }

  /** Makes those interventions, and no others, at the present place. */
  void changeTo(List<Intervention> interventions) {
    course.changeTo(interventions);
    arrived();
  }

  /** All that was done so far. */
  public RunRecord record() {
    return course.record(recipe);
  }

  Course course() {
    return course;
  }

  /** The stop rule from now on; it changes no number of the run. */
  void stopAt(StopRule rule) {
    recipe = recipe.withStop(rule);
  }

  /**
   * One batch. At the end of an epoch that diverged the run is back at the last good epoch.
   *
   * @throws IllegalStateException if the run has a {@link #problem}
   */
  public void trainBatch() {
    if (problem.isPresent()) throw new IllegalStateException("the run can't go on: " + problem);
    course.keepChanges();
    meter.moved();
    if (course.isInPast()) {
      course.repeatBatch();
      return;
    }
    course.makeBatch();
    if (trainer.betweenEpochs()) {
      long start = System.nanoTime();
      endEpoch();
      measuringNanos += System.nanoTime() - start;
    } else {
      course.line().reached(trainer.row());
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

  private void endEpoch() {
    if (!meter.isFinite()) {
      diverge();
      return;
    }
    meter.record(course.line().history);
    course.line().reached(0);
    Checkpoints checkpoints = course.line().checkpoints;
    if (checkpoints.wanted(epoch())) checkpoints.add(trainer.checkpoint());
  }

  /** Back to the last good epoch; what was changed behind it stays in force. */
  private void diverge() {
    int kept = lastEpoch();
    Settings settings = trainer.settings();
    course.travelAnew(new Position(kept, 0));
    meter.moved();
    course.line().reached(0);
    course.line().changes.cutAfter(position()).forEach(change -> change(change.intervention()));
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
    course.leave();
    course.travel(new Position(epoch, 0));
    arrived();
  }

  private void arrived() {
    meter.moved();
    problem = Optional.empty();
  }

  /** Goes back to the place one batch before, to the bit; at the start it stays. */
  public void backOneBatch() {
    course.backOneBatch();
    arrived();
  }

  /**
   * Goes over to another branch, to the same epoch if it has it, else to its end.
   *
   * @throws IllegalArgumentException if there is none of that id
   */
  public void visit(int branch) {
    course.visit(course.lines.get(branch));
    arrived();
  }

  /**
   * Gives a branch a name; an empty one takes it away.
   *
   * @throws IllegalArgumentException if there is none of that id
   */
  void rename(int branch, String name) {
    course.lines.get(branch).rename(name);
  }

  /**
   * Forgets a branch.
   *
   * @throws IllegalArgumentException if there is none of that id, or the run is on it
   */
  void delete(int branch) {
    if (isOn(branch)) throw new IllegalArgumentException("the run is on branch " + branch);
    course.lines.remove(course.lines.get(branch));
  }

  Course.Place place() {
    return course.place();
  }

  /** Back at a place, with what was changed there and no more, and with the branches of then. */
  void goTo(Course.Place place) {
    course.goTo(place);
    arrived();
  }

  /** About how much memory the history of all branches takes; what they share counts anew. */
  public long historyBytes() {
    return course.lines.bytes();
  }

  /** Takes little memory from now on, at the price of a coarser history. */
  void putAside() {
    course.lines.limit(BYTES_ASIDE, ENTRIES_ASIDE);
  }

  /** May take its memory again. */
  void takeUp() {
    course.lines.limit(checkpointBytes, mostEntries);
  }
}
