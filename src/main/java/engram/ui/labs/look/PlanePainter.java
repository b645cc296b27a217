package engram.ui.labs.look;

import engram.inspect.FeatureRange;
import engram.inspect.InformativeFeatures;
import engram.inspect.surface.InputGrid;
import engram.inspect.surface.InputSlice;
import engram.inspect.surface.OutputSurface;
import engram.labs.look.Flip;
import engram.labs.look.Look;
import engram.training.recipe.PreparedData;
import engram.ui.labs.frame.ClassMark;
import engram.ui.labs.frame.PlaneMap;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The plane of the two features that tell most, through the sample as it is now: what else it has
 * is held there, so that its own answer is exact. The sample can be drawn to another place.
 */
final class PlanePainter {
  private static final int SIZE = 101;
  private static final long WORK = 2_000_000;

  private final LookWords words;
  private final PlaneMap map = new PlaneMap();
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
    List<Integer> two = InformativeFeatures.two(look.network().data());
    if (two.size() < 2) {
      seen = null;
      return false;
    }
    if (look != seen) follow(look, two);
    map.place(map(area), slice);
    map.regions(sheet, surface);
    map.within(sheet, () -> map.learned(sheet, 0.55));
    for (Flip flip : look.alone()) {
      if (flip.feature() == slice.first() || flip.feature() == slice.second().getAsInt()) {
        way(sheet, look, flip, false);
      }
    }
    look.together().ifPresent(flip -> way(sheet, look, flip, true));
    sample(sheet, look);
    map.axes(
        sheet,
        words.get("look.axis", words.feature(look, slice.first())),
        words.get("look.axis", words.feature(look, slice.second().getAsInt())));
    return true;
  }

  /** Where in an area the map is, beside the names of its axes. */
  static PresentArea map(PresentArea area) {
    double width = area.width() - PlaneMap.BESIDE;
    double height = Math.min(width, area.height() - PlaneMap.BELOW);
    return new PresentArea(area.x() + PlaneMap.BESIDE, area.y(), width, height);
  }

  private void follow(Look look, List<Integer> two) {
    seen = look;
    PreparedData data = look.network().data();
    slice = InputSlice.of(data, two.get(0), OptionalInt.of(two.get(1))).through(look.values());
    int size = InputGrid.size(look.network().network().spec(), WORK, SIZE);
    surface = OutputSurface.of(look.network().network(), InputGrid.of(slice, size));
  }

  private void way(PresentSheet sheet, Look look, Flip flip, boolean dashed) {
    Palette palette = sheet.palette();
    double x0 = map.x(look.values());
    double y0 = map.y(look.values());
    double x1 = map.x(flip.values());
    double y1 = map.y(flip.values());
    if (!map.area().contains(x1, y1)) return;
    sheet.line(x0, y0, x1, y1, 7, palette.card());
    sheet.g().save();
    if (dashed) sheet.g().setLineDashes(7, 7);
    sheet.line(x0, y0, x1, y1, 3.5, palette.accent());
    sheet.g().restore();
    ClassMark.paint(sheet, flip.label(), x1, y1, 9);
  }

  private void sample(PresentSheet sheet, Look look) {
    Palette palette = sheet.palette();
    if (!look.changed().isEmpty()) {
      sheet.ring(map.x(look.row()), map.y(look.row()), 12, 3, palette.muted());
    }
    double x = map.x(look.values());
    double y = map.y(look.values());
    sheet.disc(x, y, 25, palette.card());
    sheet.ring(x, y, 22, 5, palette.accent());
    ClassMark.paint(sheet, look.label(), x, y, 12);
  }

  /** The place of the plane at that place of the page. */
  Optional<There> at(double x, double y) {
    PresentArea square = map.area();
    if (seen == null || !square.contains(x, y)) return Optional.empty();
    FeatureRange across = slice.horizontal();
    FeatureRange up = slice.vertical().orElseThrow();
    return Optional.of(
        new There(
            slice.first(),
            PartsPainter.round(across, across.at((x - square.x()) / square.width())),
            slice.second().getAsInt(),
            PartsPainter.round(up, up.at((square.bottom() - y) / square.height()))));
  }
}
