package engram.ui.twin;

import engram.training.Intervention;
import engram.training.Snapshot;
import engram.training.recipe.Recipe;
import engram.training.twin.TwinGoal;
import engram.ui.base.Texts;
import java.util.Optional;

/** A setting with the value that the twin has. */
public record TwinVariation<T>(TwinSetting<T> setting, T value) {

  /** The value in words. */
  public String text(Texts texts) {
    return setting.text(value, texts);
  }

  /** What the run has instead, in words. */
  String runText(Snapshot main, Texts texts) {
    return setting.text(setting.valueIn(inForce(main)), texts);
  }

  /** The difference in a few words, such as "learning rate 0.1 instead of 0.01". */
  String phrase(Snapshot main, Texts texts) {
    return texts.get("twin.phrase." + setting.id(), text(texts), runText(main, texts));
  }

  /** Whether the run has that value too, at this moment. */
  boolean isIn(Snapshot main) {
    return setting.valueIn(inForce(main)).equals(value);
  }

  Recipe applyTo(Recipe recipe) {
    return setting.with(recipe, value);
  }

  TwinGoal goal(Snapshot main) {
    return new TwinGoal(main, applyTo(main.recipe()), setting.own());
  }

  Optional<Intervention> intervention() {
    return setting.intervention(value);
  }

  /** The recipe of a run with the settings of that moment. */
  static Recipe inForce(Snapshot main) {
    return main.recipe().withSettings(main.settings());
  }
}
