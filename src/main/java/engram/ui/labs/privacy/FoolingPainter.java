package engram.ui.labs.privacy;

import engram.labs.privacy.Fooling;
import engram.ui.base.RoundedNumber;
import engram.ui.labs.frame.LabPlot;
import engram.ui.paint.Palette;
import engram.ui.plot.NiceScale;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.paint.Color;

/**
 * The least change that fools a plain network and a hardened one: of a digit with what it is taken
 * for then, of points as arrows in their plane; below it how many samples each still names right as
 * the change grows.
 */
final class FoolingPainter {
  private static final double PICTURES = 0.54;
  private static final double MAPS = 0.64;
  private static final double NAMES = 390;
  private static final double GAP = 64;
  private static final double TEXT = 40;
  private static final double BELOW = 56;

  private final PrivacyWords words;
  private final FoolingMapPainter plainMap;
  private final FoolingMapPainter hardenedMap;

  FoolingPainter(PrivacyWords words) {
    this.words = words;
    plainMap = new FoolingMapPainter(words);
    hardenedMap = new FoolingMapPainter(words);
  }

  void paint(PresentSheet sheet, PresentArea area, Fooling fooling) {
    if (fooling.isOfPoints()) maps(sheet, area, fooling);
    else examples(sheet, area, fooling);
  }

  /** Both maps beside the curves. */
  private void maps(PresentSheet sheet, PresentArea area, Fooling fooling) {
    double height = MAPS * area.height();
    double half = area.width() / 2;
    plainMap.paint(
        sheet,
        new PresentArea(area.x(), area.y(), half - 20, height),
        fooling.data(),
        words.get("privacy.fooling.plain"),
        fooling.plain());
    hardenedMap.paint(
        sheet,
        new PresentArea(area.x() + half + 20, area.y(), half - 20, height),
        fooling.data(),
        words.get("privacy.fooling.hardened"),
        fooling.hardened());
    double top = area.y() + height + 8;
    curves(sheet, new PresentArea(area.x(), top, area.width(), area.bottom() - top), fooling);
  }

  private void examples(PresentSheet sheet, PresentArea area, Fooling fooling) {
    double half = area.width() / 2;
    double side = Math.min((half - 20 - 2 * GAP) / 3, PICTURES * area.height() - TEXT - BELOW);
    double height = side + TEXT + BELOW;
    example(
        sheet,
        new PresentArea(area.x(), area.y(), half - 20, height),
        words.get("privacy.fooling.plain"),
        fooling.plain().examples().get(0));
    example(
        sheet,
        new PresentArea(area.x() + half + 20, area.y(), half - 20, height),
        words.get("privacy.fooling.hardened"),
        fooling.hardened().examples().get(0));
    curves(
        sheet,
        new PresentArea(area.x(), area.y() + height, area.width(), area.height() - height),
        fooling);
  }

  private void example(PresentSheet sheet, PresentArea area, String name, Fooling.Example example) {
    Palette palette = sheet.palette();
    double label = PresentSheet.LABEL;
    sheet.text(
        sheet.cut(name, area.width(), label, Face.BOLD),
        area.x(),
        area.y() + 28,
        label,
        Face.BOLD,
        palette.text());
    double side = area.height() - TEXT - BELOW;
    double top = area.y() + TEXT;
    double base = top + side + 32;
    double middle = top + side / 2 + 14;
    double[] lefts = {area.x(), area.x() + side + GAP, area.x() + 2 * (side + GAP)};
    PixelsPainter.digit(sheet, example.before(), lefts[0], top, side);
    PixelsPainter.change(sheet, example.before(), example.after(), lefts[1], top, side);
    PixelsPainter.digit(sheet, example.after(), lefts[2], top, side);
    sign(sheet, "+", lefts[1] - GAP / 2, middle);
    sign(sheet, "=", lefts[2] - GAP / 2, middle);
    boolean fooled = example.named() != example.fooled();
    String[] below = {
      words.get("privacy.fooling.named", example.named()),
      words.fooling.least(example),
      words.get("privacy.fooling.named", example.fooled())
    };
    for (int k = 0; k < below.length; k++) {
      PresentArea tile = new PresentArea(lefts[k], top, side, side);
      answer(sheet, area, tile, below[k], base, k == 2 && fooled);
    }
  }

  private static void sign(PresentSheet sheet, String sign, double x, double y) {
    sheet.textAt(sign, x, y, 40, Face.BOLD, sheet.palette().muted());
  }

  /** Below the middle of a tile, but for what would leave the area then. */
  private static void answer(
      PresentSheet sheet,
      PresentArea area,
      PresentArea tile,
      String text,
      double base,
      boolean wrong) {
    Palette palette = sheet.palette();
    Face face = wrong ? Face.BOLD : Face.REGULAR;
    double room = tile.width() + GAP - 12;
    double size = sheet.fitted(text, room, PresentSheet.LABEL, PresentSheet.SMALL, face);
    String shown = sheet.cut(text, room, size, face);
    double half = sheet.width(shown, size, face) / 2;
    double at = Math.max(area.x() + half, Math.min(area.right() - half, tile.middleX()));
    sheet.textAt(shown, at, base, size, face, wrong ? palette.pointed() : palette.text());
  }

  private void curves(PresentSheet sheet, PresentArea area, Fooling fooling) {
    Palette palette = sheet.palette();
    List<Fooling.Point> points = fooling.points();
    double last = FoolingWords.shown(fooling, points.get(points.size() - 1).levels());
    LabPlot plot =
        LabPlot.in(area, NAMES, new NiceScale(0, last, false), new NiceScale(0, 1, false));
    plot.upright(sheet, 3, each -> RoundedNumber.significant(each, 2));
    plot.along(sheet, 8, each -> RoundedNumber.significant(each, 2));
    plot.name(sheet, words.fooling.axes(fooling));
    plot.labels(
        sheet,
        List.of(
            line(
                sheet,
                plot,
                fooling,
                Fooling.Point::hardened,
                PrivacyLook.edge(palette, true),
                words.get("privacy.fooling.curve.hardened"),
                16,
                7),
            line(
                sheet,
                plot,
                fooling,
                Fooling.Point::oneStep,
                PrivacyLook.edge(palette, false),
                words.get("privacy.fooling.curve.one"),
                4,
                9),
            line(
                sheet,
                plot,
                fooling,
                Fooling.Point::plain,
                palette.text(),
                words.get("privacy.fooling.curve.many"))),
        NAMES - 50);
  }

  private static LabPlot.Label line(
      PresentSheet sheet,
      LabPlot plot,
      Fooling fooling,
      ToDoubleFunction<Fooling.Point> of,
      Color color,
      String name,
      double... dashes) {
    List<double[]> points =
        fooling.points().stream()
            .map(
                each ->
                    new double[] {
                      FoolingWords.shown(fooling, each.levels()), of.applyAsDouble(each)
                    })
            .toList();
    plot.line(sheet, points, color, 5, dashes);
    for (double[] each : points) sheet.disc(plot.x(each[0]), plot.y(each[1]), 7, color);
    double[] end = points.get(points.size() - 1);
    return new LabPlot.Label(name, plot.x(end[0]), plot.y(end[1]), color);
  }
}
