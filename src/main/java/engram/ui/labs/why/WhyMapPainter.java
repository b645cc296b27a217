package engram.ui.labs.why;

import engram.data.Dataset;
import engram.inspect.surface.OutputSurface;
import engram.labs.why.Findings.Teacher;
import engram.nn.Parameters;
import engram.ui.labs.frame.ClassMark;
import engram.ui.labs.frame.PlaneMap;
import engram.ui.paint.Drawing;
import engram.ui.paint.Palette;
import engram.ui.plot.MarkPainter;
import engram.ui.plot.MarkPart;
import engram.ui.plot.MarkShape;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;

/**
 * The map: the regions of both classes with their boundary, each sample as the mark of its class,
 * coloured by the sign and as large as what it has taught, the strongest with their ranks; and the
 * boundary as it is without the one that is left out.
 */
final class WhyMapPainter {
  static final int NUMBERED = 7;

  private static final double SMALLEST = 6;
  private static final double LARGEST = 13;
  private static final double RANKED = 19;
  private static final double RANK = 20.5;

  /** Half the width of what marks the sample that is asked about. */
  private static final double ASKED = 31;

  private static final double NEAR = 16;

  /** Where what is asked may be named: right and left of it, above and below. */
  private static final double[][] BESIDE_ASKED = {
    {1, 44}, {1, -30}, {-1, 44}, {-1, -30}, {1, 8}, {-1, 8}
  };

  private final WhyWords words;
  private final PlaneMap map = new PlaneMap();
  private WhyPlane plane;

  WhyMapPainter(WhyWords words) {
    this.words = words;
  }

  void paint(PresentSheet sheet, PresentArea area, WhyScene scene, WhyPlane ofPlane) {
    plane = ofPlane;
    map.place(
        new PresentArea(
            area.x() + PlaneMap.BESIDE,
            area.y(),
            area.width() - PlaneMap.BESIDE,
            area.height() - PlaneMap.BELOW),
        plane.slice);
    Parameters whole = scene.findings().trace().whole();
    OutputSurface surface = plane.whole(whole);
    map.regions(sheet, surface);
    List<Teacher> ranked = scene.teachers().subList(0, ranked(scene));
    int label = scene.findings().answer().label();
    map.within(
        sheet,
        () -> {
          scene.without().ifPresent(network -> changed(sheet, scene, whole, network));
          map.boundary(sheet, surface, label, false);
          scene
              .without()
              .ifPresent(network -> map.boundary(sheet, plane.surface(network), label, true));
          marks(sheet, scene, ranked);
        });
    for (int k = ranked.size() - 1; k >= 0; k--) {
      Teacher teacher = ranked.get(k);
      if (isOnMap(teacher.row())) arc(sheet, scene, teacher);
      else map.within(sheet, () -> arc(sheet, scene, teacher));
    }
    for (int k = ranked.size() - 1; k >= 0; k--) ranked(sheet, ranked, k);
    PresentArea named = asked(sheet, scene);
    axes(sheet, scene);
    List<PresentArea> covered =
        new WhyMapNames(plane, map.area()).paint(sheet, scene, surface, words, named);
    for (int k = 0; k < ranked.size(); k++) rank(sheet, ranked, k, covered);
    scene.leftOut().filter(out -> isOnMap(out.row())).ifPresent(out -> crossedOut(sheet, out));
  }

  /** How many are numbered: those that decide, or else the strongest few, once all are known. */
  static int ranked(WhyScene scene) {
    if (!scene.isWhole()) return 0;
    int most = Math.max(3, scene.deciding().size());
    return Math.min(scene.teachers().size(), Math.min(NUMBERED, most));
  }

  /** Where another class is named without the sample: in the colour of its sign. */
  private void changed(PresentSheet sheet, WhyScene scene, Parameters whole, Parameters network) {
    OutputSurface before = plane.whole(whole);
    OutputSurface now = plane.surface(network);
    int size = before.grid().columns();
    double share = scene.leftOut().orElseThrow().share();
    Color sign = share < 0 ? sheet.palette().negative() : sheet.palette().positive();
    int argb = Palette.argb(sign) & 0xffffff | 0x90 << 24;
    WritableImage cells = new WritableImage(size, size);
    for (int j = 0; j < size; j++) {
      for (int i = 0; i < size; i++) {
        boolean same = before.classOf(before.outputs(i, j)) == now.classOf(now.outputs(i, j));
        if (!same) cells.getPixelWriter().setArgb(i, size - 1 - j, argb);
      }
    }
    PresentArea square = map.area();
    double width = square.width() / (size - 1);
    double height = square.height() / (size - 1);
    sheet
        .g()
        .drawImage(
            cells,
            square.x() - width / 2,
            square.y() - height / 2,
            square.width() + width,
            square.height() + height,
            true);
  }

