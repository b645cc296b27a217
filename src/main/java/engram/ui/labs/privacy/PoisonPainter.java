package engram.ui.labs.privacy;

import engram.labs.privacy.Poison;
import engram.ui.base.RoundedNumber;
import engram.ui.labs.frame.LabPlot;
import engram.ui.paint.Palette;
import engram.ui.plot.NiceScale;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;

/**
 * What the poison does and whether it is found: the samples at the left; at the right what each
 * network still names right, and how many of the first ranked rows are poisoned.
 */
final class PoisonPainter {
  private static final double LEFT = 0.5;
  private static final double GAP = 48;
  private static final double NETWORKS = 0.5;
  private static final double NAMES = 320;
  private static final double HEAD = 40;
  private static final double BAR = 22;

  /** From a baseline to the next one. */
  private static final double APART = 30;

  private final PrivacyWords words;
  private final PoisonMapPainter map;
  private final PoisonTilesPainter tiles;

  PoisonPainter(PrivacyWords words) {
    this.words = words;
    map = new PoisonMapPainter(words);
    tiles = new PoisonTilesPainter(words);
  }

  void paint(PresentSheet sheet, PresentArea area, Poison poison) {
    double width = LEFT * area.width() - GAP / 2;
    PresentArea left = new PresentArea(area.x(), area.y(), width, area.height());
    if (poison.isOfPoints()) map.paint(sheet, left, poison);
    else tiles.paint(sheet, left, poison);
    double x = area.x() + width + GAP;
    double half = NETWORKS * area.height();
    networks(sheet, new PresentArea(x, area.y(), area.right() - x, half), poison);
    ranking(
        sheet,
        new PresentArea(x, area.y() + half + 8, area.right() - x, area.height() - half - 8),
        poison);
  }

  private void networks(PresentSheet sheet, PresentArea area, Poison poison) {
    Palette palette = sheet.palette();
    Color of = PrivacyLook.edge(palette, false);
    double baseline = area.y() + 28;
    String accuracy = words.get("privacy.poison.accuracy");
    sheet.text(accuracy, area.x(), baseline, PresentSheet.SMALL, Face.BOLD, of);
    if (poison.isTrigger()) {
      double beside = area.x() + sheet.width(accuracy, PresentSheet.SMALL, Face.BOLD) + 28;
      sheet.labelWithin(
          words.get("privacy.poison.success"),
          beside,
          baseline,
          area.right() - beside,
          Face.BOLD,
          palette.pointed());
    }
    List<Poison.Network> all =
        List.of(poison.before(), poison.poisoned(), poison.repaired(), poison.cured());
    List<String> names = words.poison.networks(poison);
    double row = (area.height() - HEAD) / all.size();
    for (int k = 0; k < all.size(); k++) {
      double top = area.y() + HEAD + k * row;
      sheet.line(area.x(), top, area.right(), top, 1.5, palette.border());
      sheet.labelWithin(
          names.get(k), area.x(), top + row / 2 + 9, NAMES - 16, Face.BOLD, palette.text());
      double middle = top + row / 2;
      double apart = poison.isTrigger() ? 0.22 * row : 0;
      bar(sheet, area, middle - apart, all.get(k).accuracy(), of);
      if (poison.isTrigger()) {
        bar(sheet, area, middle + apart, all.get(k).success(), palette.pointed());
      }
    }
  }

  private static void bar(
      PresentSheet sheet, PresentArea area, double middle, double share, Color color) {
    double left = area.x() + NAMES;
    double room = area.right() - 96 - left;
    sheet.bar(left, middle - BAR / 2, room, BAR, share, color);
    sheet.textTo(
        RoundedNumber.percent(share, 0),
        area.right(),
        middle + 9,
        PresentSheet.LABEL,
        Face.BOLD,
        color);
  }

  private void ranking(PresentSheet sheet, PresentArea area, Poison poison) {
    Palette palette = sheet.palette();
    int count = poison.places().length;
    int last = Math.min(2 * count, poison.shares().length);
    LabPlot plot =
        LabPlot.in(
            new PresentArea(area.x() - 56, area.y(), area.width() + 56, area.height()),
            24,
            new NiceScale(0, last, false),
            new NiceScale(0, 1, false));
    plot.upright(sheet, 3, each -> RoundedNumber.percent(each, 0));
    plot.along(sheet, 6, each -> RoundedNumber.significant(each, 3));
    plot.name(sheet, words.get("privacy.poison.axes"));
    if (poison.asked().isEmpty()) return;
    List<double[]> points = new ArrayList<>();
    for (int first = 1; first <= last; first++) {
      points.add(new double[] {first, (double) poison.found(first) / first});
    }
    double chance = poison.chance();
    plot.line(
        sheet,
        List.of(new double[] {0, chance}, new double[] {last, chance}),
        palette.muted(),
        3,
        6,
        8);
    double named = plot.y(chance) - 10;
    sheet.smallTo(
        words.get("privacy.poison.chance", RoundedNumber.percent(chance, 0)),
        plot.area().right() - 6,
        named,
        palette.muted());
    plot.line(sheet, points, palette.card(), 9);
    plot.line(sheet, points, palette.text(), 5);
    double[] at = points.get(count - 1);
    sheet.disc(plot.x(at[0]), plot.y(at[1]), 12, palette.card());
    sheet.disc(plot.x(at[0]), plot.y(at[1]), 9, palette.text());
    String text = words.get("privacy.poison.found", poison.found(count), count);
    double base = Math.max(plot.area().y() + 24, plot.y(at[1]) - 16);
    // above what chance is called, where both are about the same
    if (Math.abs(base - named) < APART) base = named - APART;
    sheet.text(text, plot.x(at[0]) + 12, base, PresentSheet.LABEL, Face.BOLD, palette.text());
  }
}
