package engram.ui.runfile;

import engram.lesson.Lesson;
import engram.training.Branch;
import engram.training.Position;
import engram.training.RunRecord.Made;
import engram.training.recipe.Recipe;
import java.util.List;
import java.util.Optional;

/**
 * What was done in a run, for telling whether something was done since: where it is looked at is no
 * part of it.
 *
 * @param ways in the order of their beginnings
 * @param notes what the user wrote about it
 * @param lesson the sheet around it; empty if there is none
 */
record RunOutline(Recipe recipe, List<Way> ways, String notes, Optional<Lesson> lesson) {

  /**
   * One way that the run has gone.
   *
   * @param name given by hand; empty if it was not
   * @param end the last place that was trained
   */
  record Way(String name, List<Made> made, Position end) {
    static Way of(Branch branch) {
      return new Way(
          branch.name(),
          branch.changes().stream()
              .map(change -> new Made(change.at(), change.intervention()))
              .toList(),
          branch.end());
    }
  }

  static RunOutline of(
      Recipe recipe, List<Branch> branches, String notes, Optional<Lesson> lesson) {
    return new RunOutline(recipe, branches.stream().map(Way::of).toList(), notes, lesson);
  }
}
