package engram.ui.pictures;

import engram.data.Handwriting;
import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.paint.Palette;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The square to draw on with the mouse or a finger. */
public final class PadView extends FittedCanvas {
  private final PadPainter painter = new PadPainter(graphics());
  private PadViewModel pad;
  private PreferencesViewModel look;

  public PadView() {
    getStyleClass().setAll("pad");
    setCursor(Cursor.CROSSHAIR);
    setPainter(this::draw);
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
  }

  void show(PadViewModel newPad, PreferencesViewModel newLook) {
    pad = newPad;
    look = newLook;
  }

  private void draw() {
    if (pad == null) return;
    PadDrawing drawing = pad.getDrawing();
    clear();
    painter.paint(
        drawing.ground(),
        drawing.strokes().stream().map(PadView::stroke).toList(),
        PadDrawing.PEN,
        Palette.of(look.getTheme()),
        size());
  }

  private static PadPainter.Stroke stroke(List<Handwriting.Point> points) {
    return new PadPainter.Stroke(
        points.stream().mapToDouble(Handwriting.Point::x).toArray(),
        points.stream().mapToDouble(Handwriting.Point::y).toArray());
  }

  private double size() {
    return Math.min(getWidth(), getHeight());
  }

  private void press(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) return;
    pad.press(event.getX() / size(), event.getY() / size());
    event.consume();
  }

  private void drag(MouseEvent event) {
    if (!event.isPrimaryButtonDown()) return;
    pad.drag(event.getX() / size(), event.getY() / size());
    event.consume();
  }
}
