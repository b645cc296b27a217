package engram.ui.places;

import engram.nn.Part;
import engram.training.recipe.Recipe;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A state of the run that a text speaks of; what is empty stays as it is.
 *
 * @param recipe of a run that begins anew; Undo leads back to the one before
 * @param epoch to which the run is trained, or gone back to if it was there already
 * @param part of the network that is selected
 * @param sample the row of the data set that the network shows, counted from 0 as everywhere in the
 *     window
 */
public record Moment(
    Optional<Recipe> recipe, OptionalInt epoch, Optional<Part> part, OptionalInt sample) {
  /** Leaves all as it is. */
  public static final Moment PRESENT =
      new Moment(Optional.empty(), OptionalInt.empty(), Optional.empty(), OptionalInt.empty());

  /** The beginning of a run. */
  public static Moment of(Recipe recipe) {
    return PRESENT.withRecipe(recipe);
  }

  public Moment withRecipe(Recipe newRecipe) {
    return new Moment(Optional.of(newRecipe), epoch, part, sample);
  }

  public Moment atEpoch(int newEpoch) {
    return new Moment(recipe, OptionalInt.of(newEpoch), part, sample);
  }

  public Moment selecting(Part newPart) {
    return new Moment(recipe, epoch, Optional.of(newPart), sample);
  }

  public Moment showing(int newSample) {
    return new Moment(recipe, epoch, part, OptionalInt.of(newSample));
  }
}
