package engram.ui.steps;

import engram.training.recipe.Recipe;
import engram.ui.base.Texts;
import engram.ui.steps.RecipeEditor.Consequence;
import java.util.List;
import java.util.stream.Stream;

/** What an edit changed besides, in sentences. */
public final class Consequences {
  private Consequences() {}

  /** Those of the last edit that are among the given ones; empty if none is. */
  static String sentences(RecipeEditor editor, Texts texts, Consequence... among) {
    List<Consequence> wanted = List.of(among);
    return join(editor.consequences.get().stream().filter(wanted::contains), texts);
  }

  /** Those of an edit that makes the one recipe of the other. */
  public static String sentences(Recipe before, Recipe after, Texts texts) {
    return join(RecipeEditor.consequences(before, after).stream(), texts);
  }

  private static String join(Stream<Consequence> consequences, Texts texts) {
    return consequences
        .map(consequence -> texts.get(consequence.key()))
        .reduce(texts::sentences)
        .orElse("");
  }
}
