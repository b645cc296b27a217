package engram.ui.data.draw;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintedPicture;
import engram.ui.paint.Palette;
import engram.ui.plot.AxisTicks;
import engram.ui.plot.NiceScale;
import engram.ui.plot.PlotAxes;
import engram.ui.surface.SurfacePicture;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/** The plane to draw points in with the mouse or a finger. */
public final class DrawingView extends StackPane {
  private static final int TICKS = 7;

  /** How near to a point is on it, in em. */
  private static final double NEAR = 0.7;

  private final FittedCanvas ground = new FittedCanvas();
  private final FittedCanvas sheet = new FittedCanvas();
  private final FittedCanvas pointer = new FittedCanvas();
  private final DrawingPainter painter =
      new DrawingPainter(
          new CanvasDrawing(ground.graphics()),
          new CanvasDrawing(sheet.graphics()),
          new CanvasDrawing(pointer.graphics()));
  private DataDrawViewModel draw;
  private PreferencesViewModel look;
  private Optional<MouseEvent> at = Optional.empty();
  private boolean drawing;

  public DrawingView() {
    getStyleClass().setAll("drawing");
    for (FittedCanvas canvas : List.of(ground, sheet, pointer)) {
      canvas.getStyleClass().add("inspector-canvas");
      canvas.setMouseTransparent(true);
      getChildren().add(canvas);
    }
    setCursor(Cursor.CROSSHAIR);
    setFocusTraversable(true);
    ground.setPainter(this::drawGround);
    sheet.setPainter(this::drawMarks);
    pointer.setPainter(this::drawPointer);
    PaintedPicture.offer(this, (to, width, height, numbers) -> drawOn(to));
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(this::release);
    setOnMouseMoved(event -> point(Optional.of(event)));
    setOnMouseExited(event -> point(Optional.empty()));
  }

  public String getHelpText() {
    return getAccessibleHelp();
  }

  /** For screen readers; a tooltip would cover what is drawn. */
  public void setHelpText(String text) {
    setAccessibleHelp(text);
  }

  void show(DataDrawViewModel newDraw, PreferencesViewModel newLook) {
    draw = newDraw;
    look = newLook;
  }

  void paint() {
    paintGround();
    paintMarks();
  }

  void paintGround() {
    ground.paint();
  }

  void paintMarks() {
    sheet.paint();
  }

  /** For a file: the plane with its points, which is as large as here. */
  private void drawOn(Drawing to) {
    if (draw == null) return;
    DrawingPainter all = new DrawingPainter(to, to, to);
    all.paintGround(plot(), draw.surfaceProperty().get(), palette());
    all.paintMarks(plot(), palette());
  }

  private void drawGround() {
    if (draw == null) return;
    ground.clear();
    painter.paintGround(plot(), draw.surfaceProperty().get(), palette());
  }

  private void drawMarks() {
    if (draw == null) return;
    sheet.clear();
    painter.paintMarks(plot(), palette());
  }

  private void drawPointer() {
    pointer.clear();
    if (draw == null || at.isEmpty()) return;
    DrawBrush brush = draw.hand.brush.get();
    painter.paintPointer(
        axes(),
        at.get().getX(),
        at.get().getY(),
        brush.erases() ? -1 : brush.label(),
        brush.radius(),
        palette());
  }

  private Palette palette() {
    return Palette.of(look.getTheme());
  }

  private DrawingPainter.Picture plot() {
    DrawPlane plane = draw.hand.plane.get();
    return new DrawingPainter.Picture(
        axes(),
        draw.across(),
        draw.upwards(),
        draw.hand.pointsProperty().get().stream()
            .map(
                point ->
                    new DrawingPainter.Picture.Mark(
                        plane.across().share(point.x()),
                        plane.upwards().share(point.y()),
                        point.label()))
            .toList());
  }

  private PlotAxes axes() {
    DrawPlane plane = draw.hand.plane.get();
    return SurfacePicture.square(
        look.getFontSize(),
        getWidth(),
        getHeight(),
        false,
        ticks(plane.upwards()),
        ticks(plane.across()));
  }

  private static List<PlotAxes.Tick> ticks(NiceScale scale) {
    return AxisTicks.on(scale, scale.ticks(TICKS));
  }

  private void press(MouseEvent event) {
    requestFocus();
    PlotAxes axes = axes();
    double x = axes.share(event.getX());
    double y = axes.rowShare(event.getY());
    if (event.getButton() == MouseButton.SECONDARY && !drawing) {
      draw.hand.eraseAt(x, y, NEAR * look.getFontSize() / (axes.right() - axes.left()));
    } else if (event.getButton() == MouseButton.PRIMARY) {
      drawing = true;
      draw.hand.press(x, y);
    }
    event.consume();
  }

  private void drag(MouseEvent event) {
    PlotAxes axes = axes();
    if (drawing) draw.hand.drag(axes.share(event.getX()), axes.rowShare(event.getY()));
    point(Optional.of(event));
    event.consume();
  }

  private void release(MouseEvent event) {
    if (!drawing || event.getButton() != MouseButton.PRIMARY) return;
    drawing = false;
    draw.hand.release();
    event.consume();
  }

  private void point(Optional<MouseEvent> event) {
    at = event;
    pointer.paint();
  }
}
