package engram.ui.labs.missing;

import engram.labs.missing.HeldOut;
import engram.ui.labs.frame.SampleTiles;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.List;
import javafx.scene.paint.Color;

/**
 * A wall of pictures: each test sample of the kind that is missing stands in the column of the
 * class that the network takes it for, the surer the clearer; at the right the column where they
 * belong.
 */
final class WallPainter {
  private static final double FOOT = 122;
  private static final double HEAD = 40;
  private static final double GAP = 30;
  private static final double LARGEST = 130;
  private static final double LEAST = 12;
  private static final double STEP = 2;
  private static final double EDGE = 1.5;

  /** Room for the name of a column that is narrow, in units. */
  private static final double NARROWEST = 92;

  private static final double NAME = 44;

  private final MissingWords words;
  private final SampleTiles tiles = new SampleTiles();

  WallPainter(MissingWords words) {
    this.words = words;
  }

  void paint(PresentSheet sheet, PresentArea area, MissingScene scene) {
    List<Integer> labels = scene.columns();
    List<List<HeldOut>> columns = labels.stream().map(scene::named).toList();
    double room = area.height() - FOOT - HEAD;
    double size = LARGEST;
    while (size > LEAST && width(columns, size, room) > area.width()) size -= STEP;
    double floor = area.bottom() - FOOT;
    sheet.smallWithin(
        words.get("missing.legend"),
        area.x(),
        area.y() + 24,
        area.width(),
        Face.REGULAR,
        sheet.palette().muted());
    double x = area.x() + Math.max(0, area.width() - width(columns, size, room)) / 2;
    for (int k = 0; k < labels.size(); k++) {
      double width = width(columns.get(k).size(), size, room);
      boolean own = labels.get(k) == scene.setup().label();
      column(sheet, scene, columns.get(k), own, x, floor, width, size);
      name(sheet, scene, labels.get(k), columns.get(k), own, x, floor, width);
      x += width + GAP;
    }
  }

  private static double width(List<List<HeldOut>> columns, double size, double room) {
    double sum = GAP * (columns.size() - 1);
    for (List<HeldOut> column : columns) sum += width(column.size(), size, room);
    return sum;
  }

  private static double width(int count, double size, double room) {
    return Math.max(NARROWEST, across(count, size, room) * size);
  }

  /** How many tiles stand side by side, where a column is as high as there is room. */
  private static int across(int count, double size, double room) {
    int high = Math.max(1, (int) (room / size));
    return Math.max(1, (count + high - 1) / high);
  }

  private void column(
      PresentSheet sheet,
      MissingScene scene,
      List<HeldOut> samples,
      boolean own,
      double x,
      double floor,
      double width,
      double size) {
    Palette palette = sheet.palette();
    double t = scene.temperature();
    int across = Math.max(1, (int) (width / size + 1e-9));
    double left = x + (width - Math.min(across, Math.max(1, samples.size())) * size) / 2;
    for (int k = 0; k < samples.size(); k++) {
      HeldOut each = samples.get(k);
      tile(
          sheet,
          scene,
          each,
          each.confidence(t),
          left + k % across * size,
          floor - (k / across + 1) * size,
          size);
    }
    sheet.line(
        x, floor + 4, x + width, floor + 4, own ? 5 : 2, own ? palette.accent() : palette.muted());
    if (!samples.isEmpty()) return;
    sheet.g().save();
    sheet.g().setLineDashes(6, 8);
    sheet.g().setStroke(palette.accent());
    sheet.g().setLineWidth(2.5);
    sheet.g().strokeRoundRect(x + 2, floor - width, width - 4, width - 4, 12, 12);
    sheet.g().restore();
  }

  private void tile(
      PresentSheet sheet,
      MissingScene scene,
      HeldOut sample,
      double brightness,
      double x,
      double y,
      double size) {
    double inset = 0.04 * size;
    PresentArea area = new PresentArea(x + inset, y + inset, size - 2 * inset, size - 2 * inset);
    Color edge = sheet.palette().border().interpolate(sheet.palette().text(), brightness);
    tiles.paint(sheet, scene.plan().data(), sample.row(), area, brightness, edge, EDGE);
  }

  private void name(
      PresentSheet sheet,
      MissingScene scene,
      int label,
      List<HeldOut> samples,
      boolean own,
      double x,
      double floor,
      double width) {
    Palette palette = sheet.palette();
    Color color = own ? palette.accent() : palette.text();
    double middle = x + width / 2;
    sheet.textAt(words.label(scene, label), middle, floor + 52, NAME, Face.BOLD, color);
    String count = words.get("missing.times", samples.size());
    sheet.textAt(count, middle, floor + 84, PresentSheet.SMALL, Face.REGULAR, palette.text());
    if (samples.isEmpty()) return;
    double t = scene.temperature();
    double sure = samples.stream().mapToDouble(each -> each.confidence(t)).average().orElseThrow();
    sheet.textAt(
        words.percent(sure), middle, floor + 113, PresentSheet.SMALL, Face.BOLD, palette.text());
  }
}
