package engram.training;

import engram.training.recipe.Settings;

/**
 * An intervention and where it happened.
 *
 * @param before the settings of the batch before
 * @param valueBefore that of the weight or bias that was set; 0 for other interventions
 */
public record Change(Position at, Intervention intervention, Settings before, double valueBefore) {

  /** A changed setting. */
  public Change(Position at, Intervention intervention, Settings before) {
    this(at, intervention, before, 0);
  }

  /** Whether it does the same at the same place, whatever was there before. */
  public boolean isSameAs(Change other) {
    return at.equals(other.at) && intervention.equals(other.intervention);
  }
}
