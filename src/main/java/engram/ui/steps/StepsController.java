package engram.ui.steps;

import engram.nn.Initializer;
import engram.nn.Loss;
import engram.nn.Optimizer;
import engram.nn.ScheduleShape;
import engram.training.recipe.Preset;
import engram.ui.base.BoundPane;
import engram.ui.base.SliderViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.controls.Hint;
import engram.ui.controls.Icon;
import engram.ui.controls.Notice;
import engram.ui.controls.NumberField;
import engram.ui.controls.Presence;
import engram.ui.controls.SettingSlider;
import engram.ui.controls.StepSection;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ToggleButton;
import javafx.util.Subscription;

/** The steps from the first weights to the end of training. */
public final class StepsController extends BoundPane {
  private final StepsViewModel steps;
  private final Texts texts;

  @FXML private StepSection initialiseStep;
  @FXML private ChoiceBox<Optional<Preset>> preset;
  @FXML private ToggleButton info;
  @FXML private Notice presetExplanation;
  @FXML private LayerChips layers;
  @FXML private ChoiceBox<Initializer> initializer;
  @FXML private NumberField seed;
  @FXML private Notice seedProblem;
  @FXML private ToggleButton moreSeed;
  @FXML private Notice initialiseNotice;

  @FXML private StepSection lossStep;
  @FXML private ChoiceBox<Loss> loss;
  @FXML private Notice lossExplanation;
  @FXML private Notice lossNotice;

  @FXML private StepSection optimiserStep;
  @FXML private ChoiceBox<Optimizer> optimizer;
  @FXML private SettingSlider learningRate;
  @FXML private Node scheduleRow;
  @FXML private ChoiceBox<ScheduleShape> schedule;
  @FXML private NumberField scheduleEpochs;
  @FXML private Notice scheduleProblem;
  @FXML private SettingSlider batchSize;
  @FXML private SettingSlider momentum;
  @FXML private SettingSlider l2;
  @FXML private SettingSlider l1;
  @FXML private SettingSlider dropout;
  @FXML private Node direction;
  @FXML private ChoiceBox<Boolean> ascent;
  @FXML private ToggleButton moreOptimiser;

  @FXML private StepSection trainStep;
  @FXML private NumberField stopEpoch;
  @FXML private NumberField stopLoss;
  @FXML private Node earlyRow;
  @FXML private NumberField patience;
  @FXML private Node minDeltaName;
  @FXML private NumberField minDelta;
  @FXML private Node bestRow;
  @FXML private ChoiceBox<Boolean> restoreBest;
  @FXML private Notice watched;
  @FXML private Notice patienceProblem;
  @FXML private Notice minDeltaProblem;
  @FXML private Notice stopEpochProblem;
  @FXML private Notice stopLossProblem;

  public StepsController(StepsViewModel steps, Texts texts) {
    this.steps = steps;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    show(steps.initialise);
    show(steps.loss);
    show(steps.optimiser);
    show(steps.train);
    bindBoth(moreSeed.selectedProperty(), steps.more);
    bindBoth(moreOptimiser.selectedProperty(), steps.more);
    bind(steps.more.subscribe(this::showMore));
  }

  /** What a newcomer does not need. */
  private void showMore(boolean shown) {
    for (Node each : List.of(seed, batchSize, direction)) Presence.set(each, shown);
    String literal = shown ? "fth-chevron-up" : "fth-chevron-down";
    for (ToggleButton each : List.of(moreSeed, moreOptimiser)) {
      ((Icon) each.getGraphic()).setLiteral(literal);
    }
  }

  private void show(StepInitialiseViewModel step) {
    presetExplanation.textProperty().bind(step.explanation);
    seedProblem.textProperty().bind(step.seed.problemProperty());
    initialiseNotice.textProperty().bind(step.notice);
    bindBoth(info.selectedProperty(), step.explained);
    bind(
        initialiseStep.show(step.expanded, step.summary),
        ChoiceBoxes.show(preset, step.presets, step::presetName, step.preset),
        ChoiceBoxes.show(
            initializer,
            List.of(Initializer.values()),
            choice -> texts.get("steps.initializer." + choice.id() + ".short"),
            step.initializer),
        step.initializer.valueProperty().subscribe(this::explainInitializer),
        layers.show(step.layers, texts),
        seed.show(step.seed));
  }

