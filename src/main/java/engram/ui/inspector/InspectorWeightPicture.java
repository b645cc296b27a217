package engram.ui.inspector;

import engram.inspect.surface.Pixels;
import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.paint.Palette;
import engram.ui.pictures.WeightImagesPainter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The weights into one neuron as a small picture, on a scale of its own. */
public final class InspectorWeightPicture extends FittedCanvas {
  private final WeightImagesPainter painter = new WeightImagesPainter(graphics());
  private PreferencesViewModel look;
  private Optional<Pixels> weights = Optional.empty();

  public InspectorWeightPicture() {
    getStyleClass().setAll("inspector-weight-image");
    setPainter(this::draw);
  }

  void show(Optional<Pixels> newWeights, PreferencesViewModel newLook) {
    weights = newWeights;
    look = newLook;
    paint();
  }

  private void draw() {
    weights.ifPresent(
        pixels ->
            painter.paint(
                List.of(pixels),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Palette.of(look.getTheme()),
                look.getFontSize(),
                getWidth(),
                getHeight()));
  }
}
