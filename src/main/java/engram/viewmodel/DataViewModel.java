package engram.viewmodel;

import engram.data.Feature;
import engram.data.Scaling;
import engram.data.Split;
import engram.data.TargetCoding;
import engram.training.PreparedData;
import engram.training.RunState;
import engram.training.Snapshot;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** How the data are scaled, coded and split. */
public final class DataViewModel {
  private final ChoiceViewModel<Scaling> scaling;
  private final ChoiceViewModel<TargetCoding> targets;
  private final ObservableValue<List<TargetCoding>> targetChoices;
  private final NumberViewModel testFraction;
  private final NumberViewModel splitSeed;
  private final ObservableValue<String> name;
  private final ObservableValue<String> rows;
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
    ObservableValue<PreparedData> data = run.snapshotProperty().map(Snapshot::data);
    name = text(data, texts, prepared -> new DataWords(texts, prepared.dataset()).name());
    rows = text(data, texts, prepared -> rows(texts, prepared.split()));
    summary = text(data, texts, prepared -> summary(texts, prepared));
  }

  private static ObservableValue<String> text(
      ObservableValue<PreparedData> data, Texts texts, Function<PreparedData, String> write) {
    return Bindings.createStringBinding(
        () -> write.apply(data.getValue()), data, texts.languageProperty());
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

  /** What the data set is called. */
  public ObservableValue<String> nameProperty() {
    return name;
  }

  /** How many rows are for what, in short. */
  public ObservableValue<String> rowsProperty() {
    return rows;
  }

  /** How the data are split, scaled and coded, in a sentence. */
  public ObservableValue<String> summaryProperty() {
    return summary;
  }

  private void follow(Snapshot snapshot) {
    boolean failed = snapshot.state() == RunState.FAILED;
    testFraction.follow(snapshot.recipe().data().split().test(), failed);
    splitSeed.follow((double) snapshot.recipe().data().split().seed(), failed);
  }

  private static String rows(Texts texts, Split split) {
    int validation = split.validation().length;
    return texts.get(
        validation == 0 ? "steps.data.rows" : "steps.data.rows-validation",
        RoundedNumber.whole(split.train().length),
        RoundedNumber.whole(split.test().length),
        RoundedNumber.whole(validation));
  }

  private static String summary(Texts texts, PreparedData data) {
    int validation = data.split().validation().length;
    return texts.get(
        validation == 0 ? "steps.data.summary" : "steps.data.summary-validation",
        RoundedNumber.whole(data.split().train().length),
        RoundedNumber.whole(data.split().test().length),
        texts.get("steps.scaling." + data.setup().scaling().id()),
        texts.get("steps.targets." + data.setup().targets().id()),
        RoundedNumber.whole(validation));
  }
}
