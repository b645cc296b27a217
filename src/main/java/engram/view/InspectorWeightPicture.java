package engram.view;

import engram.inspect.Pixels;
import engram.render.Palette;
import engram.render.WeightImagesPainter;
import engram.viewmodel.PreferencesViewModel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The weights into one neuron as a small picture, on a scale of its own. */
public final class InspectorWeightPicture extends InspectorCanvas {
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
