package engram.ui.run;

import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.training.Edit;
import engram.training.Intervention;
import engram.training.Snapshot;
import engram.training.recipe.DataSetup;
import engram.training.recipe.Recipe;
import engram.ui.base.Texts;
import java.util.ArrayList;
import java.util.List;

/** An edit of the run in words that stand behind "Undo" and "Redo", such as "loading of Iris". */
public final class EditText {
  private final Texts texts;

  public EditText(Texts texts) {
    this.texts = texts;
  }

  /**
   * @param moment at which it can be undone or redone
   */
  public String of(Edit edit, Snapshot moment) {
    if (edit instanceof Edit.Changed changed) return changed(changed.intervention(), moment);
    if (edit instanceof Edit.Begun begun) return begun(begun.before(), begun.after());
    return texts.get("edit.branch-deleted");
  }

  private String changed(Intervention what, Snapshot moment) {
    ChangeText names = ChangeText.at(moment, texts);
    if (what instanceof Intervention.LearningRate) return setting("learning-rate");
    if (what instanceof Intervention.BatchSize) return setting("batch-size");
    if (what instanceof Intervention.Momentum) return setting("momentum");
    if (what instanceof Intervention.L1) return setting("l1");
    if (what instanceof Intervention.L2) return setting("l2");
    if (what instanceof Intervention.Dropout) return setting("dropout");
    if (what instanceof Intervention.Ascent) return setting("ascent");
    if (what instanceof Intervention.SetParameter set) {
      return texts.get("edit.changed", names.part(set.part()));
    }
    if (what instanceof Intervention.Lesion lesion) {
      return texts.get(lesion.on() ? "edit.lesion" : "edit.heal", names.part(lesion.part()));
    }
    if (what instanceof Intervention.Freeze freeze) {
      return texts.get(freeze.on() ? "edit.freeze" : "edit.thaw", names.part(freeze.part()));
    }
    boolean healed = what instanceof Intervention.HealAll;
    return texts.get(healed ? "edit.heal-all" : "edit.all-weights");
  }

  private String setting(String id) {
    return texts.get("edit.changed-setting", texts.get("steps." + id));
  }

  private String begun(Recipe before, Recipe after) {
    String source = after.data().source().id();
    if (!source.equals(before.data().source().id())) {
      return texts.get("edit.loading", new DataNames(texts, source).name());
    }
    List<String> changed = new ArrayList<>(ofData(before.data(), after.data()));
    if (changed.isEmpty()) changed.addAll(ofNetwork(before, after));
    if (changed.size() > 1) return texts.get("edit.recipe");
    return texts.get("edit." + (changed.isEmpty() ? "reset" : changed.get(0)));
  }

  /** What was changed of the data; other things may have been made to fit. */
  private static List<String> ofData(DataSetup before, DataSetup after) {
    List<String> changed = new ArrayList<>();
    if (!before.source().equals(after.source())) changed.add("rows");
    if (!before.split().equals(after.split())) changed.add("split");
    if (!before.inputs().equals(after.inputs())) changed.add("inputs");
    if (before.missing() != after.missing()) changed.add("missing");
    if (before.scaling() != after.scaling()) changed.add("scaling");
    if (before.targets() != after.targets()) changed.add("targets");
    return changed;
  }

  private static List<String> ofNetwork(Recipe before, Recipe after) {
    List<String> changed = new ArrayList<>();
    boolean loss = before.loss() != after.loss();
    if (loss) changed.add("loss");
    boolean fitted = loss && hidden(before.network()).equals(hidden(after.network()));
    if (!fitted && !before.network().equals(after.network())) changed.add("network");
    if (before.initializer() != after.initializer()) changed.add("initialiser");
    if (before.settings().optimizer() != after.settings().optimizer()) changed.add("optimiser");
    else if (!before.settings().equals(after.settings())) changed.add("settings");
    if (before.seed() != after.seed()) changed.add("seed");
    return changed;
  }

  private static List<LayerSpec> hidden(NetworkSpec network) {
    return network.layers().subList(0, network.layerCount() - 1);
  }
}
