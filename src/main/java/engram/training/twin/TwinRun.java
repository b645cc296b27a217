package engram.training.twin;

import engram.training.Change;
import engram.training.Checkpoints;
import engram.training.History;
import engram.training.Intervention;
import engram.training.Meter;
import engram.training.Position;
import engram.training.Trainer;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * A second run that goes wherever a first one is: to the same place, with the same interventions as
 * far as they fit. Synchronous and not thread-safe.
 *
 * <p>An intervention made inside an epoch, where this run has other batches, takes effect at its
 * first place behind. One that is taken back or made anew is so here too: what came after it is
 * trained again.
 */
final class TwinRun {
  private static final long CHECKPOINT_BYTES = 24L << 20;
  private static final int MOST_ENTRIES = 1 << 18;

  final Recipe recipe;
  private final PreparedData data;
  private final Predicate<Intervention> taken;
  private final Trainer trainer;
  private final Meter meter;
  private History.Recorder history = new History.Recorder(MOST_ENTRIES);
  private Checkpoints checkpoints = new Checkpoints(CHECKPOINT_BYTES);
  private List<Change> changes = List.of();

  /** Where the first of {@link #changes} took effect, also behind the present place. */
  private final List<Position> made = new ArrayList<>();

  /** How many of them took effect up to the present place. */
  private int done;

  private Position target = Position.START;
  private OptionalInt diverged = OptionalInt.empty();

  /**
   * @param taken which interventions of the first run are made here too, if they fit the network
   * @throws IllegalArgumentException if the network does not fit the data, or the loss of the first
   *     weights is not finite
   */
  TwinRun(Recipe recipe, PreparedData data, Predicate<Intervention> taken) {
    this.recipe = recipe;
    this.data = data;
    this.taken = taken;
    trainer = new Trainer(recipe, data);
    meter = new Meter(trainer.kernel(), data);
    if (!meter.isFinite())
      throw new IllegalArgumentException("the loss of the first weights is not finite");
    meter.record(history);
    checkpoints.add(trainer.checkpoint());
  }

  /**
   * Where to go next, and by which interventions; {@link #advance} goes there.
   *
   * @param all those of the first run in their order, also behind that place
   */
  void follow(Position to, List<Change> all) {
    take(all.stream().filter(change -> fits(change.intervention())).toList());
    target = to;
    boolean passed = diverged.isPresent() && to.epoch() >= diverged.getAsInt();
    if (passed) target = lastGood();
    boolean behind = trainer.position().compareTo(target) > 0;
    if (behind || checkpoints.before(target.epoch()).epoch() > trainer.epoch()) {
      restore(target.epoch());
    }
  }

  private boolean fits(Intervention intervention) {
    return taken.test(intervention) && intervention.fits(recipe.network());
  }

  /** Keeps what was trained before the first difference. */
  private void take(List<Change> wanted) {
    int same = 0;
    while (same < Math.min(changes.size(), wanted.size())
        && changes.get(same).isSameAs(wanted.get(same))) same++;
    boolean cut = same < changes.size();
    boolean added = same < wanted.size();
    Position from = added ? wanted.get(same).at() : Position.START;
    if (cut && (!added || changes.get(same).at().compareTo(from) < 0))
      from = changes.get(same).at();
    changes = wanted;
    if (same < made.size()) made.subList(same, made.size()).clear();
    done = Math.min(done, same);
    if (cut || added) forgetBehind(from);
  }

  private void forgetBehind(Position from) {
    if (from.epoch() < lastEpoch()) {
      history = history.fork(from.epoch() + 1);
      checkpoints = checkpoints.fork(from.epoch());
    }
    if (diverged.isPresent() && from.epoch() < diverged.getAsInt()) diverged = OptionalInt.empty();
    if (from.compareTo(trainer.position()) <= 0) restore(from.epoch());
  }

  private int lastEpoch() {
    return history.size() - 1;
  }

  private Position lastGood() {
    return new Position(lastEpoch(), 0);
  }

  /**
   * Trains toward the place to go to, batch by batch.
   *
   * @param goOn asked after each batch; without it there is more to do
   * @return whether it is there, or as near as its own batches and numbers allow
   */
  boolean advance(BooleanSupplier goOn) {
    while (!isThere()) {
      trainBatch();
      if (!goOn.getAsBoolean()) return false;
    }
    boolean unfinished = !trainer.betweenEpochs() && trainer.epoch() == lastEpoch();
    if (!unfinished || meter.isFinite()) return true;
    diverge(trainer.epoch() + 1);
    return false;
  }

  private boolean isThere() {
    Position next = new Position(trainer.epoch(), trainer.row() + trainer.nextBatchRows());
    if (next.row() == data.train().rows()) next = new Position(trainer.epoch() + 1, 0);
    return next.compareTo(target) > 0;
  }

  private void trainBatch() {
    trainer.trainBatch();
    meter.moved();
    boolean isNew = trainer.betweenEpochs() && trainer.epoch() > lastEpoch();
    if (isNew && !meter.isFinite()) {
      diverge(trainer.epoch());
      return;
    }
    if (isNew) {
      meter.record(history);
      if (checkpoints.wanted(trainer.epoch())) checkpoints.add(trainer.checkpoint());
    }
    arrive();
  }

  /** Back toward the last good epoch, which it does not leave. */
  private void diverge(int epoch) {
    diverged = OptionalInt.of(epoch);
    target = lastGood();
    restore(target.epoch());
  }

  private void restore(int epoch) {
    trainer.restore(checkpoints.before(epoch));
    done = (int) made.stream().filter(at -> at.compareTo(trainer.position()) < 0).count();
    meter.moved();
    arrive();
  }

  /** Makes the interventions that are due here. */
  private void arrive() {
    Position here = trainer.position();
    if (done == changes.size() || changes.get(done).at().compareTo(here) > 0) return;
    List<Change> merged = List.of();
    while (done < changes.size() && changes.get(done).at().compareTo(here) <= 0) {
      merged = trainer.with(changes.get(done).intervention(), merged);
      if (done == made.size()) made.add(here);
      done++;
    }
    trainer.apply(merged);
    meter.moved();
  }

  /** What is to be seen at the present place. */
  TwinMoment moment() {
    return new TwinMoment(
        recipe,
        data,
        trainer.position(),
        trainer.settings(),
        trainer.surgery(),
        trainer.parameters(),
        meter.train(),
        meter.test(),
        history.view(),
        diverged);
  }
}