  private void marks(PresentSheet sheet, WhyScene scene, List<Teacher> ranked) {
    MarkPainter painter = new MarkPainter(sheet.g());
    Palette palette = sheet.palette();
    double largest = scene.largest();
    List<Teacher> weakestFirst = new ArrayList<>(scene.teachers());
    weakestFirst.sort((a, b) -> Double.compare(Math.abs(a.share()), Math.abs(b.share())));
    List<Integer> known = weakestFirst.stream().map(Teacher::row).toList();
    for (int row : plane.data.split().train()) {
      if (known.contains(row)) continue;
      mark(sheet, painter, row, palette.zero(), palette.muted(), SMALLEST);
    }
    for (Teacher each : weakestFirst) {
      if (ranked.contains(each)) continue;
      double strength = Math.sqrt(Math.min(1, Math.abs(each.share()) / largest));
      Color sign = each.share() < 0 ? palette.negative() : palette.positive();
      Color pale = palette.card().interpolate(sign, 0.2 + 0.7 * strength);
      mark(sheet, painter, each.row(), pale, sign, SMALLEST + (LARGEST - SMALLEST) * strength);
    }
  }

  private void mark(
      PresentSheet sheet, MarkPainter painter, int row, Color fill, Color edge, double size) {
    if (!isOnMap(row)) return;
    MarkShape shape = MarkShape.of(plane.data.dataset().label(row));
    painter.paintOn(shape, fill, edge, sheet.palette().card(), map.x(row), map.y(row), size);
  }

  /** The map shows where the two classes lie that are at stake; a teacher may be of another. */
  private boolean isOnMap(int row) {
    double x = plane.x(row);
    double y = plane.y(row);
    return x >= 0 && x <= 1 && y >= 0 && y <= 1;
  }

  private void arc(PresentSheet sheet, WhyScene scene, Teacher teacher) {
    Drawing g = sheet.g();
    double x0 = map.x(teacher.row());
    double y0 = map.y(teacher.row());
    double x1 = map.x(plane.asked);
    double y1 = map.y(plane.asked);
    Color sign = teacher.share() < 0 ? sheet.palette().negative() : sheet.palette().positive();
    g.setStroke(sign.deriveColor(0, 1, 1, 0.85));
    g.setLineWidth(3 + 5 * Math.min(1, Math.abs(teacher.share()) / scene.largest()));
    g.setLineCap(StrokeLineCap.ROUND);
    g.beginPath();
    g.moveTo(x0, y0);
    double bend = 0.18;
    g.quadraticCurve(
        x0, y0, (x0 + x1) / 2 + bend * (y1 - y0), (y0 + y1) / 2 - bend * (x1 - x0), x1, y1);
    g.stroke();
  }

  /** A mark that has a rank. */
  private void ranked(PresentSheet sheet, List<Teacher> ranked, int at) {
    Teacher teacher = ranked.get(at);
    if (!isOnMap(teacher.row())) return;
    Palette palette = sheet.palette();
    Color sign = teacher.share() < 0 ? palette.negative() : palette.positive();
    double x = map.x(teacher.row());
    double y = map.y(teacher.row());
    MarkPainter painter = new MarkPainter(sheet.g());
    MarkShape shape = MarkShape.of(plane.data.dataset().label(teacher.row()));
    painter.paint(shape, MarkPart.TRAINING, palette.card(), x, y, RANKED + 4);
    painter.paint(shape, MarkPart.TRAINING, sign, x, y, RANKED);
  }

