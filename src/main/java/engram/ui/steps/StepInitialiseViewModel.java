package engram.ui.steps;

import engram.data.NumpyRandom;
import engram.nn.Initializer;
import engram.nn.NetworkSpec;
import engram.training.RunState;
import engram.training.Snapshot;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.base.LetterCount;
import engram.ui.base.NumberRange;
import engram.ui.base.NumberViewModel;
import engram.ui.base.Texts;
import engram.ui.run.ChoiceViewModel;
import engram.ui.run.RunViewModel;
import engram.ui.steps.RecipeEditor.Consequence;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** Step 1: the data, the network and its first weights. */
public final class StepInitialiseViewModel {
  /** Letters of data and layers that fit behind the step's name; a Chinese one takes two. */
  private static final int SHORT_SUMMARY = 17;

  private final RecipeEditor editor;
  final LayersViewModel layers;
  public final DataViewModel data;
  private final Texts texts;

  /** Empty when the recipe is none of them; seed and stop rule may be any. */
  final ChoiceViewModel<Optional<Preset>> preset;

  /** Those on the present data. */
  final ObservableValue<List<Optional<Preset>>> presets;

  final ChoiceViewModel<Initializer> initializer;
  final NumberViewModel seed;

  /** What to see with the preset and why; empty unless it is to be shown. */
  final ObservableValue<String> explanation;

  /** What the last edit here changed besides, or empty. */
  final ObservableValue<String> notice;

  /** What the header of the closed step says. */
  final ObservableValue<String> summary;

  /** Whether the explanation is shown. */
  final BooleanProperty explained = new SimpleBooleanProperty();

  /** Whether the step is open. */
  final BooleanProperty expanded = new SimpleBooleanProperty(true);

  StepInitialiseViewModel(RunViewModel run, RecipeEditor editor, Texts texts) {
    this.editor = editor;
    this.texts = texts;
    layers = new LayersViewModel(run, editor);
    data = new DataViewModel(run, texts);
    preset =
        new ChoiceViewModel<>(
            run, StepInitialiseViewModel::presetOf, choice -> choice.ifPresent(editor::load));
    presets =
        run.snapshotProperty()
            .map(s -> s.recipe().data().source().id())
            .map(StepInitialiseViewModel::presetsOf);
    initializer =
        new ChoiceViewModel<>(
            run,
            s -> s.recipe().initializer(),
            choice -> editor.edit(recipe -> recipe.withInitializer(choice)));
    seed =
        new NumberViewModel(
            texts,
            NumberRange.whole(0, NumpyRandom.LARGEST_SEED),
            Optional.empty(),
            number -> editor.edit(recipe -> recipe.withSeed((long) number)));
    run.snapshotProperty().subscribe(this::follow);
    explanation =
        Bindings.createStringBinding(
            () -> explained.get() ? texts.get("steps.preset." + presetId() + ".text") : "",
            preset.valueProperty(),
            explained,
            texts.languageProperty());
    notice =
        Bindings.createStringBinding(
            () ->
                Consequences.sentences(
                    editor, texts, Consequence.MSE_FOR_ACTIVATION, Consequence.MSE_FOR_TARGETS),
            editor.consequences,
            texts.languageProperty());
    summary =
        Bindings.createStringBinding(
            () -> summary(data.nameProperty().getValue(), layers.network.getValue()),
            data.nameProperty(),
            layers.network);
  }

  // Properties

  /** The layers, behind the data's name where both are short. */
  private static String summary(String data, NetworkSpec network) {
    String layers =
        network.layers().stream()
            .map(layer -> " – " + layer.units())
            .reduce("" + network.inputs(), String::concat);
    return LetterCount.of(data) + LetterCount.of(layers) > SHORT_SUMMARY
        ? layers
        : data + " · " + layers;
  }

  /** Its name in a list of those on the same data. */
  String presetName(Optional<Preset> choice) {
    if (choice.isEmpty()) return texts.get("steps.preset.own");
    boolean alone = presetsOf(choice.get().set().id()).size() == 1;
    return texts.get("steps.preset." + (alone ? "usual" : choice.get().id()));
  }

  private static List<Optional<Preset>> presetsOf(String id) {
    return Preset.of(id).stream().map(Optional::of).toList();
  }

  // Commands

  /** Other first weights: the next seed. */
  void newWeights() {
    editor.newWeights();
  }

  private void follow(Snapshot snapshot) {
    seed.follow((double) snapshot.recipe().seed(), snapshot.state() == RunState.FAILED);
  }

  private String presetId() {
    return preset.getValue().map(Preset::id).orElse("own");
  }

  private static Optional<Preset> presetOf(Snapshot snapshot) {
    Recipe recipe = snapshot.recipeInForce();
    for (Preset preset : Preset.values()) {
      Recipe model = preset.recipe();
      if (model.withSeed(recipe.seed()).withStop(recipe.stop()).equals(recipe)) {
        return Optional.of(preset);
      }
    }
    return Optional.empty();
  }
}
