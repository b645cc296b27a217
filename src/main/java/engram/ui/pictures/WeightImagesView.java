package engram.ui.pictures;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.paint.PaintedPicture;
import engram.ui.paint.Palette;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The pictures of the first layer's weights; a click on one selects its neuron. */
public final class WeightImagesView extends FittedCanvas {
  private final WeightImagesPainter painter = new WeightImagesPainter(graphics());
  private PicturesViewModel pictures;
  private PreferencesViewModel look;

  public WeightImagesView() {
    getStyleClass().setAll("weight-images");
    setPainter(this::draw);
    PaintedPicture.offer(
        this, (to, width, height, numbers) -> draw(new WeightImagesPainter(to), width, height));
    setOnMouseMoved(this::hover);
    setOnMouseExited(event -> pictures.hover(OptionalInt.empty()));
    setOnMouseClicked(this::click);
  }

  void show(PicturesViewModel newPictures, PreferencesViewModel newLook) {
    pictures = newPictures;
    look = newLook;
  }

  private void draw() {
    if (pictures == null) return;
    if (pictures.getWeights().isEmpty()) clear();
    else draw(painter, getWidth(), getHeight());
  }

  private void draw(WeightImagesPainter on, double width, double height) {
    on.paint(
        pictures.getWeights(),
        pictures.commonScale.get() ? OptionalDouble.of(pictures.largest()) : OptionalDouble.empty(),
        pictures.selected(),
        pictures.hovered(),
        Palette.of(look.getTheme()),
        look.getFontSize(),
        width,
        height);
  }

  private OptionalInt at(MouseEvent event) {
    return WeightImagesPainter.at(
        pictures.getWeights().size(),
        event.getX(),
        event.getY(),
        look.getFontSize(),
        getWidth(),
        getHeight());
  }

  private void hover(MouseEvent event) {
    OptionalInt unit = at(event);
    pictures.hover(unit);
    setCursor(unit.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) at(event).ifPresent(pictures::select);
  }
}
