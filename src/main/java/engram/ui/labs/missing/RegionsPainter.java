package engram.ui.labs.missing;

import engram.inspect.InformativeFeatures;
import engram.inspect.surface.InputGrid;
import engram.inspect.surface.InputSlice;
import engram.inspect.surface.OutputSurface;
import engram.labs.missing.HeldOut;
import engram.labs.missing.MissingNetwork;
import engram.labs.missing.Region;
import engram.training.recipe.PreparedData;
import engram.ui.labs.frame.ClassMark;
import engram.ui.labs.frame.PlaneMap;
import engram.ui.paint.Drawing;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The plane of the two features that tell most, in the colour of the class that the network names
 * there, the surer the stronger; on it what it learned from, small, and the test samples of the
 * kind that is missing, in the colour of their true class. Beside it what they are called.
 */
final class RegionsPainter {
  /** Above the map, for the corners of a region. */
  private static final double ABOVE = 12;

  private static final double LIST = 330;
  private static final int SIZE = 101;
  private static final double ROW = 78;
  private static final double CORNER = 9;

  private final MissingWords words;
  private final PlaneMap map = new PlaneMap();
  private MissingNetwork seen;
  private double seenAt;
  private InputSlice slice;
  private OutputSurface surface;

  RegionsPainter(MissingWords words) {
    this.words = words;
  }

  void paint(PresentSheet sheet, PresentArea area, MissingScene scene) {
    follow(scene);
    map.place(within(area), slice);
    map.regions(sheet, surface);
    map.within(
        sheet,
        () -> {
          map.learned(sheet, 0.6);
          missing(sheet, scene);
        });
    if (scene.setup().data().isPlane()) region(sheet, scene.setup().region());
    map.axes(sheet, words.axis(scene, slice.first()), words.axis(scene, slice.second().getAsInt()));
    list(sheet, area, scene);
  }

  /** The region alone: the networks are still to come, or nobody can be left out so. */
  void paintEmpty(PresentSheet sheet, PresentArea area, Region region) {
    map.place(within(area));
    PresentArea square = map.area();
    sheet.g().setStroke(sheet.palette().border());
    sheet.g().setLineWidth(2);
    sheet.g().strokeRect(square.x(), square.y(), square.width(), square.height());
    region(sheet, region);
  }

  /** The map in an area with the names of its axes and the list. */
  private static PresentArea within(PresentArea area) {
    return new PresentArea(
        area.x() + PlaneMap.BESIDE,
        area.y() + ABOVE,
        area.width() - PlaneMap.BESIDE - LIST - 40,
        area.height() - PlaneMap.BELOW - ABOVE);
  }

  private void follow(MissingScene scene) {
    MissingNetwork network = scene.network();
    double t = scene.temperature();
    if (network == seen && t == seenAt) return;
    if (network != seen) slice = slice(scene.plan().data(), network);
    seen = network;
    seenAt = t;
    surface = OutputSurface.of(network.at(t), InputGrid.of(slice, SIZE));
  }

  /**
   * The plane as this network's data have it; what else a flower has is as is typical there.
   *
   * @param all with everybody: they say which features are the axes
   */
  private static InputSlice slice(PreparedData all, MissingNetwork network) {
    List<Integer> two = InformativeFeatures.two(all);
    PreparedData data = network.data();
    InputSlice usual = InputSlice.of(data, two.get(0), OptionalInt.of(two.get(1)));
    if (!usual.holdsOthers()) return InputSlice.of(data, 0, OptionalInt.of(1));
    return usual.typicalAround(network.kind().get(0).row());
  }

  private void missing(PresentSheet sheet, MissingScene scene) {
    for (HeldOut each : scene.network().kind()) {
      ClassMark.paint(sheet, each.label(), map.x(each.row()), map.y(each.row()), 13);
    }
  }

  private void region(PresentSheet sheet, Region region) {
    Palette palette = sheet.palette();
    PresentArea square = map.area();
    double x0 = square.x() + region.left() * square.width();
    double x1 = square.x() + region.right() * square.width();
    double y0 = square.bottom() - region.top() * square.height();
    double y1 = square.bottom() - region.bottom() * square.height();
    Drawing g = sheet.g();
    g.save();
    g.setLineDashes(10, 8);
    g.setStroke(palette.accent());
    g.setLineWidth(4);
    g.strokeRect(x0, y0, x1 - x0, y1 - y0);
    g.restore();
    for (double x : new double[] {x0, x1}) {
      for (double y : new double[] {y0, y1}) {
        sheet.disc(x, y, CORNER + 3, palette.card());
        sheet.disc(x, y, CORNER, palette.accent());
      }
    }
  }

  /** What the missing ones are called, and how surely. */
  private void list(PresentSheet sheet, PresentArea area, MissingScene scene) {
    Palette palette = sheet.palette();
    double left = area.right() - LIST;
    double y = area.y() + 28;
    sheet.smallWithin(words.get("missing.list"), left, y, LIST, Face.REGULAR, palette.muted());
    int[] counts = scene.network().named();
    double t = scene.temperature();
    y += 56;
    for (int label = 0; label < counts.length; label++) {
      ClassMark.paint(sheet, label, left + 14, y - 9, 12);
      sheet.labelWithin(
          words.label(scene, label), left + 42, y, LIST - 42, Face.BOLD, palette.classEdge(label));
      String text = words.get("missing.times", counts[label]);
      if (counts[label] > 0) {
        double sure =
            scene.named(label).stream().mapToDouble(s -> s.confidence(t)).average().orElseThrow();
        text = words.get("missing.times.sure", counts[label], words.percent(sure));
      }
      sheet.smallWithin(text, left + 42, y + 32, LIST - 42, Face.REGULAR, palette.text());
      y += ROW;
    }
    sheet.smallWithin(
        words.get("missing.large"), left, y + 18, LIST, Face.REGULAR, palette.muted());
    sheet.smallWithin(
        words.get("missing.small"), left, y + 48, LIST, Face.REGULAR, palette.muted());
  }

  /** A place of the map as shares from the left and from below. */
  Optional<double[]> at(double x, double y) {
    PresentArea square = map.area();
    if (square.width() <= 0 || x < square.x() - 20 || x > square.right() + 20) {
      return Optional.empty();
    }
    if (y < square.y() - 20 || y > square.bottom() + 20) return Optional.empty();
    return Optional.of(
        new double[] {(x - square.x()) / square.width(), (square.bottom() - y) / square.height()});
  }
}
