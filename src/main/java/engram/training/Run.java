package engram.training;

import engram.nn.Parameters;
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
  private static final long CHECKPOINT_BUDGET_BYTES = 96L << 20;
  private static final int MOST_ENTRIES = 2 << 20;
  private static final long BYTES_ASIDE = 8L << 20;
  private static final int ENTRIES_ASIDE = 1 << 18;

  private Recipe recipe;
  private final PreparedData data;
  private final long checkpointBytes;
  private final int mostEntries;
  private final Trainer trainer;
  private final Lines lines;
  private final Meter meter;
  private Line line;
  private Optional<Problem> problem = Optional.empty();

  /** The interventions made at the present place, and what the run came there with. */
  private List<Change> here = List.of();

  private Optional<Arrival> arrival = Optional.empty();
  private long trainingNanos;
  private long measuringNanos;

  /**
   * @throws IllegalArgumentException if the network does not fit the data
   */
  public Run(Recipe recipe, PreparedData data) {
    this(recipe, data, CHECKPOINT_BUDGET_BYTES, MOST_ENTRIES);
  }

  Run(Recipe recipe, PreparedData data, long checkpointBytes) {
    this(recipe, data, checkpointBytes, MOST_ENTRIES);
  }

  Run(Recipe recipe, PreparedData data, long checkpointBytes, int mostEntries) {
    this.recipe = recipe;
    this.data = data;
    this.checkpointBytes = checkpointBytes;
    this.mostEntries = mostEntries;
    lines = new Lines(checkpointBytes, mostEntries);
    line = lines.first();
    trainer = new Trainer(recipe, data);
    meter = new Meter(trainer.kernel(), data);
    if (!meter.isFinite())
      throw new IllegalArgumentException("the loss of the first weights is not finite");
    meter.record(line.history());
    line.checkpoints().add(trainer.checkpoint());
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

  /** What is lesioned or frozen at this place. */
  public Surgery surgery() {
    return trainer.surgery();
  }

  /** The last epoch that was ever trained on this branch. */
  public int lastEpoch() {
    return line.lastEpoch();
  }

  public Parameters parameters() {
    return trainer.parameters();
  }

  public History history() {
    return line.history().view();
  }

  /** The parameters at the checkpoints, also at those after the present place. */
  public ParameterHistory parameterHistory() {
    return line.checkpoints().history();
  }

  /** Those of this branch, with those made at the present place. */
  public List<Change> changes() {
    return line.changes().allWith(position(), here);
  }

  /** All ways that the run has gone, in the order of their beginnings. */
  public List<Branch> branches() {
    return lines.branches(line);
  }

  boolean hasBranch(int branch) {
    return lines.has(branch);
  }

  boolean isOn(int branch) {
    return line.id() == branch;
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
    return trainer.betweenEpochs() && epoch() > 0 && rule.reached(epoch(), trainLoss());
  }

  private double trainLoss() {
    History.Recorder history = line.history();
    return history.isKept(epoch()) ? history.trainLoss(epoch()) : evaluateTrain().loss();
  }

  /** What is left of the recipe's stop rule for a run that goes on from here. */
  StopRule stopsAhead() {
    return recipe.stop().beyond(epoch(), trainLoss());
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
    if (arrival.isEmpty()) arrival = Optional.of(trainer.arrival());
    apply(arrival.get().with(position(), intervention, here));
    problem = Optional.empty();
  }

  private void apply(List<Change> changes) {
    here = changes;
    arrival.ifPresent(came -> trainer.apply(came, here));
    meter.moved();
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
    keepChanges();
    boolean again = inPast();
    trainer.trainBatch();
    meter.moved();
    if (again) {
      arrive();
      return;
    }
    here = List.of();
    arrival = Optional.empty();
    if (trainer.betweenEpochs()) {
      long start = System.nanoTime();
      endEpoch();
      measuringNanos += System.nanoTime() - start;
    } else {
      line.reached(trainer.row());
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

  /** What was changed here becomes part of the run, in the past as the beginning of a branch. */
  private void keepChanges() {
    if (!isChanged()) return;
    if (inPast()) line = lines.fork(line, position(), here);
    else line.changes().put(position(), here);
  }

  private boolean isChanged() {
    return arrival.isPresent() && !here.equals(line.changes().at(position()));
  }

  private void endEpoch() {
    if (!meter.isFinite()) {
      diverge();
      return;
    }
    meter.record(line.history());
    line.reached(0);
    if (line.checkpoints().wanted(epoch())) line.checkpoints().add(trainer.checkpoint());
  }

  /** Back to the last good epoch; what was changed behind it stays in force. */
  private void diverge() {
    int kept = lastEpoch();
    Settings settings = trainer.settings();
    travel(new Position(kept, 0), false);
    line.reached(0);
    line.changes().cutAfter(position()).forEach(change -> change(change.intervention()));
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
    leave();
    travel(new Position(epoch, 0), true);
    problem = Optional.empty();
  }

  /** At the end of a branch what was changed stays; in the past it was only tried. */
  private void leave() {
    if (!inPast()) keepChanges();
  }

  /** Goes back to the place one batch before, to the bit; at the start it stays. */
  public void backOneBatch() {
    Position target = position();
    int epoch = target.row() > 0 ? target.epoch() : Math.max(0, target.epoch() - 1);
    goTo(epoch);
    Position before = position();
    while (position().compareTo(target) < 0) {
      before = position();
      repeatBatch();
    }
    travel(before, true);
  }

  /**
   * Goes over to another branch, to the same epoch if it has it, else to its end.
   *
   * @throws IllegalArgumentException if there is none of that id
   */
  public void visit(int branch) {
    Line target = lines.get(branch);
    if (target == line) return;
    leave();
    int epoch = Math.min(epoch(), target.lastEpoch());
    line = target;
    travel(new Position(epoch, 0), false);
    problem = Optional.empty();
  }

  /**
   * Gives a branch a name; an empty one takes it away.
   *
   * @throws IllegalArgumentException if there is none of that id
   */
  public void rename(int branch, String name) {
    lines.get(branch).rename(name);
  }

  /**
   * Forgets a branch.
   *
   * @throws IllegalArgumentException if there is none of that id, or the run is on it
   */
  public void delete(int branch) {
    if (branch == line.id()) throw new IllegalArgumentException("the run is on branch " + branch);
    lines.remove(lines.get(branch));
  }

  /** A place to come back to. */
  record Place(Lines.Kept kept, Line line, Position at, List<Change> here) {}

  Place place() {
    return new Place(lines.kept(), line, position(), here);
  }

  /** Back at a place, with what was changed there and no more, and with the branches of then. */
  void goTo(Place place) {
    leave();
    boolean sameLine = line == place.line();
    line = place.line();
    lines.restore(place.kept());
    Position end = line.end();
    travel(place.at().compareTo(end) < 0 ? place.at() : end, sameLine);
    if (!here.equals(place.here())) {
      if (arrival.isEmpty()) arrival = Optional.of(trainer.arrival());
      apply(place.here());
    }
    problem = Optional.empty();
  }

  /** About how much memory the history of all branches takes; what they share counts anew. */
  public long historyBytes() {
    return lines.bytes();
  }

  /** Takes little memory from now on, at the price of a coarser history. */
  void putAside() {
    lines.limit(BYTES_ASIDE, ENTRIES_ASIDE);
  }

  /** May take its memory again. */
  void takeUp() {
    lines.limit(checkpointBytes, mostEntries);
  }

  /** A batch that was made before, with what was changed behind it. */
  private void repeatBatch() {
    trainer.trainBatch();
    arrive();
  }

  private void travel(Position to, boolean sameLine) {
    Checkpoint checkpoint = line.checkpoints().before(to.epoch());
    boolean onTheWay =
        sameLine && !isChanged() && epoch() >= checkpoint.epoch() && position().compareTo(to) <= 0;
    if (!onTheWay) {
      trainer.restore(checkpoint);
      arrive();
    }
    while (position().compareTo(to) < 0) repeatBatch();
    meter.moved();
  }

  private void arrive() {
    arrival = Optional.empty();
    here = line.changes().isEmpty() ? List.of() : line.changes().at(position());
    if (here.isEmpty()) return;
    arrival = Optional.of(trainer.arrival());
    trainer.apply(arrival.get(), here);
  }

  /** Whether the run was already further than here. */
  private boolean inPast() {
    return epoch() < lastEpoch() || trainer.row() < line.furthestRow();
  }
}
