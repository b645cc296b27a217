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

/**
 * Where the inputs and each layer put the samples, a frame a layer; the classes beside or below.
 */
final class LayersPainter {
  /** Of a class in a list. */
  private static final double MOST_LINE = 38;

  /** Classes in lower lines, or with less room beside each other, are not all named. */
  private static final double LEAST_LINE = 30;

  private static final double LEAST_NAME = 120;

  /** Of a name beside another: its mark, and what parts it from the next. */
  private static final double BESIDE = 62;

  private static final double MARK = 7;
  private static final double SMALL_MARK = 4.5;

  /** More samples are drawn smaller. */
  private static final int MANY = 400;

  /** How near to a sample is on it. */
  private static final double REACH = 16;

  private final LookWords words;
  private final List<Panel> panels = new ArrayList<>();

  LayersPainter(LookWords words) {
    this.words = words;
  }

  /** Where a layer is on the page. */
  private record Panel(LayerPlane plane, PresentArea area, LayerFrame frame) {
    double x(double value) {
      return frame.x(area, value);
    }

    double y(double value) {
      return frame.y(area, value);
    }
  }

  void paint(PresentSheet sheet, PresentArea area, Look look, Overall all) {
    List<double[]> asked =
        all.planes().stream().map(each -> each.place(look.network(), look.values())).toList();
    List<LayerFrame> frames = new ArrayList<>();
    for (int k = 0; k < asked.size(); k++) {
      frames.add(LayerFrame.of(all.planes().get(k), asked.get(k)));
    }
    LayerGrid grid = LayerGrid.of(area, frames);
    panels.clear();
    for (int k = 0; k < frames.size(); k++) {
      Panel panel = new Panel(all.planes().get(k), grid.place(k), frames.get(k));
      panels.add(panel);
      layer(sheet, panel, look, asked.get(k));
    }
    legend(sheet, grid, look);
  }

  private void layer(PresentSheet sheet, Panel panel, Look look, double[] sample) {
    Palette palette = sheet.palette();
    PresentArea square = panel.area();
    String name = words.inside().layer(look, panel.plane());
    double top = square.y() - LayerGrid.HEAD;
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

  /** The classes one below the other in the place that is free, else side by side. */
  private void legend(PresentSheet sheet, LayerGrid grid, Look look) {
    PresentArea area = grid.legend();
    Palette palette = sheet.palette();
    int classes = look.network().data().dataset().classes();
    boolean isList = grid.hasFreePlace();
    int most = (int) Math.max(1, isList ? area.height() / LEAST_LINE : area.width() / LEAST_NAME);
    int places = Math.min(classes, most);
    int shown = PresentArea.seen(classes, most);
    double line = Math.min(MOST_LINE, area.height() / places);
    double room = isList ? area.width() - 46 : area.width() / places - BESIDE;
    double x = area.x();
    double baseline = area.y() + 26;
    for (int label = 0; label < shown; label++) {
      ClassMark.paint(sheet, label, x + 12, baseline - 8, 10);
      String name = sheet.cut(words.label(look, label), room, PresentSheet.SMALL, Face.REGULAR);
      sheet.small(name, x + 30, baseline, palette.text());
      if (isList) baseline += line;
      else x += BESIDE + sheet.width(name, PresentSheet.SMALL, Face.REGULAR);
    }
    if (shown == classes) return;
    sheet.small(words.get("look.others", classes - shown), x + 30, baseline, palette.muted());
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
