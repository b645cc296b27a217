package engram.app;

import engram.memory.LesionKind;
import engram.memory.LesionOrder;
import engram.memory.LesionSetup;
import engram.viewmodel.LesionModels;
import engram.viewmodel.LesionPair;
import engram.viewmodel.LesionSet;
import engram.viewmodel.MemoryExperiment;
import engram.viewmodel.Workspace;
import java.util.List;
import java.util.Optional;

/** The stages of the tour on lesions: a network fades, a table tears holes, and one recovers. */
final class LesionStages {
  private static final double SOME = 0.25;
  private static final double HALF = 0.5;

  private final Wiring wiring;

  LesionStages(Wiring wiring) {
    this.wiring = wiring;
  }

  List<Tour.Stage> stages() {
    return List.of(
        new Tour.Stage("lesion-begun", this::begin),
        new Tour.Stage("lesion-measured", this::measure),
        new Tour.Stage("lesion-pair", () -> point(LesionPair.NEURON), this::pointAway),
        new Tour.Stage("lesion-half", () -> remove(HALF)),
        new Tour.Stage("lesion-retrained", this::retrain),
        new Tour.Stage("lesion-neurons", this::neurons),
        new Tour.Stage("lesion-iris", this::iris),
        new Tour.Stage("lesion-strongest", this::strongest, this::back));
  }

  private LesionModels models() {
    return wiring.later().memory.lesion.models();
  }

  private void begin() {
    FxDriver.act(
        () -> {
          wiring.panes.experimentProperty().set(MemoryExperiment.LESION);
          wiring.panes.show(Workspace.MEMORY);
        });
    awaitSight();
  }

  private void awaitSight() {
    FxDriver.await(
        () ->
            models().lesion.getScene().stream()
                    .anyMatch(s -> s.sight().share() == models().settings.getShare())
                && models().measure.curveProperty().get().isPresent(),
        1);
  }

  private void measure() {
    FxDriver.act(() -> models().measure.measure());
    FxDriver.await(() -> !models().measure.measuring().isRunning(), 1);
  }

  private void point(LesionPair pair) {
    FxDriver.act(() -> models().pointing.point(Optional.of(pair)));
  }

  private void pointAway() {
    FxDriver.act(() -> models().pointing.point(Optional.empty()));
  }

  private void remove(double share) {
    FxDriver.act(() -> models().playback.goTo(share));
    awaitSight();
  }

  private void retrain() {
    FxDriver.act(() -> models().measure.retrain());
    FxDriver.await(() -> !models().measure.retraining().isRunning(), 1);
  }

  private void neurons() {
    FxDriver.act(() -> models().settings.chosen(LesionSetup.KIND).set(LesionKind.NEURONS));
    awaitSight();
    measure();
  }

  private void iris() {
    FxDriver.act(
        () -> {
          models().settings.chosen(LesionSetup.KIND).set(LesionKind.WEIGHTS);
          models().settings.setProperty().set(LesionSet.IRIS);
        });
    remove(SOME);
    measure();
  }

  private void strongest() {
    FxDriver.act(() -> models().settings.chosen(LesionSetup.ORDER).set(LesionOrder.STRONGEST));
    awaitSight();
  }

  private void back() {
    FxDriver.act(
        () -> {
          wiring.panes.experimentProperty().set(MemoryExperiment.RECALL);
          wiring.panes.show(Workspace.TRAIN);
        });
  }
}
