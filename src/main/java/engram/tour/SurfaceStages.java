package engram.tour;

import engram.tour.frame.Stages;
import engram.tour.frame.TourWindow;
import engram.training.recipe.Preset;
import engram.ui.base.Companion;
import engram.ui.surface.Others;
import java.util.OptionalInt;

/** The stages of the tour that show what the network does over the features. */
final class SurfaceStages extends Stages {
  private static final int EPOCHS = 300;

  SurfaceStages(TourWindow window) {
    super(window);
    add("surface-iris", this::showRegions);
    add("surface-output", this::showOneOutput);
    add("surface-curve", this::showCurve, this::showSurface);
    add("surface-neuron-maps", this::showMaps);
    add("surface-regression", () -> train(Preset.REG_GAUSS));
    add("surface-sine", () -> train(Preset.SINE), this::close);
  }

  private void showRegions() {
    train(Preset.REPAIRED.recipe(), EPOCHS);
    open(Companion.SURFACE);
    untilShown();
  }

  /** Of the class in the middle, the others held at the sample. */
  private void showOneOutput() {
    act(
        () -> {
          window.surface().choice().outputProperty().set(OptionalInt.of(1));
          window.surface().choice().othersProperty().set(Others.SAMPLE);
        });
    untilShown();
  }

  private void showCurve() {
    act(
        () -> {
          window.surface().choice().outputProperty().set(OptionalInt.empty());
          window.surface().choice().othersProperty().set(Others.TYPICAL);
          window.surface().choice().chooseSecond(OptionalInt.empty());
        });
    untilShown();
  }

  private void showSurface() {
    act(() -> window.surface().choice().chooseSecond(OptionalInt.of(3)));
  }

  /** Of the spiral, beside its regions. */
  private void showMaps() {
    act(() -> window.panes().neuronMapsProperty().set(true));
    train(Preset.SPIRAL);
  }

  private void train(Preset preset) {
    train(preset.recipe());
    untilShown();
    await(
        () ->
            !window.panes().neuronMapsProperty().get()
                || window.neuronMaps().getMaps().stream()
                    .anyMatch(maps -> maps.grid().slice().data() == snapshot().data()));
  }

  private void close() {
    act(
        () -> {
          window.panes().neuronMapsProperty().set(false);
          window.panes().closeCompanion();
        });
  }

  /** Until the surface is that of what is chosen at this moment. */
  private void untilShown() {
    await(
        () ->
            window.surface().getView().stream()
                .anyMatch(
                    view ->
                        view.snapshot() == snapshot()
                            && view.slice().second().isPresent()
                                == window.surface().choice().getAxes().stream()
                                    .anyMatch(axes -> axes.second().isPresent())));
  }
}
