package engram.ui.data;

import engram.data.Feature;
import engram.data.Missing;
import engram.data.Scaling;
import engram.data.TargetCoding;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import engram.training.recipe.RecipeFit;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.data.own.DataEditor;
import engram.ui.data.own.DataEditor.Place;
import engram.ui.run.ChoiceViewModel;
import engram.ui.run.DataNames;
import engram.ui.run.RunViewModel;
import engram.ui.run.Shared;
import java.util.Arrays;
import java.util.List;
import javafx.beans.value.ObservableValue;

/** What happens to the features and to the targets before the network sees them. */
final class DataScalingViewModel {
  final ChoiceViewModel<Scaling> scaling;
  final ChoiceViewModel<Missing> missing;
  final ChoiceViewModel<TargetCoding> targets;

  /** Those that fit what is to be learned. */
  final ObservableValue<List<TargetCoding>> targetChoices;

  /** Whether anything is missing. */
  final ObservableValue<Boolean> incomplete;

  /** How many rows lack something, and what happens to them. */
  final ObservableValue<String> missingText;

  /** What the coding means. */
  final ObservableValue<String> targetsText;

  /** What choosing it changed besides, and why; else empty. */
  final ObservableValue<String> targetsChange;

  /** Why the features can't be scaled so. */
  final ObservableValue<String> scalingProblem;

  /** Why the rows can't be completed so. */
  final ObservableValue<String> missingProblem;

  DataScalingViewModel(Shared shared, DataEditor editor) {
    RunViewModel run = shared.run();
    Texts texts = shared.texts();
    scaling =
        new ChoiceViewModel<>(
            run, s -> s.recipe().data().scaling(), choice -> chooseScaling(editor, choice));
    missing =
        new ChoiceViewModel<>(
            run, s -> s.recipe().data().missing(), choice -> chooseMissing(editor, choice));
    targets =
        new ChoiceViewModel<>(
            run,
            s -> s.recipe().data().targets(),
            choice -> editor.change(recipe -> RecipeFit.withTargets(recipe, choice)));
    ObservableValue<PreparedData> data = run.snapshotProperty().map(Snapshot::data);
    targetChoices = data.map(d -> fitting(d.dataset().target()));
    incomplete = data.map(d -> d.incompleteRows() > 0);
    missingText = texts.bound(() -> missingText(texts, data.getValue()), data);
    targetsText = texts.bound(() -> targetsText(texts, data.getValue()), data);
    targetsChange = editor.ofTargets;
    scalingProblem = editor.problem(Place.SCALING);
    missingProblem = editor.problem(Place.MISSING);
  }

  private void chooseScaling(DataEditor editor, Scaling choice) {
    editor.edit(Place.SCALING, "scaling", setup -> setup.withScaling(choice), scaling::revert);
  }

  private void chooseMissing(DataEditor editor, Missing choice) {
    editor.edit(Place.MISSING, "missing", setup -> setup.withMissing(choice), missing::revert);
  }

  private static List<TargetCoding> fitting(Feature target) {
    return Arrays.stream(TargetCoding.values()).filter(coding -> coding.fits(target)).toList();
  }

  private static String missingText(Texts texts, PreparedData data) {
    if (data.incompleteRows() == 0) return texts.get("data-missing.none");
    return texts.get(
        "data-missing." + data.setup().missing().id() + ".text",
        RoundedNumber.whole(data.incompleteRows()),
        RoundedNumber.whole(data.given().rows()));
  }

  private static String targetsText(Texts texts, PreparedData data) {
    DataNames words = new DataNames(texts, data.dataset());
    List<String> classes = words.words(data.dataset().classNames());
    boolean two = classes.size() == 2;
    return texts.get(
        "data-targets." + data.setup().targets().id(),
        String.valueOf(classes.size()),
        two ? classes.get(0) : "",
        two ? classes.get(1) : "",
        words.word(data.dataset().target().name()));
  }
}
