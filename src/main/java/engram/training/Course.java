package engram.training;

import engram.training.recipe.Recipe;
import java.util.List;

/**
 * Where a run is: on which line, at which place of it, and what was changed there. Moves the
 * trainer along; knows nothing of losses and of epochs that go wrong.
 */
final class Course {
  private final Trainer trainer;
  final RunLines lines;
  private RunLine line;

  /** The interventions made at the present place. */
  private List<Change> here = List.of();

  Course(Trainer trainer, RunLines lines) {
    this.trainer = trainer;
    this.lines = lines;
    line = lines.first();
  }

  RunLine line() {
    return line;
  }

  /** Those of the line, with those made at the present place. */
  List<Change> changes() {
    return line.changes.allWith(trainer.position(), here);
  }

  /** Whether the run was already further than here. */
  boolean isInPast() {
    return trainer.epoch() < line.lastEpoch() || trainer.row() < line.furthestRow();
  }

  private boolean isChanged() {
    return trainer.isChangedHere() && !here.equals(line.changes.at(trainer.position()));
  }

  void change(Intervention intervention) {
    change(trainer.with(intervention, here));
  }

  /** Those, and no others, at the present place. */
  void changeTo(List<Intervention> interventions) {
    change(List.of());
    interventions.forEach(this::change);
  }

  /**
   * All that was done.
   *
   * @param recipe of the run
   */
  RunRecord record(Recipe recipe) {
    List<Change> made = isInPast() ? line.changes.all() : changes();
    return new RunRecorder(line, made).record(recipe, lines.all(), trainer, here);
  }

  private void change(List<Change> changes) {
    here = changes;
    trainer.apply(here);
  }

  /** What was changed here becomes part of the line; in the past it begins a new one. */
  void keepChanges() {
    if (!isChanged()) return;
    if (isInPast()) line = lines.fork(line, trainer.position(), here);
    else line.changes.put(trainer.position(), here);
  }

  /** At the end of a line what was changed stays; in the past it was only tried. */
  void leave() {
    if (!isInPast()) keepChanges();
  }

  /** One batch that was made before, with what was changed behind it. */
  void repeatBatch() {
    trainer.trainBatch();
    arrive();
  }

  /** One batch that was never made. */
  void makeBatch() {
    trainer.trainBatch();
    here = List.of();
  }

  /** To a place of the line that was trained. */
  void travel(Position to) {
    Checkpoint checkpoint = line.checkpoints.before(to.epoch());
    boolean onTheWay =
        !isChanged()
            && trainer.epoch() >= checkpoint.epoch()
            && trainer.position().compareTo(to) <= 0;
    if (!onTheWay) restore(checkpoint);
    while (trainer.position().compareTo(to) < 0) repeatBatch();
  }

  /** To a place from the checkpoint on, whatever the trainer is at. */
  void travelAnew(Position to) {
    restore(line.checkpoints.before(to.epoch()));
    travel(to);
  }

  private void restore(Checkpoint checkpoint) {
    trainer.restore(checkpoint);
    arrive();
  }

  private void arrive() {
    here = line.changes.isEmpty() ? List.of() : line.changes.at(trainer.position());
    if (!here.isEmpty()) trainer.apply(here);
  }

  /** To the place one batch before; at the start it stays. */
  void backOneBatch() {
    Position target = trainer.position();
    int epoch = target.row() > 0 ? target.epoch() : Math.max(0, target.epoch() - 1);
    leave();
    travel(new Position(epoch, 0));
    Position before = trainer.position();
    while (trainer.position().compareTo(target) < 0) {
      before = trainer.position();
      repeatBatch();
    }
    travel(before);
  }

  /** Over to another line, to the same epoch if it has it, else to its end. */
  void visit(RunLine target) {
    if (target == line) return;
    leave();
    line = target;
    travelAnew(new Position(Math.min(trainer.epoch(), line.lastEpoch()), 0));
  }

  /** A place to come back to. */
  record Place(RunLines.Kept kept, RunLine line, Position at, List<Change> here) {}

  Place place() {
    return new Place(lines.kept(), line, trainer.position(), here);
  }

  /** Back at a place, with what was changed there and no more, and with the lines of then. */
  void goTo(Place place) {
    leave();
    boolean sameLine = line == place.line();
    line = place.line();
    lines.restore(place.kept());
    Position to = place.at().compareTo(line.end()) < 0 ? place.at() : line.end();
    if (sameLine) travel(to);
    else travelAnew(to);
    if (!here.equals(place.here())) change(place.here());
  }
}
