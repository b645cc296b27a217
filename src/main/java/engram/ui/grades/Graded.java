package engram.ui.grades;

import engram.files.SavedRun;
import engram.homework.HandedIn;
import engram.homework.LossCurve;
import engram.lesson.Goal;
import java.util.List;
import java.util.Optional;

/**
 * What came of a folder.
 *
 * @param key the file that the runs began from, which says which answers are right if it is the
 *     teacher's own
 */
record Graded(Optional<SavedRun> key, List<HandedIn> all) {
  static final Graded NOTHING = new Graded(Optional.empty(), List.of());

  /** What is held against the runs: the goals that are written, or those of the sheet. */
  List<Goal> goals(List<Goal> written) {
    return written.isEmpty() ? HandedIn.goals(all, key) : written;
  }

  /** Whether there is a lesson sheet around any of them. */
  boolean hasSheets() {
    return all.stream().anyMatch(one -> !one.marks(key).isEmpty());
  }

  CurveScale scale() {
    List<LossCurve> curves =
        all.stream().flatMap(one -> one.outcome().stream()).map(HandedIn.Outcome::curve).toList();
    return CurveScale.of(curves);
  }

  /** The one in the file of that name. */
  HandedIn named(String name) {
    return all.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  /** Whether no other has the same name on its sheet. */
  boolean isOnlyOne(HandedIn one) {
    return all.stream().filter(other -> other.pupil().equals(one.pupil())).count() == 1;
  }
}
