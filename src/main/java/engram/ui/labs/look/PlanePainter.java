package engram.ui.labs.look;

import engram.inspect.FeatureRange;
import engram.inspect.InformativeFeatures;
import engram.inspect.surface.InputGrid;
import engram.inspect.surface.InputSlice;
import engram.inspect.surface.OutputSurface;
import engram.labs.look.Flip;
import engram.labs.look.Look;
import engram.training.recipe.PreparedData;
import engram.ui.paint.Drawing;
import engram.ui.paint.Palette;
import engram.ui.plot.MarkPainter;
import engram.ui.plot.MarkPart;
import engram.ui.plot.MarkShape;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import engram.ui.surface.SurfaceImage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.paint.Color;

/**
 * The plane of the two features that tell most, through the sample as it is now: what else it has
 * is held there, so that its own answer is exact. The sample can be drawn to another place.
 */
final class PlanePainter {
  private static final double BELOW = 40;
  private static final double BESIDE = 40;
  private static final int SIZE = 101;
  private static final long WORK = 2_000_000;

  private final LookWords words;
  private final SurfaceImage image = new SurfaceImage();
  private PresentArea map = new PresentArea(0, 0, 0, 0);
  private Look seen;
  private InputSlice slice;
  private OutputSurface surface;

  /** A place of the plane: both features with their values. */
  record There(int first, double x, int second, double y) {}

  PlanePainter(LookWords words) {
    this.words = words;
  }

  /** Whether there are two numbers to be the axes of a plane. */
  boolean paint(PresentSheet sheet, PresentArea area, Look look) {
    PreparedData data = look.network().data();
    List<Integer> two = InformativeFeatures.two(data);
    if (two.size() < 2) {
      map = new PresentArea(0, 0, 0, 0);
      return false;
    }
    if (look != seen) follow(look, two);
    map = map(area);
    Drawing g = sheet.g();
    g.drawImage(
        image.regions(surface, sheet.palette(), 320),
        map.x(),
        map.y(),
        map.width(),
        map.height(),
        true);
    g.save();
    g.beginPath();
    g.rect(map.x(), map.y(), map.width(), map.height());
    g.clip();
    rows(sheet, data);
    g.restore();
    for (Flip flip : look.alone()) {
      if (flip.feature() == slice.first() || flip.feature() == slice.second().getAsInt()) {
        way(sheet, look, flip, false);
      }
    }
    look.together().ifPresent(flip -> way(sheet, look, flip, true));
    sample(sheet, look);
    axes(sheet, look);
    return true;
  }

  /** Where in an area the map is, beside the names of its axes. */
  static PresentArea map(PresentArea area) {
    double size = Math.min(area.width() - BESIDE, area.height() - BELOW);
    return new PresentArea(area.x() + BESIDE, area.y(), area.width() - BESIDE, size);
  }

  private void follow(Look look, List<Integer> two) {
    seen = look;
    PreparedData data = look.network().data();
    slice = InputSlice.of(data, two.get(0), OptionalInt.of(two.get(1))).through(look.values());
    int size = InputGrid.size(look.network().network().spec(), WORK, SIZE);
    surface = OutputSurface.of(look.network().network(), InputGrid.of(slice, size));
  }

  private double x(double[] values) {
    return map.x() + map.width() * slice.horizontal().share(values[slice.first()]);
  }

  private double y(double[] values) {
    int second = slice.second().getAsInt();
    return map.bottom() - map.height() * slice.vertical().orElseThrow().share(values[second]);
  }

  /** The training samples, small: their other features are not those of this plane. */
  private void rows(PresentSheet sheet, PreparedData data) {
    MarkPainter painter = new MarkPainter(sheet.g());
    for (int row : data.split().train()) {
      double[] values = data.inputs().values(data.dataset(), row);
      int label = data.dataset().label(row);
      Color edge = sheet.palette().classEdge(label).deriveColor(0, 1, 1, 0.55);
      painter.paint(MarkShape.of(label), MarkPart.TEST, edge, x(values), y(values), 6);
    }
  }

  private void way(PresentSheet sheet, Look look, Flip flip, boolean dashed) {
    Palette palette = sheet.palette();
    double x0 = x(look.values());
    double y0 = y(look.values());
    double x1 = x(flip.values());
    double y1 = y(flip.values());
    boolean within = map.contains(x1, y1);
    if (!within) return;
    sheet.line(x0, y0, x1, y1, 7, palette.card());
    sheet.g().save();
    if (dashed) sheet.g().setLineDashes(7, 7);
    sheet.line(x0, y0, x1, y1, 3.5, palette.accent());
    sheet.g().restore();
    ClassMark.paint(sheet, flip.label(), x1, y1, 9);
  }

  private void sample(PresentSheet sheet, Look look) {
    Palette palette = sheet.palette();
    double[] before = look.network().values(look.row());
    if (!look.changed().isEmpty()) sheet.ring(x(before), y(before), 12, 3, palette.muted());
    double x = x(look.values());
    double y = y(look.values());
    sheet.disc(x, y, 25, palette.card());
    sheet.ring(x, y, 22, 5, palette.accent());
    ClassMark.paint(sheet, look.label(), x, y, 12);
  }

  private void axes(PresentSheet sheet, Look look) {
    Color muted = sheet.palette().muted();
    double base = map.bottom() + 29;
    String across = words.get("look.axis", words.feature(look, slice.first()));
    sheet.textTo(across, map.right(), base, PresentSheet.SMALL, Face.REGULAR, muted);
    Drawing g = sheet.g();
    g.save();
    g.translate(map.x() - 12, map.bottom());
    g.rotate(-90);
    String up = words.get("look.axis", words.feature(look, slice.second().getAsInt()));
    sheet.text(up, 0, 0, PresentSheet.SMALL, Face.REGULAR, muted);
    g.restore();
  }

  /** The place of the plane at that place of the page. */
  Optional<There> at(double x, double y) {
    if (seen == null || !map.contains(x, y)) return Optional.empty();
    FeatureRange across = slice.horizontal();
    FeatureRange up = slice.vertical().orElseThrow();
    return Optional.of(
        new There(
            slice.first(),
            PartsPainter.round(across, across.at((x - map.x()) / map.width())),
            slice.second().getAsInt(),
            PartsPainter.round(up, up.at((map.bottom() - y) / map.height()))));
  }
}
