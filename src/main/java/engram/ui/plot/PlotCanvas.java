package engram.ui.plot;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.paint.PaintedPicture;
import engram.ui.paint.Palette;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/** A place for a plot. */
public class PlotCanvas extends FittedCanvas {
  private Supplier<Optional<Plot>> plot = Optional::empty;
  private Optional<Plot> painted = Optional.empty();
  private PreferencesViewModel look;

  /** Has a canvas show a plot, which is asked for whenever it is drawn. */
  public static void draw(
      FittedCanvas canvas, PreferencesViewModel look, Supplier<Optional<Plot>> plot) {
    PlotPainter painter = new PlotPainter(canvas.graphics());
    PaintedPicture.offer(
        canvas,
        (to, width, height, numbers) ->
            plot.get()
                .ifPresent(
                    p ->
                        new PlotPainter(to)
                            .paint(
                                p,
                                Palette.of(look.getTheme()),
                                look.getFontSize(),
                                width,
                                height)));
    canvas.setPainter(
        () -> {
          canvas.clear();
          plot.get()
              .ifPresent(
                  p ->
                      painter.paint(
                          p,
                          Palette.of(look.getTheme()),
                          look.getFontSize(),
                          canvas.getWidth(),
                          canvas.getHeight()));
        });
  }

  public final void setLook(PreferencesViewModel newLook) {
    look = newLook;
    draw(
        this,
        look,
        () -> {
          painted = plot.get();
          return painted;
        });
  }

  public final void show(Plot newPlot) {
    show(() -> Optional.of(newPlot));
  }

  /**
   * @param newPlot asked whenever it is drawn
   */
  public final void show(Supplier<Optional<Plot>> newPlot) {
    plot = newPlot;
    paint();
  }

  /** Where the axes of what was painted lie; empty if nothing was. */
  protected final Optional<PlotAxes> axes() {
    return painted.map(p -> p.axes(getWidth(), getHeight(), look.getFontSize()));
  }

  /**
   * @param action gets the share of the horizontal axis that is pressed or dragged to, 0 … 1
   */
  public final void setOnPlace(DoubleConsumer action) {
    setCursor(Cursor.HAND);
    setOnMousePressed(event -> place(event, action));
    setOnMouseDragged(event -> place(event, action));
  }

  private void place(MouseEvent event, DoubleConsumer action) {
    if (!event.isPrimaryButtonDown()) return;
    axes().ifPresent(a -> action.accept(Math.max(0, Math.min(1, a.share(event.getX())))));
  }
}
