package engram.ui.labs.look;

import engram.data.PictureShape;
import engram.labs.look.Flip;
import engram.labs.look.Look;
import engram.labs.look.Overall;
import engram.ui.paint.Palette;
import engram.ui.paint.SignedRamp;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.paint.Color;

/** Of a picture: the sample to be drawn on, beside it its parts, or what flips it, as heat. */
final class HeatPainter {
  private static final double BETWEEN = 64;
  private static final double BELOW = 74;

  private final LookWords words;
  private PresentArea drawn = new PresentArea(0, 0, 0, 0);
  private int side;

  HeatPainter(LookWords words) {
    this.words = words;
  }

  /**
   * The sample, and the parts of its pixels over its ink.
   *
   * @param seen how many parts, the strongest first
   */
  void parts(PresentSheet sheet, PresentArea area, Look look, int seen) {
    double size = Math.min((area.width() - BETWEEN) / 2, area.height() - BELOW);
    double[] ink = shape(look).shares(look.values());
    sample(sheet, area, look, size, ink);
    PresentArea right = new PresentArea(area.x() + size + BETWEEN, area.y(), size, size);
    double[] parts = look.attribution().parts();
    List<Integer> order = look.byStrength();
    double most = Math.max(1e-12, Math.abs(parts[order.get(0)]));
    double[] heat = new double[parts.length];
    for (int group : order.subList(0, Math.min(seen, order.size()))) {
      heat[group] = parts[group] / most;
    }
    heat(sheet, right, heat);
    dots(sheet, right, ink);
    caption(sheet, right, words.get("look.heat", words.baseline(look)), sheet.palette().text());
    Color color = LookWords.addsUp(look) ? sheet.palette().muted() : sheet.ofSign(-1);
    String check = words.check(look);
    double room = area.width();
    double fitted = sheet.fitted(check, room, PresentSheet.SMALL, PresentSheet.LEAST, Face.REGULAR);
    sheet.text(check, area.x(), area.y() + size + BELOW - 6, fitted, Face.REGULAR, color);
  }

  /** The sample, and what shuffling each pixel among all samples costs. */
  void importances(PresentSheet sheet, PresentArea area, Look look, Overall all) {
    double size = Math.min((area.width() - BETWEEN) / 2, area.height() - BELOW);
    double[] ink = shape(look).shares(look.values());
    sample(sheet, area, look, size, ink);
    PresentArea right = new PresentArea(area.x() + size + BETWEEN, area.y(), size, size);
    double[] heat = new double[ink.length];
    double most = Math.max(1e-12, all.importances().get(all.byImportance().get(0)).mean());
    for (int i = 0; i < heat.length; i++) heat[i] = all.importances().get(i).mean() / most;
    heat(sheet, right, heat);
    dots(sheet, right, ink);
    caption(sheet, right, words.get("look.importance"), sheet.palette().text());
  }

  /** The sample, what changes, and what it is then. */
  void flip(PresentSheet sheet, PresentArea area, Look look) {
    double size = Math.min((area.width() - 2 * BETWEEN) / 3, area.height() - BELOW);
    PictureShape shape = shape(look);
    double[] ink = shape.shares(look.values());
    sample(sheet, area, look, size, ink);
    Optional<Flip> together = look.together();
    if (together.isEmpty()) return;
    double[] then = shape.shares(together.get().values());
    double[] change = new double[ink.length];
    double most = 1e-12;
    for (int i = 0; i < change.length; i++) {
      change[i] = then[i] - ink[i];
      most = Math.max(most, Math.abs(change[i]));
    }
    for (int i = 0; i < change.length; i++) change[i] /= most;
    PresentArea middle = new PresentArea(area.x() + size + BETWEEN, area.y(), size, size);
    heat(sheet, middle, change);
    caption(
        sheet, middle, words.get("look.change", LookWords.number(most)), sheet.palette().text());
    PresentArea last = new PresentArea(middle.right() + BETWEEN, area.y(), size, size);
    inked(sheet, last, then);
    int label = together.get().label();
    String says = words.get("look.then", words.label(look, label));
    caption(sheet, last, says, sheet.palette().classEdge(label));
    between(sheet, area.x() + size, area.y() + size / 2, "+");
    between(sheet, middle.right(), area.y() + size / 2, "=");
  }

