package engram.tour;

import engram.memory.lesion.LesionKind;
import engram.memory.lesion.LesionOrder;
import engram.memory.lesion.LesionSetup;
import engram.tour.frame.Stages;
import engram.tour.frame.TourWindow;
import engram.training.recipe.Preset;
import engram.ui.base.MemoryExperiment;
import engram.ui.memory.lesion.LesionModels;
import engram.ui.memory.lesion.LesionPair;
import engram.ui.memory.lesion.LesionSet;
import java.util.Optional;

/** The stages of the tour on lesions: a network fades, a table tears holes, and one recovers. */
final class LesionStages extends Stages {
  private static final double SOME = 0.25;
  private static final double HALF = 0.5;

  LesionStages(TourWindow window) {
    super(window);
    add("memory-lesion-begun", this::begin);
    add("memory-lesion-measured", this::measure);
    add("memory-lesion-pair", () -> point(LesionPair.NEURON), this::pointAway);
    add("memory-lesion-half", () -> remove(HALF));
    add("memory-lesion-retrained", this::retrain);
    add("memory-lesion-neurons", this::neurons);
    add("memory-lesion-iris", this::iris);
    add("memory-lesion-strongest", this::strongest);
    add("memory-lesion-own", this::own, this::backToTraining);
  }

  private LesionModels models() {
    return window.lesion().get();
  }

  private void begin() {
    show(MemoryExperiment.LESION);
    awaitState();
  }

  private void awaitState() {
    await(
        () ->
            models().lesion.getScene().stream()
                    .anyMatch(s -> s.state().share() == models().settings.getShare())
                && models().measure.curveProperty().get().isPresent());
  }

  private void measure() {
    act(() -> models().measure.measure());
    await(() -> !models().measure.measuring().isRunning());
  }

  private void point(LesionPair pair) {
    act(() -> models().pointing.point(Optional.of(pair)));
  }

  private void pointAway() {
    act(() -> models().pointing.point(Optional.empty()));
  }

  private void remove(double share) {
    act(() -> models().playback.goTo(share));
    awaitState();
  }

  private void retrain() {
    act(() -> models().measure.retrain());
    await(() -> !models().measure.retraining().isRunning());
  }

  private void neurons() {
    act(() -> models().settings.chosen(LesionSetup.KIND).set(LesionKind.NEURONS));
    awaitState();
    measure();
  }

  private void iris() {
    act(
        () -> {
          models().settings.chosen(LesionSetup.KIND).set(LesionKind.WEIGHTS);
          models().settings.setProperty().set(LesionSet.IRIS);
        });
    remove(SOME);
    measure();
  }

  /** What was just trained. */
  private void own() {
    train(Preset.REPAIRED.recipe());
    act(
        () -> {
          models().settings.chosen(LesionSetup.ORDER).set(LesionOrder.RANDOM);
          models().settings.setProperty().set(LesionSet.OWN);
          models().lesion.followTrain();
        });
    awaitState();
  }

  private void strongest() {
    act(() -> models().settings.chosen(LesionSetup.ORDER).set(LesionOrder.STRONGEST));
    awaitState();
  }
}
