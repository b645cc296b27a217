package engram.ui.memory.spacing;

import engram.memory.spacing.SpacingSetup;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.ArrowKeys;
import engram.ui.controls.LayeredCanvas;
import engram.ui.memory.spacing.SpacingViewModel.Mapped;
import engram.ui.memory.spacing.SpacingViewModel.Pointed;
import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.PaintedPicture;
import engram.ui.paint.Palette;
import engram.ui.plot.PlotAxes;
import engram.ui.selection.DragArea;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * The map of gap and delay. What the mouse is over is told; a press, a drag and the arrow keys
 * choose another place.
 */
public final class SpacingMapView extends LayeredCanvas implements DragArea {
  private static final int FAST = 5;

  private final SpacingMapPainter map =
      new SpacingMapPainter(new CanvasDrawing(ground().graphics()));
  private final SpacingMapPainter marks =
      new SpacingMapPainter(new CanvasDrawing(sheet().graphics()));
  private SpacingViewModel spacing;
  private PreferencesViewModel look;
  private Texts texts;

  public SpacingMapView() {
    getStyleClass().setAll("spacing-map");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    ArrowKeys.use(this);
    setCursor(Cursor.CROSSHAIR);
    ground().setPainter(this::drawMap);
    sheet().setPainter(this::drawMarks);
    setOnMousePressed(this::press);
    setOnMouseDragged(this::choose);
    setOnMouseMoved(event -> spacing.point(at(event)));
    setOnMouseExited(event -> spacing.point(Optional.empty()));
    setOnKeyPressed(this::press);
  }

  void show(SpacingViewModel of, PreferencesViewModel newLook, Texts newTexts) {
    spacing = of;
    look = newLook;
    texts = newTexts;
    PaintedPicture.offer(
        this,
        (to, width, height, numbers) ->
            paintAll(
                new SpacingMapPainter(to),
                SpacingMapPainter.axes(width, height, look.getFontSize(), texts)));
    paint();
  }

  private void paintAll(SpacingMapPainter painter, PlotAxes axes) {
    Optional<Mapped> now = spacing.mappedProperty().get();
    if (now.isEmpty()) return;
    painter.paint(now.get(), spacing.people, axes, Palette.of(look.getTheme()), texts);
    painter.paintChosen(spacing.setup().gap(), spacing.setup().delay(), axes);
  }

  private void drawMap() {
    ground().clear();
    if (spacing == null) return;
    spacing
        .mappedProperty()
        .get()
        .ifPresent(
            now -> map.paint(now, spacing.people, axes(), Palette.of(look.getTheme()), texts));
  }

  private void drawMarks() {
    sheet().clear();
    if (spacing == null || spacing.mappedProperty().get().isEmpty()) return;
    SpacingSetup setup = spacing.setup();
    marks.paintChosen(setup.gap(), setup.delay(), axes());
    spacing
        .pointedProperty()
        .get()
        .ifPresent(pointed -> marks.paintPointed(pointed.gap(), pointed.delay(), axes()));
  }

  private PlotAxes axes() {
    return SpacingMapPainter.axes(getWidth(), getHeight(), look.getFontSize(), texts);
  }

  /** A disc, or a place; nothing beside the map. */
  private Optional<Pointed> at(MouseEvent event) {
    PlotAxes axes = axes();
    if (!axes.contains(event.getX(), event.getY())) return Optional.empty();
    OptionalInt disc = SpacingMapPainter.discAt(spacing.people, axes, event.getX(), event.getY());
    if (disc.isPresent()) {
      var mean = spacing.people.spaced().get(disc.getAsInt());
      return Optional.of(new Pointed(mean.gap(), mean.delay(), Optional.of(mean)));
    }
    return Optional.of(new Pointed(gap(axes, event), delay(axes, event), Optional.empty()));
  }

  private static double gap(PlotAxes axes, MouseEvent event) {
    return SpacingDays.GAPS.at(axes.share(event.getX()));
  }

  private static double delay(PlotAxes axes, MouseEvent event) {
    return SpacingDays.DELAYS.at(axes.rowShare(event.getY()));
  }

  private void press(MouseEvent event) {
    if (axes().contains(event.getX(), event.getY())) choose(event);
  }

  /** Beyond an edge, at it. */
  private void choose(MouseEvent event) {
    if (!event.isPrimaryButtonDown()) return;
    PlotAxes axes = axes();
    spacing.choose(gap(axes, event), delay(axes, event));
    spacing.point(Optional.empty());
  }

  private void press(KeyEvent event) {
    int by = event.isShiftDown() ? FAST : 1;
    switch (event.getCode()) {
      case LEFT -> spacing.walk(-by, 0);
      case RIGHT -> spacing.walk(by, 0);
      case UP -> spacing.walk(0, by);
      case DOWN -> spacing.walk(0, -by);
      default -> {
        return;
      }
    }
    spacing.point(Optional.empty());
    event.consume();
  }
}
