package engram.training;

import engram.training.recipe.Recipe;

/** What may be done in a session; what may not is not done. Asked on the session's thread. */
public interface Guard {
  /** Anything may be done. */
  Guard NONE =
      new Guard() {
        @Override
        public boolean allows(Recipe inForce, Recipe wanted) {
          return true;
        }

        @Override
        public boolean allows(Intervention change) {
          return true;
        }
      };

  /**
   * Whether another run may begin.
   *
   * @param inForce the recipe of the present one, with the settings in force
   */
  boolean allows(Recipe inForce, Recipe wanted);

  boolean allows(Intervention change);
}
