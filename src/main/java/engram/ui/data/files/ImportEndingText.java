package engram.ui.data.files;

import engram.data.Feature;
import engram.nn.NetworkSpec;
import engram.training.recipe.Recipe;
import engram.ui.base.Texts;

/** How the network will end and why, in a sentence. */
final class ImportEndingText {
  private ImportEndingText() {}

  /**
   * @param target of the rows seen so far
   * @param whole whether no others follow, so that its classes are all
   */
  static String of(Texts texts, Recipe recipe, Feature target, boolean whole) {
    NetworkSpec network = recipe.network();
    return texts.get(
        "import-ending." + key(recipe, target, whole),
        target.name(),
        String.valueOf(target.categories().size()),
        texts.get("steps.activation." + network.activationOf(network.layerCount() - 1).id()),
        texts.get("data-change.loss." + recipe.loss().id()),
        texts.get("steps.targets." + recipe.data().targets().id()));
  }

  private static String key(Recipe recipe, Feature target, boolean whole) {
    if (target.isNumber()) return "number";
    if (recipe.data().targets().isSingle()) return "single";
    return whole ? "classes" : "more-classes";
  }
}