  /** The rank in its mark, which is not written where a stronger mark or a name covers it. */
  private void rank(PresentSheet sheet, List<Teacher> ranked, int at, List<PresentArea> covered) {
    double x = map.x(ranked.get(at).row());
    double y = map.y(ranked.get(at).row());
    boolean hidden =
        !isOnMap(ranked.get(at).row())
            || away(plane.asked, x, y) < ASKED + 0.6 * RANKED
            || ranked.subList(0, at).stream()
                .anyMatch(other -> away(other.row(), x, y) < 1.6 * RANKED)
            || covered.stream().anyMatch(area -> area.around(RANK / 2).contains(x, y));
    if (!hidden) rank(sheet, at + 1, x, y, sheet.palette().card());
  }

  private double away(int row, double x, double y) {
    return Math.hypot(map.x(row) - x, map.y(row) - y);
  }

  /** A rank in the middle of a mark. */
  static void rank(PresentSheet sheet, int rank, double x, double y, Color color) {
    sheet.textAt(String.valueOf(rank), x, y + 8, RANK, Face.BOLD, color);
  }

  private void crossedOut(PresentSheet sheet, Teacher out) {
    double x = map.x(out.row());
    double y = map.y(out.row());
    double d = 19;
    for (int side : new int[] {-1, 1}) {
      sheet.line(x - d, y - side * d, x + d, y + side * d, 7, sheet.palette().card());
      sheet.line(x - d, y - side * d, x + d, y + side * d, 3.5, sheet.palette().text());
    }
  }

  /** What is asked about, and what its name covers. */
  private PresentArea asked(PresentSheet sheet, WhyScene scene) {
    Palette palette = sheet.palette();
    double x = map.x(plane.asked);
    double y = map.y(plane.asked);
    sheet.disc(x, y, ASKED, palette.card());
    sheet.ring(x, y, 28, 5, palette.accent());
    int label = scene.leftOut().map(Teacher::says).orElse(scene.findings().answer().label());
    ClassMark.paint(sheet, label, x, y, 14);
    String text = words.get("why.this");
    double width = sheet.width(text, PresentSheet.SMALL, Face.BOLD);
    double best = Double.POSITIVE_INFINITY;
    double left = 0;
    double base = 0;
    for (double[] place : BESIDE_ASKED) {
      double toLeft = place[0] > 0 ? x + 42 : x - 42 - width;
      double below = y + place[1];
      double cost = cost(scene, WhyMapNames.ground(sheet, text, toLeft, below, PresentSheet.SMALL));
      if (cost >= best) continue;
      best = cost;
      left = toLeft;
      base = below;
    }
    return WhyMapNames.labelled(sheet, text, left, base, PresentSheet.SMALL, palette.accent());
  }

  /** How much a text would cover: marks, and more so those with a rank, and the map's edge. */
  private double cost(WhyScene scene, PresentArea text) {
    PresentArea square = map.area();
    double cost = text.x() < square.x() || text.right() > square.right() ? 100 : 0;
    PresentArea touched = text.around(RANKED);
    int rank = 0;
    for (Teacher each : scene.teachers()) {
      boolean on = touched.contains(map.x(each.row()), map.y(each.row()));
      if (on) cost += rank < ranked(scene) ? 10 : 1;
      rank++;
    }
    return cost;
  }

  private void axes(PresentSheet sheet, WhyScene scene) {
    map.axes(
        sheet,
        words.axis(scene, plane.slice.first()),
        words.axis(scene, plane.slice.second().getAsInt()));
    Color muted = sheet.palette().muted();
    double base = map.area().bottom() + 29;
    double left = map.area().x();
    Dataset set = scene.data().dataset();
    for (WhyPlane.Away each : plane.away(scene)) {
      String name = words.label(scene, each.label());
      String key = each.leftward() ? "why.away.left" : "why.away.right";
      String text = words.get(key, each.count(), name);
      if (set.classes() > 4) break;
      sheet.small(text, left, base, muted);
      left += sheet.width(text, PresentSheet.SMALL, Face.REGULAR) + 24;
    }
  }

  /** The row of the test sample, or else of the training sample, at that place of the page. */
  Optional<Integer> at(double x, double y) {
    if (plane == null || !map.area().contains(x, y)) return Optional.empty();
    Optional<Integer> nearest = Optional.empty();
    double least = NEAR;
    for (int[] part : new int[][] {plane.data.split().train(), plane.data.split().test()}) {
      for (int row : part) {
        double distance = Math.hypot(map.x(row) - x, map.y(row) - y);
        if (distance >= least) continue;
        least = distance;
        nearest = Optional.of(row);
      }
    }
    return nearest;
  }
}
