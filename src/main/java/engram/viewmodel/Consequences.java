package engram.viewmodel;

import engram.viewmodel.RecipeEditor.Consequence;
import java.util.List;
import java.util.stream.Collectors;

/** What an edit changed besides, in sentences. */
final class Consequences {
  private Consequences() {}

  /** Those of the last edit that are among the given ones; empty if none is. */
  static String sentences(RecipeEditor editor, Texts texts, Consequence... among) {
    List<Consequence> wanted = List.of(among);
    return editor.getConsequences().stream()
        .filter(wanted::contains)
        .map(consequence -> texts.get(consequence.key()))
        .collect(Collectors.joining(" "));
  }
}
