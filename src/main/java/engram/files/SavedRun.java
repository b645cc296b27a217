package engram.files;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import engram.lesson.Lesson;
import engram.nn.Parameters;
import engram.training.RunRecord;
import java.util.Optional;

/**
 * What a file of a run holds.
 *
 * @param own the user's own rows; empty if they come with the program
 * @param parameters at the place that the run is at; empty if they are too many to be kept
 * @param notes what the user wrote about it
 * @param lesson the sheet around it; empty if there is none
 * @param view what is looked at; empty if it is not known
 * @param others fields that this version does not know: they are kept
 */
public record SavedRun(
    RunRecord run,
    Optional<OwnRows> own,
    Optional<Parameters> parameters,
    String notes,
    Optional<Lesson> lesson,
    Optional<SavedView> view,
    JsonOthers others) {

  public SavedRun withView(SavedView newView) {
    return new SavedRun(run, own, parameters, notes, lesson, Optional.of(newView), others);
  }

  /**
   * @param newLesson empty for none
   */
  public SavedRun withLesson(Optional<Lesson> newLesson) {
    return new SavedRun(run, own, parameters, notes, newLesson, view, others);
  }

  /**
   * @param newOthers of the file that it was read from
   */
  public SavedRun withOthers(JsonOthers newOthers) {
    return new SavedRun(run, own, parameters, notes, lesson, view, newOthers);
  }

  /** The rows that it learned from. */
  public Dataset dataset() {
    DataSource source = run.recipe().data().source();
    return own.map(OwnRows::dataset).orElseGet(() -> BuiltInSet.load(source));
  }
}
