package engram.ui.labs.look;

import engram.labs.look.LayerPlane;
import engram.labs.look.Look;
import engram.labs.look.Overall;
import engram.ui.labs.frame.ClassMark;
import engram.ui.paint.Palette;
import engram.ui.plot.MarkPainter;
import engram.ui.plot.MarkPart;
import engram.ui.plot.MarkShape;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Where the inputs and each layer put the samples, a square a layer; the classes below. */
final class LayersPainter {
  private static final double HEAD = 66;
  private static final double BETWEEN = 36;
  private static final double LEGEND = 48;
  private static final double MARK = 7;
  private static final double SMALL_MARK = 4.5;

  /** More samples are drawn smaller. */
  private static final int MANY = 400;

  /** Free room at each side of a square, as a share of it. */
  private static final double MARGIN = 0.05;

  /** How near to a sample is on it. */
  private static final double REACH = 16;

  private final LookWords words;
  private final List<Panel> panels = new ArrayList<>();

  LayersPainter(LookWords words) {
    this.words = words;
  }

  /** Where a layer is on the page: both directions in the same unit. */
  private record Panel(LayerPlane plane, PresentArea area, double x0, double y0, double unit) {
    static Panel of(LayerPlane plane, PresentArea area, double[] sample) {
      double[] ends = {sample[0], sample[0], sample[1], sample[1]};
      for (int k = 0; k < plane.rows().length; k++) {
        ends[0] = Math.min(ends[0], plane.x()[k]);
        ends[1] = Math.max(ends[1], plane.x()[k]);
        ends[2] = Math.min(ends[2], plane.y()[k]);
        ends[3] = Math.max(ends[3], plane.y()[k]);
      }
      double span = Math.max(1e-9, Math.max(ends[1] - ends[0], ends[3] - ends[2]));
      double unit = (1 - 2 * MARGIN) * area.width() / span;
      return new Panel(plane, area, (ends[0] + ends[1]) / 2, (ends[2] + ends[3]) / 2, unit);
    }

    double x(double value) {
      return area.middleX() + (value - x0) * unit;
    }

    double y(double value) {
      return area.middleY() - (value - y0) * unit;
    }
  }

  void paint(PresentSheet sheet, PresentArea area, Look look, Overall all) {
    List<LayerPlane> planes = all.planes();
    double high = area.height() - LEGEND;
    int columns = 1;
    double side = 0;
    for (int c = 1; c <= planes.size(); c++) {
      int lines = (planes.size() + c - 1) / c;
      double width = (area.width() - (c - 1) * BETWEEN) / c;
      double fits = Math.min(width, high / lines - HEAD - BETWEEN / 2);
      if (fits <= side) continue;
      side = fits;
      columns = c;
    }
    int lines = (planes.size() + columns - 1) / columns;
    double gap = columns > 1 ? (area.width() - columns * side) / (columns - 1) : 0;
    double across = side + Math.min(2 * BETWEEN, Math.max(BETWEEN, gap));
    double down = HEAD + side + BETWEEN / 2;
    double left = area.x() + (area.width() - (columns - 1) * across - side) / 2;
    panels.clear();
    for (int k = 0; k < planes.size(); k++) {
      double x = left + k % columns * across;
      double y = area.y() + k / columns * down + HEAD;
      PresentArea square = new PresentArea(x, y, side, side);
      double[] sample = planes.get(k).place(look.network(), look.values());
      Panel panel = Panel.of(planes.get(k), square, sample);
      panels.add(panel);
      layer(sheet, panel, look, sample);
    }
    double room = area.right() - left;
    PresentArea below = new PresentArea(left, area.y() + lines * down, room, LEGEND);
    legend(sheet, below, look);
  }

  private void layer(PresentSheet sheet, Panel panel, Look look, double[] sample) {
    Palette palette = sheet.palette();
    PresentArea square = panel.area();
    String name = words.inside().layer(look, panel.plane());
    double top = square.y() - HEAD;
    sheet.smallWithin(name, square.x(), top + 24, square.width(), Face.BOLD, palette.text());
    String shares = words.inside().shares(panel.plane());
    sheet.smallWithin(shares, square.x(), top + 52, square.width(), Face.REGULAR, palette.muted());
    sheet.g().setStroke(palette.border());
    sheet.g().setLineWidth(2);
    sheet.g().strokeRect(square.x(), square.y(), square.width(), square.height());
    MarkPainter painter = new MarkPainter(sheet.g());
    LayerPlane plane = panel.plane();
    double size = plane.rows().length > MANY ? SMALL_MARK : MARK;
    for (int k = 0; k < plane.rows().length; k++) {
      int label = look.network().data().dataset().label(plane.rows()[k]);
      painter.paintEdged(
          MarkShape.of(label),
          plane.isTraining(k) ? MarkPart.TRAINING : MarkPart.TEST,
          palette.classColor(label),
          palette.classEdge(label),
          panel.x(plane.x()[k]),
          panel.y(plane.y()[k]),
          size);
    }
    double x = panel.x(sample[0]);
    double y = panel.y(sample[1]);
    sheet.ring(x, y, 16, 7, palette.card());
    sheet.ring(x, y, 16, 4, palette.accent());
  }

  private void legend(PresentSheet sheet, PresentArea area, Look look) {
    double baseline = area.y() + 26;
    Palette palette = sheet.palette();
    int classes = look.network().data().dataset().classes();
    double room = area.width() / classes;
    double x = area.x();
    for (int label = 0; label < classes; label++) {
      ClassMark.paint(sheet, label, x + 12, baseline - 8, 10);
      String name =
          sheet.cut(words.label(look, label), room - 46, PresentSheet.SMALL, Face.REGULAR);
      sheet.small(name, x + 30, baseline, palette.text());
      x += 46 + sheet.width(name, PresentSheet.SMALL, Face.REGULAR) + 16;
    }
  }

  /** The row of the data set that is seen at that place of the page. */
  OptionalInt at(double x, double y) {
    for (Panel panel : panels) {
      if (!panel.area().contains(x, y)) continue;
      LayerPlane plane = panel.plane();
      double nearest = REACH;
      OptionalInt row = OptionalInt.empty();
      for (int k = 0; k < plane.rows().length; k++) {
        double far = Math.hypot(panel.x(plane.x()[k]) - x, panel.y(plane.y()[k]) - y);
        if (far >= nearest) continue;
        nearest = far;
        row = OptionalInt.of(plane.rows()[k]);
      }
      return row;
    }
    return OptionalInt.empty();
  }
}
