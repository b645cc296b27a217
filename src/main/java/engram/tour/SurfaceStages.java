package engram.tour;

import engram.app.Wiring;
import engram.training.recipe.Preset;
import engram.ui.base.Companion;
import java.util.List;
import java.util.OptionalInt;

/** The stages of the tour that show what the network does over the features. */
final class SurfaceStages {
  private static final int EPOCHS = 300;

  private final Wiring wiring;
  private final TourRun run;

  SurfaceStages(Wiring wiring, TourRun run) {
    this.wiring = wiring;
    this.run = run;
  }

  List<Tour.Stage> stages() {
    return List.of(
        new Tour.Stage("surface", this::showRegions),
        new Tour.Stage("surface-output", this::showOneOutput),
        new Tour.Stage("surface-curve", this::showCurve, this::showSurface),
        new Tour.Stage("neuron-maps", this::showMaps),
        new Tour.Stage("surface-regression", () -> train(Preset.REG_GAUSS)),
        new Tour.Stage("surface-sine", () -> train(Preset.SINE), this::close));
  }

  private void showRegions() {
    run.train(Preset.REPAIRED.recipe(), EPOCHS);
    FxDriver.act(() -> wiring.panes.open(Companion.SURFACE));
    untilShown();
  }

  /** Of the class in the middle, the others held at the sample. */
  private void showOneOutput() {
    FxDriver.act(
        () -> {
          wiring.surface.surface.choice().outputProperty().set(OptionalInt.of(1));
          wiring.surface.surface.choice().atSampleProperty().set(true);
        });
    untilShown();
  }

  private void showCurve() {
    FxDriver.act(
        () -> {
          wiring.surface.surface.choice().outputProperty().set(OptionalInt.empty());
          wiring.surface.surface.choice().atSampleProperty().set(false);
          wiring.surface.surface.choice().chooseSecond(OptionalInt.empty());
        });
    untilShown();
  }

  private void showSurface() {
    FxDriver.act(() -> wiring.surface.surface.choice().chooseSecond(OptionalInt.of(3)));
  }

  /** Of the spiral, beside its regions. */
  private void showMaps() {
    FxDriver.act(() -> wiring.panes.neuronMapsProperty().set(true));
    train(Preset.SPIRAL);
  }

  private void train(Preset preset) {
    run.train(preset.recipe());
    untilShown();
    FxDriver.await(
        () ->
            !wiring.panes.neuronMapsProperty().get()
                || wiring.surface.maps.getMaps().stream()
                    .anyMatch(
                        maps -> maps.grid().slice().data() == wiring.run.getSnapshot().data()),
        1);
  }

  private void close() {
    FxDriver.act(
        () -> {
          wiring.panes.neuronMapsProperty().set(false);
          wiring.panes.closeCompanion();
        });
  }

  /** Until the surface is that of what is chosen at this moment. */
  private void untilShown() {
    FxDriver.await(
        () ->
            wiring.surface.surface.getView().stream()
                .anyMatch(
                    view ->
                        view.snapshot() == wiring.run.getSnapshot()
                            && view.slice().second().isPresent()
                                == wiring.surface.surface.choice().getAxes().stream()
                                    .anyMatch(axes -> axes.second().isPresent())),
        1);
  }
}
