package engram.labs;

import engram.nn.Parameters;
import engram.training.Change;
import engram.training.Position;
import engram.training.Snapshot;
import engram.training.Trainer;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A run trained again from its start to one of its places, with what was changed on the way and
 * perhaps without some of its rows. Synchronous and not thread-safe.
 */
public final class Retraining {
  private final Trainer trainer;
  private final TreeMap<Position, List<Change>> changes = new TreeMap<>();
  private final Position to;

  /**
   * What is trained again.
   *
   * @param changes all interventions in their order; those behind the place do not matter
   */
  public record Course(Recipe recipe, PreparedData data, List<Change> changes, Position to) {
    public Course {
      changes = List.copyOf(changes);
    }

    /** The run of that moment, to where it is shown. */
    public static Course of(Snapshot moment) {
      return new Course(moment.recipe(), moment.data(), moment.changes(), moment.position());
    }

    /** A run that nobody touched. */
    public static Course of(Recipe recipe, PreparedData data, int epochs) {
      return new Course(recipe, data, List.of(), new Position(epochs, 0));
    }

    /** How often {@link Retraining#step} is called. */
    public int steps() {
      return to.epoch() + (to.row() > 0 ? 1 : 0);
    }
  }

  /**
   * @param leftOut the training rows without a share in their batches, from 0
   * @throws IllegalArgumentException if the network does not fit the data
   */
  public Retraining(Course course, int... leftOut) {
    trainer = new Trainer(course.recipe(), course.data());
    trainer.leaveOut(leftOut);
    to = course.to();
    for (Change change : course.changes()) {
      changes.merge(change.at(), List.of(change), Retraining::and);
    }
    arrive();
  }

  private static List<Change> and(List<Change> before, List<Change> more) {
    return Stream.concat(before.stream(), more.stream()).toList();
  }

  /** Whether it is where the run was. */
  public boolean isThere() {
    return trainer.position().compareTo(to) >= 0;
  }

  /** To the end of the epoch, or to the place if that comes first. */
  public void step() {
    do {
      trainer.trainBatch();
      arrive();
    } while (!trainer.betweenEpochs() && !isThere());
  }

  private void arrive() {
    List<Change> here = changes.get(trainer.position());
    if (here != null) trainer.apply(here);
  }

  /** With the learning rate that the schedule has come to. */
  public Settings settings() {
    return trainer.settingsOfNextBatch();
  }

  public Parameters parameters() {
    return trainer.parameters();
  }
}
