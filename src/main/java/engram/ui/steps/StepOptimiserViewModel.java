package engram.ui.steps;

import engram.nn.Optimizer;
import engram.nn.Schedule;
import engram.nn.ScheduleShape;
import engram.training.Intervention;
import engram.training.RunState;
import engram.training.Snapshot;
import engram.training.recipe.Settings;
import engram.ui.base.NumberRange;
import engram.ui.base.NumberViewModel;
import engram.ui.base.RoundedNumber;
import engram.ui.base.SliderScale;
import engram.ui.base.SliderViewModel;
import engram.ui.base.Texts;
import engram.ui.run.ChoiceViewModel;
import engram.ui.run.RunViewModel;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** Step 3: the optimiser, and what of it can be moved while a run goes on. */
public final class StepOptimiserViewModel {
  /** The learning rates that can be set. */
  public static final NumberRange RATES = NumberRange.of(1e-5, 10);

  private static final NumberRange MOMENTA = NumberRange.of(0, 0.999);
  private static final NumberRange DROPOUTS = NumberRange.of(0, 0.95);
  private static final NumberRange PENALTIES = NumberRange.of(0, 10);
  private static final double LEAST_PENALTY = 1e-6;

  private final RunViewModel run;
  private final Texts texts;

  /** Another one begins another run. */
  final ChoiceViewModel<Optimizer> optimizer;

  public final SliderViewModel learningRate;

  /** 0 for all training rows in one batch. */
  final SliderViewModel batchSize;

  /** Enabled where the optimiser uses it. */
  final SliderViewModel momentum;

  /** Another one begins another run. */
  final ChoiceViewModel<ScheduleShape> schedule;

  /** The span of the schedule. */
  final NumberViewModel scheduleEpochs;

  public final SliderViewModel l2;
  final SliderViewModel l1;

  /** Enabled where there are hidden neurons to drop. */
  final SliderViewModel dropout;

  /** Whether each step goes up the loss and not down. */
  final ChoiceViewModel<Boolean> ascent;

  /** What the header of the closed step says. */
  final ObservableValue<String> summary;

  /** Whether the step is open. */
  public final BooleanProperty expanded = new SimpleBooleanProperty(true);

  private int trainingRows;

  StepOptimiserViewModel(RunViewModel run, RecipeEditor editor, Texts texts) {
    this.run = run;
    this.texts = texts;
    optimizer =
        new ChoiceViewModel<>(
            run,
            s -> s.settings().optimizer(),
            choice -> editor.edit(recipe -> RecipeEdits.withOptimizer(recipe, choice)));
    learningRate =
        slider(RATES, SliderScale.logarithmic(1e-5, 10), "", Intervention.LearningRate::new);
    batchSize =
        slider(
            NumberRange.whole(1, 1),
            SliderScale.wholeThenAll(1),
            "steps.batch.full",
            size -> new Intervention.BatchSize((int) size));
    momentum = slider(MOMENTA, SliderScale.linear(0, 0.99, 0.01), "", Intervention.Momentum::new);
    schedule =
        new ChoiceViewModel<>(
            run,
            s -> s.settings().schedule().shape(),
            choice -> editor.edit(recipe -> RecipeEdits.withSchedule(recipe, choice)));
    scheduleEpochs =
        new NumberViewModel(
            texts,
            NumberRange.whole(1, Schedule.MOST_EPOCHS),
            Optional.empty(),
            epochs -> editor.edit(recipe -> RecipeEdits.withScheduleEpochs(recipe, (int) epochs)));
    SliderScale penalty = SliderScale.zeroThenLogarithmic(LEAST_PENALTY, PENALTIES.max());
    l2 = slider(PENALTIES, penalty, "", Intervention.L2::new);
    l1 = slider(PENALTIES, penalty, "", Intervention.L1::new);
    dropout = slider(DROPOUTS, SliderScale.linear(0, 0.9, 0.05), "", Intervention.Dropout::new);
    ascent =
        new ChoiceViewModel<>(
            run,
            s -> s.settings().ascent(),
            choice -> run.session().change(new Intervention.Ascent(choice)));
    run.snapshotProperty().subscribe(this::follow);
    optimizer
        .valueProperty()
        .subscribe(choice -> momentum.number().enabledProperty().set(choice.usesMomentum()));
    summary =
        Bindings.createStringBinding(
            () ->
                texts.get(
                    "steps.optimiser.summary",
                    texts.get("steps.optimiser." + optimizer.getValue().id()),
                    RoundedNumber.exact(learningRate.number().getValue())),
            optimizer.valueProperty(),
            learningRate.number().valueProperty(),
            texts.languageProperty());
  }

  // Properties

  private SliderViewModel slider(
      NumberRange range,
      SliderScale scale,
      String zeroKey,
      DoubleFunction<Intervention> intervention) {
    return new SliderViewModel(
        new NumberViewModel(
            texts,
            range,
            Optional.of(zeroKey).filter(key -> !key.isEmpty()),
            number -> run.session().change(intervention.apply(number))),
        scale);
  }

  private void follow(Snapshot snapshot) {
    fitBatchesTo(snapshot.data().train().rows());
    Settings settings = snapshot.settings();
    boolean failed = snapshot.state() == RunState.FAILED;
    learningRate.follow(settings.learningRate(), failed);
    batchSize.follow(settings.batchSize(), failed);
    momentum.follow(settings.momentum(), failed);
    scheduleEpochs.follow(settings.schedule().epochs(), failed);
    l2.follow(settings.l2(), failed);
    l1.follow(settings.l1(), failed);
    dropout.follow(settings.dropout(), failed);
    boolean hidden = snapshot.recipe().network().layerCount() > 1;
    dropout.number().enabledProperty().set(hidden);
  }

  private void fitBatchesTo(int rows) {
    if (rows == trainingRows) return;
    trainingRows = rows;
    batchSize.setScale(NumberRange.whole(1, rows), SliderScale.wholeThenAll(rows));
  }
}
