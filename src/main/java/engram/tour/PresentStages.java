package engram.tour;

import engram.memory.SettingValues;
import engram.memory.experiments.Experiment;
import engram.memory.forgetting.ForgettingSet;
import engram.memory.lesion.LesionCurve;
import engram.memory.lesion.LesionSetup;
import engram.memory.recall.RecallSetup;
import engram.memory.spacing.SpacingSetup;
import engram.tour.frame.Stages;
import engram.tour.frame.TourWindow;
import engram.training.RunState;
import engram.training.recipe.Preset;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Workspace;
import engram.ui.memory.forgetting.ForgettingModels;
import engram.ui.memory.lesion.LesionModels;
import engram.ui.memory.lesion.LesionSet;
import engram.ui.memory.recall.RecallModels;

/** The stages of the tour that are presented to a class. */
final class PresentStages extends Stages {
  /** Still wrong at the epoch that is shown, and right some epochs later. */
  private static final int FLOWER = 107;

  private static final int EPOCH = 60;
  private static final int DIGITS_EPOCH = 20;
  private static final double CUT = 0.4;
  private static final int READING = 100;
  private static final int COPIES = 15;

  /** Beyond any end. */
  private static final int MANY = Integer.MAX_VALUE;

  PresentStages(TourWindow window) {
    super(window);
    add("present-network", this::begin);
    add("present-neuron", () -> focus(1));
    add("present-weight", this::weight);
    add("present-formula", () -> focus(3));
    add("present-code", () -> focus(4));
    add("present-learned", this::learned);
    add("present-before", () -> before(true), () -> before(false));
    add("present-digits", this::digits);
    add("present-data", this::samples);
    add("present-map", () -> focus(1));
    add("present-forgetting-begun", this::beginForgetting);
    add("present-forgetting", this::forgetting);
    add("present-forgetting-asked", () -> ask(3), () -> ask(3));
    add("present-forgetting-cure", this::cure);
    add("present-lesion", this::lesion);
    add("present-lesion-own", this::own);
    add("present-recall", this::recall);
    add("present-recalled", () -> act(() -> recallModels().playback.goTo(MANY)));
    add("present-recall-copies", this::copies, this::themselves);
    add("present-lists", this::lists);
    add("present-lists-asked", () -> act(() -> window.stores().get().playback().goTo(MANY)));
    add("present-spacing", this::spacing);
    add("present-spacing-exam", this::exam, this::notTaken);
    add("present-neuron-rules", this::neuron, this::leave);
  }

  private void focus(int focus) {
    act(() -> window.present().choose(focus));
  }

  private void begin() {
    backToIris();
    finish();
    goTo(EPOCH);
    act(
        () -> {
          window.selection().clear();
          window.sample().show(FLOWER);
          window.panes().presentingProperty().set(true);
          window.present().choose(0);
        });
  }

  private void weight() {
    focus(2);
    untilExplained();
  }

  private void learned() {
    focus(0);
    goTo(snapshot().lastEpoch());
  }

  /** The network and its map, untrained. */
  private void before(boolean held) {
    act(() -> window.present().holdBefore(held));
  }

  private void digits() {
    load(Preset.DIGITS.recipe());
    finish();
    goTo(DIGITS_EPOCH);
  }

  private void samples() {
    load(Preset.REPAIRED.recipe());
    finish();
    goTo(EPOCH);
    show(Workspace.DATA);
  }

  private ForgettingModels forgettingModels() {
    return window.forgetting().get();
  }

  /** Of what another stage measured nothing is left. */
  private void beginForgetting() {
    show(MemoryExperiment.FORGETTING);
    focus(0);
    act(() -> forgettingModels().settings.setProperty().set(ForgettingSet.IRIS));
    act(() -> forgettingModels().settings.setProperty().set(ForgettingSet.DIGITS));
    await(() -> forgettingModels().tiles().count() > 0);
  }

  private void forgetting() {
    act(() -> forgettingModels().forgetting.start());
    await(() -> !forgettingModels().forgetting.getMoment().running());
    act(() -> forgettingModels().playback.goTo(MANY));
  }

  /** Shows every test sample of a class, or all classes again. */
  private void ask(int tile) {
    act(() -> forgettingModels().asked.toggle(tile));
  }

  private void cure() {
    focus(1);
    await(() -> !forgettingModels().forgetting.getMoment().running());
    act(() -> forgettingModels().playback.goTo(MANY));
  }

  private void lesion() {
    show(MemoryExperiment.LESION);
    act(
        () -> {
          SettingValues<LesionSetup> cut = new SettingValues<>(LesionSetup.USUAL);
          window.lesion().get().settings().restore(LesionSetup.of(cut.put(LesionSetup.SHARE, CUT)));
        });
    await(this::isCut);
  }

  private boolean isCut() {
    LesionModels models = window.lesion().get();
    return models.measure.curveProperty().get().filter(LesionCurve::isWhole).isPresent()
        && models.lesion.getScene().filter(scene -> scene.state().share() == CUT).isPresent();
  }

  /** The network that is in Train. */
  private void own() {
    act(() -> window.lesion().get().settings().setProperty().set(LesionSet.OWN));
    await(this::isCut);
  }

  private void lists() {
    show(MemoryExperiment.STORES);
    act(() -> window.stores().get().playback().goTo(READING));
  }

  private void spacing() {
    show(MemoryExperiment.SPACING);
    act(() -> window.spacing().get().playback().goTo(MANY));
    await(() -> window.spacing().get().spacing.mappedProperty().get().isPresent());
  }

  private void exam() {
    focus(1);
    act(() -> window.spacing().get().exam.take());
  }

  private void notTaken() {
    act(() -> window.spacing().get().restore(new Experiment.Spacing(SpacingSetup.USUAL)));
    focus(0);
  }

  private void neuron() {
    show(MemoryExperiment.NEURON);
    act(() -> window.neuron().get().playback().goTo(MANY));
  }

  private void recall() {
    show(MemoryExperiment.RECALL);
    act(() -> recallModels().playback.goTo(EPOCH));
  }

  /** A pattern that nobody showed, of which the network got copies. */
  private void copies() {
    act(() -> recallModels().settings.number(RecallSetup.COPIES).number().set(COPIES));
    act(() -> recallModels().playback.goTo(MANY));
  }

  private void themselves() {
    act(() -> recallModels().settings.number(RecallSetup.COPIES).number().set(0));
  }

  private RecallModels recallModels() {
    return window.recall().get();
  }

  private void leave() {
    act(() -> window.panes().presentingProperty().set(false));
    backToTraining();
    until(snapshot -> snapshot.state() != RunState.RUNNING);
  }
}
