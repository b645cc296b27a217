package engram.ui.steps;

import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.ui.base.Texts;
import engram.ui.run.RunViewModel;
import java.util.Arrays;
import java.util.List;
import javafx.beans.value.ObservableValue;

/** The layers of the network: inputs, hidden ones, output. Layers are numbered from 0. */
public final class LayersViewModel {
  /** More neurons in a layer teach nothing more in a window. */
  public static final int MOST_UNITS = 1000;

  private static final int MOST_HIDDEN = 8;

  private final RecipeEditor editor;
  final ObservableValue<NetworkSpec> network;
  final ObservableValue<Boolean> canAdd;

  LayersViewModel(RunViewModel run, RecipeEditor editor) {
    this.editor = editor;
    network = run.snapshotProperty().map(snapshot -> snapshot.recipe().network());
    canAdd = network.map(spec -> spec.layerCount() <= MOST_HIDDEN);
  }

  // Properties

  boolean isOutput(int layer) {
    return layer == network.getValue().layerCount() - 1;
  }

  String nameOf(int layer, Texts texts) {
    return isOutput(layer)
        ? texts.get("steps.layer.output")
        : texts.get("steps.layer.hidden", String.valueOf(layer + 1));
  }

  /** Those that such a layer can have: softmax in the output layer only. */
  List<Activation> activationsFor(int layer) {
    return Arrays.stream(Activation.values())
        .filter(activation -> isOutput(layer) || activation != Activation.SOFTMAX)
        .toList();
  }

  // Commands

  /** One more hidden layer, before the output. */
  void add() {
    if (canAdd.getValue()) editor.edit(RecipeEdits::addHidden);
  }

  /** Takes a hidden layer out. */
  void remove(int layer) {
    if (!isOutput(layer)) editor.edit(recipe -> RecipeEdits.removeHidden(recipe, layer));
  }

  /** The neurons of a hidden layer, 1 to {@link #MOST_UNITS}; others are left alone. */
  void setUnits(int layer, int units) {
    boolean fits = units >= 1 && units <= MOST_UNITS && !isOutput(layer);
    if (!fits || spec(layer).units() == units) return;
    editor.edit(recipe -> RecipeEdits.withUnits(recipe, layer, units));
  }

  void setActivation(int layer, Activation activation) {
    if (spec(layer).activation() == activation) return;
    editor.edit(recipe -> RecipeEdits.withActivation(recipe, layer, activation));
  }

  private LayerSpec spec(int layer) {
    return network.getValue().layers().get(layer);
  }
}