  private void explainInitializer(Initializer choice) {
    Hint.setText(initializer, texts.get("steps.initializer." + choice.id()));
  }

  private void show(StepLossViewModel step) {
    lossExplanation.textProperty().bind(step.explanation);
    lossNotice.textProperty().bind(step.notice);
    bind(
        lossStep.show(step.expanded, step.summary),
        ChoiceBoxes.show(
            loss,
            List.of(Loss.values()),
            choice -> texts.get("steps.loss." + choice.id()),
            step.loss));
  }

  private void show(StepOptimiserViewModel step) {
    // an optimiser without momentum has no slider for it: the pane needs the room
    bind(
        optimiserStep.show(step.expanded, step.summary),
        step.momentum
            .number()
            .enabledProperty()
            .subscribe(enabled -> Presence.set(momentum, enabled)),
        ChoiceBoxes.show(
            optimizer,
            List.of(Optimizer.values()),
            choice -> texts.get("steps.optimiser." + choice.id()),
            step.optimizer),
        ChoiceBoxes.show(
            ascent,
            List.of(false, true),
            up -> texts.get(up ? "steps.direction.up" : "steps.direction.down"),
            step.ascent),
        learningRate.show(step.learningRate),
        showSchedule(step),
        batchSize.show(step.batchSize),
        momentum.show(step.momentum),
        showPenalty(l2, step.l2),
        showPenalty(l1, step.l1),
        showPenalty(dropout, step.dropout));
  }

  /** One that is at work is always shown. */
  private Subscription showSchedule(StepOptimiserViewModel step) {
    scheduleProblem.textProperty().bind(step.scheduleEpochs.problemProperty());
    Runnable show =
        () -> {
          boolean constant = step.schedule.getValue() == ScheduleShape.CONSTANT;
          Presence.set(scheduleRow, steps.more.get() || !constant);
          Presence.set(scheduleEpochs, !constant);
        };
    return Subscription.combine(
        ChoiceBoxes.show(
            schedule,
            List.of(ScheduleShape.values()),
            choice -> texts.get("steps.schedule." + choice.id()),
            step.schedule),
        scheduleEpochs.show(step.scheduleEpochs),
        steps.more.subscribe(show),
        step.schedule.valueProperty().subscribe(v -> show.run()));
  }

  /** One that is at work is always shown. */
  private Subscription showPenalty(SettingSlider slider, SliderViewModel penalty) {
    ObservableValue<Number> value = penalty.number().valueProperty();
    Runnable show =
        () -> Presence.set(slider, steps.more.get() || value.getValue().doubleValue() != 0);
    return Subscription.combine(
        slider.show(penalty), steps.more.subscribe(show), value.subscribe(v -> show.run()));
  }

  private void show(StepTrainViewModel step) {
    bindBoth(trainStep.expandedProperty(), step.expanded);
    trainStep.summaryProperty().bind(step.summary);
    stopEpochProblem.textProperty().bind(step.stopEpoch.problemProperty());
    stopLossProblem.textProperty().bind(step.stopLoss.problemProperty());
    bind(stopEpoch.show(step.stopEpoch), stopLoss.show(step.stopLoss), showEarly(step));
  }

  /** One that is at work is always shown. */
  private Subscription showEarly(StepTrainViewModel step) {
    watched.textProperty().bind(step.watched);
    patienceProblem.textProperty().bind(step.patience.problemProperty());
    minDeltaProblem.textProperty().bind(step.minDelta.problemProperty());
    Runnable show =
        () -> {
          boolean early = step.patience.getValue() > 0;
          Presence.set(earlyRow, steps.more.get() || early);
          for (Node each : List.of(minDeltaName, minDelta, bestRow)) Presence.set(each, early);
        };
    return Subscription.combine(
        patience.show(step.patience),
        minDelta.show(step.minDelta),
        ChoiceBoxes.show(
            restoreBest,
            List.of(false, true),
            back -> texts.get(back ? "steps.train.best.restore" : "steps.train.best.stay"),
            step.restoreBest),
        steps.more.subscribe(show),
        step.patience.valueProperty().subscribe(v -> show.run()));
  }

  @FXML
  void newWeights() {
    steps.initialise.newWeights();
  }
}
