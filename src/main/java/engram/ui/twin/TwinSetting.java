package engram.ui.twin;

import engram.training.Intervention;
import engram.training.recipe.Recipe;
import engram.ui.base.Texts;
import java.util.Optional;
import java.util.Set;

/** A setting in which a twin can differ from its run; the words of each are those of its id. */
public sealed interface TwinSetting<T> permits TwinNumber, TwinChoice {
  String id();

  /** Whether a run of that recipe depends on it. */
  boolean isIn(Recipe recipe);

  /** What that recipe has. */
  T valueIn(Recipe recipe);

  /** Another value, one that is seen to differ. */
  T otherThanIn(Recipe recipe);

  /** A recipe with that value, and with what else has to change so that all fits together. */
  Recipe with(Recipe recipe, T value);

  String text(T value, Texts texts);

  /** What changes a run that goes on; empty if it takes another run. */
  Optional<Intervention> intervention(T value);

  /** The interventions that a twin with its own value does not make. */
  Set<Class<? extends Intervention>> own();

  /** What a twin begins with when this setting is chosen. */
  default TwinVariation<T> usual(Recipe recipe) {
    return new TwinVariation<>(this, otherThanIn(recipe));
  }

  default String name(Texts texts) {
    return texts.get("twin.setting." + id());
  }
}