  private static void between(PresentSheet sheet, double x, double y, String sign) {
    sheet.textAt(sign, x + BETWEEN / 2, y + 14, 40, Face.BOLD, sheet.palette().muted());
  }

  private static PictureShape shape(Look look) {
    return look.network().data().picture().orElseThrow();
  }

  private void sample(PresentSheet sheet, PresentArea area, Look look, double size, double[] ink) {
    drawn = new PresentArea(area.x(), area.y(), size, size);
    side = shape(look).side();
    inked(sheet, drawn, ink);
    sheet.g().setStroke(sheet.palette().accent());
    sheet.g().setLineWidth(4);
    sheet.g().strokeRect(drawn.x(), drawn.y(), size, size);
    String says = words.get("look.says", words.label(look, look.label()));
    caption(sheet, drawn, says, sheet.palette().classEdge(look.label()));
  }

  private static void caption(PresentSheet sheet, PresentArea tile, String text, Color color) {
    sheet.smallWithin(text, tile.x(), tile.bottom() + 32, tile.width(), Face.BOLD, color);
  }

  /** A picture, in its ink. */
  void picture(PresentSheet sheet, PresentArea tile, Look look, double[] values) {
    side = shape(look).side();
    inked(sheet, tile, shape(look).shares(values));
  }

  private void inked(PresentSheet sheet, PresentArea tile, double[] ink) {
    Palette palette = sheet.palette();
    cells(sheet, tile, pixel -> palette.card().interpolate(palette.text(), ink[pixel]));
  }

  private void heat(PresentSheet sheet, PresentArea tile, double[] heat) {
    SignedRamp ramp = new SignedRamp(sheet.palette());
    cells(sheet, tile, pixel -> ramp.fill(heat[pixel]));
  }

  private interface CellColor {
    Color of(int pixel);
  }

  private void cells(PresentSheet sheet, PresentArea tile, CellColor color) {
    double cell = tile.width() / side;
    for (int pixel = 0; pixel < side * side; pixel++) {
      double x = tile.x() + pixel % side * cell;
      double y = tile.y() + pixel / side * cell;
      sheet.g().setFill(color.of(pixel));
      sheet.g().fillRect(x, y, cell + 0.5, cell + 0.5);
    }
    sheet.g().setStroke(sheet.palette().border());
    sheet.g().setLineWidth(2);
    sheet.g().strokeRect(tile.x(), tile.y(), tile.width(), tile.width());
  }

  /** The ink as squares in the cells, the more the larger. */
  private void dots(PresentSheet sheet, PresentArea tile, double[] ink) {
    double cell = tile.width() / side;
    sheet.g().setFill(sheet.palette().text().deriveColor(0, 1, 1, 0.75));
    for (int pixel = 0; pixel < side * side; pixel++) {
      double size = 0.42 * cell * Math.sqrt(ink[pixel]);
      double x = tile.x() + (pixel % side + 0.5) * cell;
      double y = tile.y() + (pixel / side + 0.5) * cell;
      sheet.g().fillRect(x - size / 2, y - size / 2, size, size);
    }
  }

  /** The pixel of the sample at that place of the page. */
  OptionalInt pixelAt(double x, double y) {
    if (side == 0 || !drawn.contains(x, y)) return OptionalInt.empty();
    int column = Math.min(side - 1, (int) ((x - drawn.x()) / drawn.width() * side));
    int row = Math.min(side - 1, (int) ((y - drawn.y()) / drawn.height() * side));
    return OptionalInt.of(row * side + column);
  }
}
