package engram.ui.data;

import engram.data.NumpyRandom;
import engram.data.SplitPlan;
import engram.training.RunState;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import engram.ui.base.NumberRange;
import engram.ui.base.NumberViewModel;
import engram.ui.base.SliderScale;
import engram.ui.base.SliderViewModel;
import engram.ui.base.Texts;
import engram.ui.data.own.DataEditor;
import engram.ui.data.own.DataEditor.Place;
import engram.ui.run.ChoiceViewModel;
import engram.ui.run.RunViewModel;
import engram.ui.run.Shared;
import engram.ui.steps.DataViewModel;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;

/** Which rows the network learns from, and which it is watched and tested with. */
public final class DataSplitViewModel {
  private static final double LARGEST = 0.95;
  private static final double STEP = 0.05;

  private final DataEditor editor;

  /** Share of the rows kept for the test. */
  public final SliderViewModel test;

  /** Share of the others kept for validation. */
  final SliderViewModel validation;

  final NumberViewModel seed;

  /** Whether each part has the classes in their shares. */
  final ChoiceViewModel<Boolean> stratified;

  /** Whether there are classes, so that it can be stratified. */
  final ObservableValue<Boolean> ofClasses;

  /** How many rows are for what. */
  final ObservableValue<String> rows;

  /** Why the rows can't be parted so. */
  final ObservableValue<String> problem;

  DataSplitViewModel(Shared shared, DataEditor editor) {
    RunViewModel run = shared.run();
    Texts texts = shared.texts();
    this.editor = editor;
    test = share(texts, "test", share -> plan -> plan.withTest(share));
    validation = share(texts, "validation", share -> plan -> plan.withValidation(share));
    seed =
        new NumberViewModel(
            texts,
            NumberRange.whole(0, NumpyRandom.LARGEST_SEED),
            Optional.empty(),
            number -> edit("split-seed", plan -> plan.withSeed((long) number), () -> {}));
    stratified =
        new ChoiceViewModel<>(run, s -> s.recipe().data().split().stratified(), this::stratify);
    ObservableValue<PreparedData> data = run.snapshotProperty().map(Snapshot::data);
    ofClasses = data.map(d -> d.dataset().isClassification());
    rows = texts.bound(() -> DataViewModel.split(texts, data.getValue()), data);
    problem = editor.problem(Place.SPLIT);
    run.snapshotProperty().subscribe(this::follow);
  }

  private SliderViewModel share(
      Texts texts, String what, DoubleFunction<UnaryOperator<SplitPlan>> change) {
    NumberViewModel number =
        new NumberViewModel(
            texts,
            NumberRange.of(0, LARGEST),
            Optional.empty(),
            share -> edit(what, change.apply(share), () -> {}));
    return new SliderViewModel(number, SliderScale.linear(0, LARGEST, STEP));
  }

  private void stratify(boolean wanted) {
    edit("stratified", plan -> plan.withStratified(wanted), () -> stratified.revert());
  }

  private void edit(String what, UnaryOperator<SplitPlan> change, Runnable refused) {
    editor.edit(Place.SPLIT, what, setup -> setup.withSplit(change.apply(setup.split())), refused);
  }

  private void follow(Snapshot snapshot) {
    SplitPlan plan = snapshot.recipe().data().split();
    boolean failed = snapshot.state() == RunState.FAILED;
    test.follow(plan.test(), failed);
    validation.follow(plan.validation(), failed);
    seed.follow((double) plan.seed(), failed);
  }
}
