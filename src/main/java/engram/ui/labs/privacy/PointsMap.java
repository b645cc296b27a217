package engram.ui.labs.privacy;

import engram.inspect.surface.InputGrid;
import engram.inspect.surface.InputSlice;
import engram.inspect.surface.OutputSurface;
import engram.nn.Parameters;
import engram.training.recipe.PreparedData;
import engram.ui.labs.frame.ClassMark;
import engram.ui.labs.frame.PlaneMap;
import engram.ui.plot.MarkPainter;
import engram.ui.plot.MarkPart;
import engram.ui.plot.MarkShape;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import java.util.OptionalInt;
import javafx.scene.paint.Color;

/** The plane of points: the regions of a network with their boundary, and where samples lie. */
final class PointsMap {
  private static final int SIZE = 101;

  private final PlaneMap map = new PlaneMap();
  private PreparedData data;
  private InputSlice slice;
  private Parameters network;
  private OutputSurface surface;
  private Parameters otherNetwork;
  private OutputSurface other;

  /** Of that network over the plane of the data, as large as the area. */
  void regions(PresentSheet sheet, PresentArea area, PreparedData of, Parameters named) {
    if (data != of) slice = InputSlice.of(of, 0, OptionalInt.of(1));
    if (network != named || data != of) surface = surface(named);
    data = of;
    network = named;
    map.place(area, slice);
    map.regions(sheet, surface);
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
    for (int label = 0; label < of.classes() - 1; label++) {
      map.boundary(sheet, of, label, dotted);
    }
  }

  /** What is painted there does not leave the map. */
  void within(PresentSheet sheet, Runnable painting) {
    map.within(sheet, painting);
  }

  /** Where a row of the data lies. */
  double[] at(int row) {
    return new double[] {map.x(row), map.y(row)};
  }

  /** Where a sample lies, as the network sees it. */
  double[] ofInput(double[] input) {
    double[] values = data.inputs().unscaled(input);
    return new double[] {map.x(values), map.y(values)};
  }

  /** A sample of that class, solid or hollow. */
  static void mark(PresentSheet sheet, double[] at, int label, boolean solid, double size) {
    if (solid) {
      ClassMark.paint(sheet, label, at[0], at[1], size);
      return;
    }
    Color edge = sheet.palette().classEdge(label);
    new MarkPainter(sheet.g()).paint(MarkShape.of(label), MarkPart.TEST, edge, at[0], at[1], size);
  }
}
