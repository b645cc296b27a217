package engram.ui.memory.frame;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.controls.LayeredCanvas;
import engram.ui.paint.Palette;
import engram.ui.plot.AxisTicks;
import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.NiceScale;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotItem.Key;
import engram.ui.plot.PlotMargins;
import engram.ui.plot.PlotPainter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;

/**
 * Curves over the steps of something; pressing and dragging in it goes to a step. Up to the present
 * step they are seen in their colours, from there to the furthest that was reached pale. A step
 * draws no curve anew: it only moves how far both are seen.
 */
final class SteppedPlot extends LayeredCanvas {
  private static final PlotMargins MARGINS = new PlotMargins(3.6, 1.3, 0.6, 1.4);
  private static final PlotMargins KEYED_MARGINS = new PlotMargins(3.6, 1.3, 1.6, 1.4);

  private static final double LINE = 0.12;
  private static final double STRONG = 0.2;
  private static final double THIN = 0.07;
  private static final double DOT = 1.6;
  private static final double AHEAD = 0.3;
  private static final double BESIDE = 0.6;

  private final FittedCanvas ahead = new FittedCanvas();
  private final FittedCanvas done = new FittedCanvas();
  private final Rectangle upToFurthest = new Rectangle();
  private final Rectangle upToPresent = new Rectangle();
  private PreferencesViewModel look;
  private NiceScale vertical;
  private List<Curve> curves = List.of();
  private List<Curve> others = List.of();

  /** Null until there is something to draw. */
  private PlotAxes axes;

  private int steps = 1;
  private int present;
  private int furthest;
  private boolean keyed;
  private IntConsumer goTo = step -> {};

  /**
   * A curve, as shares of the vertical axis, a value a step from step 0; it may end early.
   *
   * @param strong whether it is the one that is explained
   */
  @SuppressWarnings("ArrayRecordComponent") // filled once, read only
  record Curve(String name, Ink ink, double[] shares, boolean strong) {
    private double width() {
      return strong ? STRONG : LINE;
    }

    private PlotItem line(int steps, LineStyle style) {
      return PlotItem.Line.of(shares.length, k -> (double) k / steps, k -> clip(shares[k]), style);
    }

    private PlotItem dot(int steps, int present) {
      int held = Math.min(present, shares.length - 1);
      return new PlotItem.Dot((double) held / steps, clip(shares[held]), DOT * width(), ink);
    }
  }

  SteppedPlot() {
    getStyleClass().setAll("recall-plot");
    lay(1, ahead, upToFurthest);
    lay(2, done, upToPresent);
    ground().setPainter(this::drawAxes);
    ahead.setPainter(this::drawAhead);
    done.setPainter(this::drawPast);
    sheet().setPainter(this::drawPresent);
    setCursor(Cursor.HAND);
    setOnMousePressed(this::point);
    setOnMouseDragged(this::point);
  }

  private void lay(int place, FittedCanvas canvas, Rectangle clip) {
    canvas.getStyleClass().clear();
    canvas.setMouseTransparent(true);
    canvas.setClip(clip);
    getChildren().add(place, canvas);
  }

  void setKeyed(boolean newKeyed) {
    keyed = newKeyed;
  }

  void setLook(PreferencesViewModel newLook, IntConsumer onStep) {
    look = newLook;
    goTo = onStep;
  }

  /**
   * @param newOthers thin ones beside them
   * @param newSteps the last step
   */
  void showCurves(NiceScale scale, List<Curve> newCurves, List<Curve> newOthers, int newSteps) {
    vertical = scale;
    curves = newCurves;
    others = newOthers;
    steps = Math.max(1, newSteps);
    present = Math.min(present, steps);
    ground().paint();
    ahead.paint();
    done.paint();
    sheet().paint();
  }

  /** Shows where it stands, and nothing beyond what was seen. */
  void showStep(Stepped stepped) {
    int newFurthest = stepped.furthestProperty().get();
    if (present == stepped.step() && furthest == newFurthest) return;
    present = stepped.step();
    furthest = newFurthest;
    sheet().paint();
  }

  /** A curve of values on a scale. */
  static Curve curve(String name, Ink ink, NiceScale scale, double[] values, boolean strong) {
    return new Curve(name, ink, Arrays.stream(values).map(scale::share).toArray(), strong);
  }

  private static double clip(double share) {
    return Double.isNaN(share) ? 0 : Math.max(0, Math.min(1, share));
  }

  private void drawAxes() {
    axes = look == null || vertical == null ? null : arrange();
    List<Key.Entry> entries =
        curves.stream()
            .map(curve -> Key.Entry.of(curve.name(), LineStyle.of(curve.ink(), STRONG)))
            .toList();
    draw(
        ground(),
        keyed ? List.of(PlotItem.AXES, new Key(entries, Key.Place.ABOVE)) : List.of(PlotItem.AXES));
  }

  private void drawAhead() {
    draw(ahead, lines(AHEAD, AHEAD));
  }

  private void drawPast() {
    draw(done, lines(BESIDE, 1));
  }

  private List<PlotItem> lines(double opacityOfOthers, double opacity) {
    List<PlotItem> lines = new ArrayList<>();
    for (Curve curve : others) {
      lines.add(curve.line(steps, LineStyle.of(curve.ink().clear(opacityOfOthers), THIN)));
    }
    for (Curve curve : ordered()) {
      lines.add(curve.line(steps, LineStyle.of(curve.ink().clear(opacity), curve.width())));
    }
    return lines;
  }

  /** The thin ones over the broad one: where they meet both are seen. */
  private List<Curve> ordered() {
    return curves.stream().sorted(Comparator.comparing(curve -> !curve.strong())).toList();
  }

  /** Where the present step is, and the curves there. */
  private void drawPresent() {
    List<PlotItem> items = new ArrayList<>();
    items.add(PlotItem.Rule.at((double) present / steps, LineStyle.of(Ink.ACCENT, LINE)));
    for (Curve curve : ordered()) items.add(curve.dot(steps, present));
    draw(sheet(), items);
    if (isEmpty()) return;
    ahead.setVisible(furthest > present);
    if (furthest > present) clip(upToFurthest, furthest);
    clip(upToPresent, present);
  }

  private void draw(FittedCanvas canvas, List<PlotItem> items) {
    canvas.clear();
    if (isEmpty()) return;
    new PlotPainter(canvas.graphics()).paint(axes, items, Palette.of(look.getTheme()));
  }

  private void clip(Rectangle clip, int step) {
    clip.setWidth(axes.x((double) step / steps));
    clip.setHeight(getHeight());
  }

  private boolean isEmpty() {
    return axes == null;
  }

  private PlotAxes arrange() {
    NiceScale across = new NiceScale(0, steps, false);
    PlotMargins margins = keyed ? KEYED_MARGINS : MARGINS;
    return margins.axes(
        getWidth(),
        getHeight(),
        look.getFontSize(),
        AxisTicks.of(vertical, 2),
        AxisTicks.whole(across, 4));
  }

  private void point(MouseEvent event) {
    if (isEmpty() || !event.isPrimaryButtonDown()) return;
    double share = Math.max(0, Math.min(1, axes.share(event.getX())));
    goTo.accept((int) Math.rint(share * steps));
  }
}
