package engram.ui.surface;

import engram.inspect.surface.InputSlice;
import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.graph.NetworkReadoutCard;
import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintedPicture;
import engram.ui.paint.Palette;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotPainter;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/**
 * The picture of the output surface, and the mouse over it: pointing reads the outputs out, a click
 * on a point shows that row as the sample.
 */
final class SurfacePane {
  /** How near to a point a click takes it, in em. */
  private static final double NEAR = 0.7;

  private final SurfaceViewModel surface;
  private final SurfaceTexts texts;
  private final PreferencesViewModel preferences;
  private final FittedCanvas map;
  private final FittedCanvas points = new FittedCanvas();
  private final SurfacePlot plot;
  private final SurfacePainter painter;
  private final PlotPainter curvePainter;
  private final NetworkReadoutCard card;
  private List<SurfaceDot> dots = List.of();
  private Optional<PlotAxes> axes = Optional.empty();

  /**
   * @param area as large as the map, which lies in it
   */
  SurfacePane(
      SurfaceViewModel surface,
      SurfaceTexts texts,
      PreferencesViewModel preferences,
      Pane area,
      FittedCanvas map) {
    this.surface = surface;
    this.texts = texts;
    this.preferences = preferences;
    this.map = map;
    plot = new SurfacePlot(surface.choice(), texts);
    painter =
        new SurfacePainter(new CanvasDrawing(map.graphics()), new CanvasDrawing(points.graphics()));
    curvePainter = new PlotPainter(map.graphics());
    card = new NetworkReadoutCard(area);
    points.setMouseTransparent(true);
    area.getChildren().addAll(points, card);
    map.setPainter(this::draw);
    PaintedPicture.offer(map, (to, width, height, numbers) -> paint(to, width, height));
    points.setPainter(this::drawAnew);
    map.setOnMouseMoved(this::point);
    map.setOnMouseExited(event -> card.hide());
    map.setOnMouseClicked(event -> at(event).ifPresent(surface::showSample));
  }

  void paint() {
    map.paint();
  }

  private void drawAnew() {
    painter.forget();
    draw();
  }

  private void draw() {
    Optional<SurfaceView> view = surface.getView();
    if (view.isEmpty()) {
      axes = Optional.empty();
      dots = List.of();
      card.hide();
      map.clear();
      painter.forget();
      return;
    }
    draw(view.get());
  }

  private void draw(SurfaceView view) {
    double em = preferences.getFontSize();
    double width = map.getWidth();
    double height = map.getHeight();
    Palette palette = Palette.of(preferences.getTheme());
    view.surface()
        .ifPresent(
            s -> {
              SurfacePicture picture = plot.surface(view, s, surface.getRow(), em, width, height);
              remember(picture.axes(), picture.dots());
              painter.paint(picture, palette, width, height);
            });
    view.curve()
        .ifPresent(
            c -> {
              OutputCurvePicture picture = plot.curve(view, c, surface.getRow(), em, width, height);
              remember(picture.axes(), picture.dots());
              map.clear();
              painter.forget();
              curvePainter.paint(picture.axes(), picture.items(), palette);
            });
  }

  /** What is seen, on something else. */
  private void paint(Drawing to, double width, double height) {
    double em = preferences.getFontSize();
    Palette palette = Palette.of(preferences.getTheme());
    surface
        .getView()
        .ifPresent(
            view -> {
              view.surface()
                  .map(s -> plot.surface(view, s, surface.getRow(), em, width, height))
                  .ifPresent(picture -> SurfacePainter.paint(to, picture, palette));
              view.curve()
                  .map(c -> plot.curve(view, c, surface.getRow(), em, width, height))
                  .ifPresent(
                      curve -> new PlotPainter(to).paint(curve.axes(), curve.items(), palette));
            });
  }

  private void remember(PlotAxes newAxes, List<SurfaceDot> newDots) {
    axes = Optional.of(newAxes);
    dots = newDots;
  }

  private void point(MouseEvent event) {
    Optional<PlotAxes> inside = axes.filter(a -> a.contains(event.getX(), event.getY()));
    Optional<SurfaceView> view = surface.getView();
    map.setCursor(at(event).isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    if (inside.isEmpty() || view.isEmpty()) {
      card.hide();
      return;
    }
    InputSlice slice = view.get().slice();
    double x = slice.horizontal().at(share(inside.get().share(event.getX())));
    double y =
        slice
            .vertical()
            .map(range -> range.at(share(inside.get().rowShare(event.getY()))))
            .orElse(0.0);
    card.follow(event.getX(), event.getY());
    card.show(texts.readout(view.get(), x, y));
  }

  private static double share(double share) {
    return Math.max(0, Math.min(1, share));
  }

  /** The row of the point there. */
  private Optional<Integer> at(MouseEvent event) {
    return surface
        .getView()
        .flatMap(
            view ->
                axes.flatMap(
                    a ->
                        plot.nearest(
                            view,
                            dots,
                            a,
                            event.getX(),
                            event.getY(),
                            NEAR * preferences.getFontSize())));
  }
}
