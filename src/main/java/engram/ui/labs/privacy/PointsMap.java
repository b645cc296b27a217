package engram.ui.labs.privacy;

import engram.inspect.surface.InputGrid;
import engram.inspect.surface.InputSlice;
import engram.inspect.surface.OutputSurface;
import engram.nn.Parameters;
import engram.training.recipe.PreparedData;
import engram.ui.paint.Drawing;
import engram.ui.plot.MarkPainter;
import engram.ui.plot.MarkPart;
import engram.ui.plot.MarkShape;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.surface.ClassBoundary;
import engram.ui.surface.SurfaceImage;
import java.util.OptionalInt;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;

/** The plane of points: the regions of a network with their boundary, and where samples lie. */
final class PointsMap {
  private static final int SIZE = 101;
  private static final double PIXELS = 320;

  private final SurfaceImage image = new SurfaceImage();
  private PresentArea map = new PresentArea(0, 0, 0, 0);
  private PreparedData data;
  private InputSlice slice;
  private Parameters network;
  private OutputSurface surface;
  private Parameters otherNetwork;
  private OutputSurface other;

  /** Of that network over the plane of the data, as large as the area. */
  void regions(PresentSheet sheet, PresentArea area, PreparedData of, Parameters named) {
    map = area;
    if (data != of) slice = InputSlice.of(of, 0, OptionalInt.of(1));
    if (network != named || data != of) surface = surface(named);
    data = of;
    network = named;
    Drawing g = sheet.g();
    g.drawImage(
        image.regions(surface, sheet.palette(), PIXELS),
        map.x(),
        map.y(),
        map.width(),
        map.height(),
        true);
    boundary(sheet, surface, false);
  }

  private OutputSurface surface(Parameters of) {
    return OutputSurface.of(of, InputGrid.of(slice, SIZE));
  }

  /** Dotted, that of another network. */
  void otherBoundary(PresentSheet sheet, Parameters of) {
    if (otherNetwork != of) other = surface(of);
    otherNetwork = of;
    boundary(sheet, other, true);
  }

  private void boundary(PresentSheet sheet, OutputSurface of, boolean dotted) {
    Drawing g = sheet.g();
    g.save();
    g.setStroke(sheet.palette().text());
    g.setLineWidth(dotted ? 3.2 : 4.5);
    g.setLineCap(dotted ? StrokeLineCap.BUTT : StrokeLineCap.ROUND);
    for (int label = 0; label < of.classes() - 1; label++) {
      ClassBoundary.stroke(g, of, label, map.x(), map.y(), map.width(), map.height(), dotted);
    }
    g.restore();
  }

  /** What is painted there does not leave the map. */
  void within(PresentSheet sheet, Runnable painting) {
    Drawing g = sheet.g();
    g.save();
    g.beginPath();
    g.rect(map.x(), map.y(), map.width(), map.height());
    g.clip();
    painting.run();
    g.restore();
  }

  /** Where a row of the data lies. */
  double[] at(int row) {
    return place(data.inputs().values(data.dataset(), row));
  }

  /** Where a sample lies, as the network sees it. */
  double[] ofInput(double[] input) {
    return place(data.inputs().unscaled(input));
  }

  private double[] place(double[] values) {
    return new double[] {
      map.x() + map.width() * slice.horizontal().share(values[0]),
      map.bottom() - map.height() * slice.vertical().orElseThrow().share(values[1])
    };
  }

  /** A sample of that class, solid or hollow. */
  static void mark(PresentSheet sheet, double[] at, int label, boolean solid, double size) {
    Color edge = sheet.palette().classEdge(label);
    MarkPainter painter = new MarkPainter(sheet.g());
    MarkShape shape = MarkShape.of(label);
    if (!solid) {
      painter.paint(shape, MarkPart.TEST, edge, at[0], at[1], size);
      return;
    }
    painter.paintOn(
        shape, sheet.palette().classColor(label), edge, sheet.palette().card(), at[0], at[1], size);
  }
}
