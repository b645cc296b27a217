package engram.ui.data.own;

import engram.data.Feature;
import engram.nn.NetworkSpec;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import engram.ui.base.Texts;
import engram.ui.run.DataNames;
import engram.ui.steps.Consequences;

/** What other data or targets changed at the end of the network, and why, in a sentence. */
final class DataChangeText {
  private DataChangeText() {}

  /** What follows of other data; empty if they end the network as before. */
  static String ofData(Texts texts, Snapshot before, Snapshot after) {
    return isSameTarget(before, after) || isSameEnding(before.recipe(), after.recipe())
        ? ""
        : ending(texts, after);
  }

  /** What follows of other targets of the same data; empty if nothing does. */
  static String ofTargets(Texts texts, Snapshot before, Snapshot after) {
    return isSameTarget(before, after)
        ? Consequences.sentences(before.recipe(), after.recipe(), texts)
        : "";
  }

  /** Whether both are of the same data and end the network alike. */
  static boolean isSameEnd(Snapshot one, Snapshot other) {
    return one.recipe().data().source().id().equals(other.recipe().data().source().id())
        && isSameTarget(one, other)
        && isSameEnding(one.recipe(), other.recipe());
  }

  private static boolean isSameTarget(Snapshot one, Snapshot other) {
    return one.data().dataset().target().equals(other.data().dataset().target());
  }

  private static boolean isSameEnding(Recipe one, Recipe other) {
    return output(one.network()).equals(output(other.network()))
        && one.loss() == other.loss()
        && one.data().targets() == other.data().targets();
  }

  private static Object output(NetworkSpec network) {
    return network.layers().get(network.layerCount() - 1);
  }

  private static String ending(Texts texts, Snapshot after) {
    Recipe recipe = after.recipe();
    PreparedData data = after.data();
    Feature target = data.dataset().target();
    NetworkSpec network = recipe.network();
    return texts.get(
        key(recipe, target),
        new DataNames(texts, data.dataset()).word(target.name()),
        String.valueOf(target.categories().size()),
        String.valueOf(network.outputs()),
        texts.get("steps.activation." + network.activationOf(network.layerCount() - 1).id()),
        texts.get("data-change.loss." + recipe.loss().id()),
        texts.get("steps.targets." + recipe.data().targets().id()));
  }

  private static String key(Recipe recipe, Feature target) {
    if (target.isNumber()) return "data-change.number";
    return recipe.data().targets().isSingle()
        ? "data-change.classes-single"
        : "data-change.classes";
  }
}
