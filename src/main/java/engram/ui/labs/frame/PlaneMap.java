package engram.ui.labs.frame;

import engram.inspect.surface.InputSlice;
import engram.inspect.surface.OutputSurface;
import engram.training.recipe.PreparedData;
import engram.ui.paint.Drawing;
import engram.ui.plot.MarkPainter;
import engram.ui.plot.MarkPart;
import engram.ui.plot.MarkShape;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import engram.ui.surface.ClassBoundary;
import engram.ui.surface.SurfaceImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;

/**
 * The plane of two features on a page: the regions of a network with their boundaries, where
 * samples lie, and what the axes are called.
 */
public final class PlaneMap {
  /** Below the map, for the name of the horizontal axis. */
  public static final double BELOW = 40;

  /** Beside it, for that of the vertical one. */
  public static final double BESIDE = 40;

  private static final double PIXELS = 320;
  private static final double SMALL = 6;

  private final SurfaceImage image = new SurfaceImage();
  private PresentArea area = new PresentArea(0, 0, 0, 0);
  private InputSlice slice;

  /**
   * While there is nothing to lie on it.
   *
   * @param newArea of the map alone, without the names of its axes
   */
  public void place(PresentArea newArea) {
    area = newArea;
  }

  /**
   * The same.
   *
   * @param newSlice a plane
   */
  public void place(PresentArea newArea, InputSlice newSlice) {
    place(newArea);
    slice = newSlice;
  }

  /** Where it is; without size before it is placed. */
  public PresentArea area() {
    return area;
  }

  /** Where the feature of the horizontal axis has that value. */
  public double across(double value) {
    return area.x() + area.width() * slice.horizontal().share(value);
  }

  /** Where that of the vertical one has it. */
  public double up(double value) {
    return area.bottom() - area.height() * slice.vertical().orElseThrow().share(value);
  }

  /**
   * @param values of all features, each in its own unit
   */
  public double x(double[] values) {
    return across(values[slice.first()]);
  }

  /** As {@link #x(double[])}. */
  public double y(double[] values) {
    return up(values[slice.second().getAsInt()]);
  }

  /**
   * @param row of the data set
   */
  public double x(int row) {
    return x(values(row));
  }

  /** As {@link #x(int)}. */
  public double y(int row) {
    return y(values(row));
  }

  private double[] values(int row) {
    return slice.data().inputs().values(slice.data().dataset(), row);
  }

  /**
   * @param surface what a network says over the plane
   */
  public void regions(PresentSheet sheet, OutputSurface surface) {
    sheet
        .g()
        .drawImage(
            image.regions(surface, sheet.palette(), PIXELS),
            area.x(),
            area.y(),
            area.width(),
            area.height(),
            true);
  }

  /** Where the region of a class ends; dotted for that of another network. */
  public void boundary(PresentSheet sheet, OutputSurface surface, int label, boolean dotted) {
    Drawing g = sheet.g();
    g.save();
    g.setStroke(sheet.palette().text());
    g.setLineWidth(dotted ? 3.2 : 4.5);
    g.setLineCap(dotted ? StrokeLineCap.BUTT : StrokeLineCap.ROUND);
    ClassBoundary.stroke(
        g, surface, label, area.x(), area.y(), area.width(), area.height(), dotted);
    g.restore();
  }

  /** What is painted there does not leave the map. */
  public void within(PresentSheet sheet, Runnable painting) {
    Drawing g = sheet.g();
    g.save();
    g.beginPath();
    g.rect(area.x(), area.y(), area.width(), area.height());
    g.clip();
    painting.run();
    g.restore();
  }

  /**
   * The training samples in the colours of their classes, small and hollow: what else they have is
   * not that of this plane.
   */
  public void learned(PresentSheet sheet, double opacity) {
    MarkPainter painter = new MarkPainter(sheet.g());
    PreparedData data = slice.data();
    for (int row : data.split().train()) {
      double[] values = values(row);
      int label = data.dataset().label(row);
      Color edge = sheet.palette().classEdge(label).deriveColor(0, 1, 1, opacity);
      painter.paint(MarkShape.of(label), MarkPart.TEST, edge, x(values), y(values), SMALL);
    }
  }

  /** The names of both features, where the axes end and where they begin; no longer than these. */
  public void axes(PresentSheet sheet, String across, String up) {
    Color muted = sheet.palette().muted();
    String shown = sheet.cut(across, area.width(), PresentSheet.SMALL, Face.REGULAR);
    sheet.smallTo(shown, area.right(), area.bottom() + 29, muted);
    Drawing g = sheet.g();
    g.save();
    g.translate(area.x() - 12, area.bottom());
    g.rotate(-90);
    sheet.small(sheet.cut(up, area.height(), PresentSheet.SMALL, Face.REGULAR), 0, 0, muted);
    g.restore();
  }
}
