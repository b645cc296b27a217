package engram.ui.pictures;

import engram.data.Handwriting;
import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.paint.InkRamp;
import engram.ui.paint.Palette;
import engram.ui.paint.PixelImage;
import engram.ui.selection.DragArea;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * The square to draw on with the mouse or a finger: ink on paper, over a sample if one is there.
 */
public final class PadView extends FittedCanvas implements DragArea {
  private final GraphicsContext g = graphics();
  private final PixelImage image = new PixelImage();
  private PadViewModel pad;
  private PreferencesViewModel look;

  public PadView() {
    getStyleClass().setAll("pad");
    setCursor(Cursor.CROSSHAIR);
    setFocusTraversable(true);
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
    clear();
    PadDrawing drawing = pad.getDrawing();
    Palette palette = Palette.of(look.getTheme());
    double size = size();
    g.setFill(palette.card());
    g.fillRect(0, 0, size, size);
    InkRamp ramp = new InkRamp(palette);
    drawing
        .ground()
        .ifPresent(
            pixels -> image.paint(g, pixels.side(), p -> ramp.pixel(pixels.get(p)), 0, 0, size));
    g.setStroke(palette.text());
    g.setFill(palette.text());
    g.setLineWidth(2 * PadDrawing.PEN * size);
    g.setLineCap(StrokeLineCap.ROUND);
    g.setLineJoin(StrokeLineJoin.ROUND);
    drawing.strokes().forEach(stroke -> draw(stroke, size));
  }

  private void draw(List<Handwriting.Point> stroke, double size) {
    Handwriting.Point first = stroke.get(0);
    g.beginPath();
    g.moveTo(first.x() * size, first.y() * size);
    // a single point: a line to itself is a round dot
    for (Handwriting.Point point : stroke) g.lineTo(point.x() * size, point.y() * size);
    g.stroke();
  }

  private double size() {
    return Math.min(getWidth(), getHeight());
  }

  private void press(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) return;
    requestFocus();
    pad.press(event.getX() / size(), event.getY() / size());
    event.consume();
  }

  private void drag(MouseEvent event) {
    if (!event.isPrimaryButtonDown()) return;
    pad.drag(event.getX() / size(), event.getY() / size());
    event.consume();
  }
}
