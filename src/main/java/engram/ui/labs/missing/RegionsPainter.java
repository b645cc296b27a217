package engram.ui.labs.missing;

import engram.inspect.InformativeFeatures;
import engram.inspect.surface.InputGrid;
import engram.inspect.surface.InputSlice;
import engram.inspect.surface.OutputSurface;
import engram.labs.missing.HeldOut;
import engram.labs.missing.MissingNetwork;
import engram.labs.missing.Region;
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
 * The plane of the two features that tell most, in the colour of the class that the network names
 * there, the surer the stronger; on it what it learned from, small, and the test samples of the
 * kind that is missing, in the colour of their true class. Beside it what they are called.
 */
final class RegionsPainter {
  /** Above the map, for the corners of a region. */
  private static final double ABOVE = 12;

  private static final double BELOW = 40;
  private static final double BESIDE = 40;
  private static final double LIST = 330;
  private static final int SIZE = 101;
  private static final double ROW = 78;
  private static final double CORNER = 9;

  private final MissingWords words;
  private final SurfaceImage image = new SurfaceImage();
  private PresentArea map = new PresentArea(0, 0, 0, 0);
  private MissingNetwork seen;
  private double seenAt;
  private InputSlice slice;
  private OutputSurface surface;

  RegionsPainter(MissingWords words) {
    this.words = words;
  }

  void paint(PresentSheet sheet, PresentArea area, MissingScene scene) {
    follow(scene);
    place(area);
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
    learned(sheet, scene.network().data());
    missing(sheet, scene);
    g.restore();
    if (scene.setup().data().isPlane()) region(sheet, scene.setup().region());
    axes(sheet, scene);
    list(sheet, area, scene);
  }

  /** The region alone: the networks are still to come, or nobody can be left out so. */
  void paintEmpty(PresentSheet sheet, PresentArea area, Region region) {
    place(area);
    sheet.g().setStroke(sheet.palette().border());
    sheet.g().setLineWidth(2);
    sheet.g().strokeRect(map.x(), map.y(), map.width(), map.height());
    region(sheet, region);
  }

  private void place(PresentArea area) {
    map =
        new PresentArea(
            area.x() + BESIDE,
            area.y() + ABOVE,
            area.width() - BESIDE - LIST - 40,
            area.height() - BELOW - ABOVE);
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

  private double x(double[] values) {
    return map.x() + map.width() * slice.horizontal().share(values[slice.first()]);
  }

  private double y(double[] values) {
    int second = slice.second().getAsInt();
    return map.bottom() - map.height() * slice.vertical().orElseThrow().share(values[second]);
  }

  private void learned(PresentSheet sheet, PreparedData data) {
    MarkPainter painter = new MarkPainter(sheet.g());
    for (int row : data.split().train()) {
      double[] values = data.inputs().values(data.dataset(), row);
      int label = data.dataset().label(row);
      Color edge = sheet.palette().classEdge(label).deriveColor(0, 1, 1, 0.6);
      painter.paint(MarkShape.of(label), MarkPart.TEST, edge, x(values), y(values), 6);
    }
  }

  private void missing(PresentSheet sheet, MissingScene scene) {
    Palette palette = sheet.palette();
    MarkPainter painter = new MarkPainter(sheet.g());
    PreparedData data = scene.network().data();
    for (HeldOut each : scene.network().kind()) {
      double[] values = data.inputs().values(data.dataset(), each.row());
      painter.paintOn(
          MarkShape.of(each.label()),
          palette.classColor(each.label()),
          palette.classEdge(each.label()),
          palette.card(),
          x(values),
          y(values),
          13);
    }
  }

  private void region(PresentSheet sheet, Region region) {
    Palette palette = sheet.palette();
    double x0 = map.x() + region.left() * map.width();
    double x1 = map.x() + region.right() * map.width();
    double y0 = map.bottom() - region.top() * map.height();
    double y1 = map.bottom() - region.bottom() * map.height();
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

  private void axes(PresentSheet sheet, MissingScene scene) {
    Color muted = sheet.palette().muted();
    double base = map.bottom() + 29;
    String across = words.axis(scene, slice.first());
    sheet.textTo(across, map.right(), base, PresentSheet.SMALL, Face.REGULAR, muted);
    sheet.g().save();
    sheet.g().translate(map.x() - 12, map.bottom());
    sheet.g().rotate(-90);
    String up = words.axis(scene, slice.second().getAsInt());
    sheet.text(up, 0, 0, PresentSheet.SMALL, Face.REGULAR, muted);
    sheet.g().restore();
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
    MarkPainter painter = new MarkPainter(sheet.g());
    for (int label = 0; label < counts.length; label++) {
      painter.paintOn(
          MarkShape.of(label),
          palette.classColor(label),
          palette.classEdge(label),
          palette.card(),
          left + 14,
          y - 9,
          12);
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
    if (map.width() <= 0 || x < map.x() - 20 || x > map.right() + 20) return Optional.empty();
    if (y < map.y() - 20 || y > map.bottom() + 20) return Optional.empty();
    return Optional.of(
        new double[] {(x - map.x()) / map.width(), (map.bottom() - y) / map.height()});
  }
}
