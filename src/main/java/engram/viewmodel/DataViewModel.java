package engram.viewmodel;

import engram.data.Feature;
import engram.data.Scaling;
import engram.data.TargetCoding;
import engram.training.DataSetup;
import engram.training.RunState;
import engram.training.Snapshot;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** How the data are scaled, coded and split. */
public final class DataViewModel {
  private final ChoiceViewModel<Scaling> scaling;
  private final ChoiceViewModel<TargetCoding> targets;
  private final ObservableValue<List<TargetCoding>> targetChoices;
  private final NumberViewModel testFraction;
  private final NumberViewModel splitSeed;
  private final BooleanProperty expanded = new SimpleBooleanProperty();
  private final ObservableValue<String> summary;

  DataViewModel(RunViewModel run, RecipeEditor editor, Texts texts) {
    scaling = new ChoiceViewModel<>(run, s -> s.recipe().data().scaling(), editor::setScaling);
    targets = new ChoiceViewModel<>(run, s -> s.recipe().data().targets(), editor::setTargets);
    targetChoices =
        run.snapshotProperty().map(s -> s.data().dataset().target()).map(DataViewModel::fitting);
    testFraction =
        new NumberViewModel(
            texts, NumberRange.of(0.05, 0.9), Optional.empty(), editor::setTestFraction);
    splitSeed =
        new NumberViewModel(
            texts,
            NumberRange.whole(0, StepInitialiseViewModel.LARGEST_SEED),
            Optional.empty(),
            seed -> editor.setSplitSeed((long) seed));
    run.snapshotProperty().subscribe(this::follow);
    ObservableValue<DataSetup> setup = run.snapshotProperty().map(s -> s.recipe().data());
    summary =
        Bindings.createStringBinding(
            () -> summary(texts, setup.getValue()), setup, texts.languageProperty());
  }

  // Properties

  public ChoiceViewModel<Scaling> scaling() {
    return scaling;
  }

  public ChoiceViewModel<TargetCoding> targets() {
    return targets;
  }

  /** Those that fit what is to be learned. */
  public ObservableValue<List<TargetCoding>> targetChoicesProperty() {
    return targetChoices;
  }

  private static List<TargetCoding> fitting(Feature target) {
    return Arrays.stream(TargetCoding.values()).filter(coding -> coding.fits(target)).toList();
  }

  /** Share of the rows kept for the test. */
  public NumberViewModel testFraction() {
    return testFraction;
  }

  public NumberViewModel splitSeed() {
    return splitSeed;
  }

  /** Whether the controls are shown, and not the summary alone. */
  public BooleanProperty expandedProperty() {
    return expanded;
  }

  public ObservableValue<String> summaryProperty() {
    return summary;
  }

  private void follow(Snapshot snapshot) {
    boolean failed = snapshot.state() == RunState.FAILED;
    testFraction.follow(snapshot.recipe().data().split().test(), failed);
    splitSeed.follow((double) snapshot.recipe().data().split().seed(), failed);
  }

  private static String summary(Texts texts, DataSetup setup) {
    return texts.get(
        "steps.data.summary",
        texts.get("steps.scaling." + setup.scaling().id()),
        texts.get("steps.targets." + setup.targets().id()),
        NumberInput.format(Math.rint(1000 * setup.split().test()) / 10));
  }
}
