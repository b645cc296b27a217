package engram.training;

import engram.training.recipe.Recipe;

/** What an edit did, so that undo and redo can say what they take back or make again. */
public sealed interface Edit {

  /** Something was changed during the run. */
  record Changed(Intervention intervention) implements Edit {}

  /**
   * Another run began.
   *
   * @param before with the settings that were in force
   */
  record Begun(Recipe before, Recipe after) implements Edit {}

  /** A branch was deleted. */
  record BranchDeleted() implements Edit {}
}
