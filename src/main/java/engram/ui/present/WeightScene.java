package engram.ui.present;

import engram.inspect.ChainRule;
import engram.inspect.NumberText;
import engram.inspect.WorkedWeight;
import engram.ui.formula.FormulaInk;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.Palette;
import engram.ui.present.PresentSheet.Face;
import engram.ui.run.NetworkNames;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;

/**
 * The chain rule of one weight: from the loss back to the weight, a factor on each edge in the
 * colour of its sign, and their product below.
 */
final class WeightScene {
  private static final double RADIUS = 58;
  private static final double FRACTION = 38;
  private static final double PRODUCT = 48;
  private static final double GAP = 18;

  private final PresentTrainViewModel train;

  /** A quantity on the way. */
  private record Station(String latex, String value) {}

  /** What the later of two neighbouring quantities changes by with the earlier. */
  private record Link(String latex, double factor) {}

  WeightScene(PresentTrainViewModel train) {
    this.train = train;
  }

  void paint(PresentSheet sheet, PresentArea area) {
    WorkedWeight worked = train.weight();
    ChainRule rule = worked.chainRule();
    NetworkNames names = train.names();
    NumberText numbers = train.numbers();
    String a = names.latex(worked.target());
    String z = "z_{" + (worked.target().unit() + 1) + "}";
    boolean whole = PresentTrainViewModel.isWhole(rule);
    List<Station> stations = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    stations.add(new Station("w", numbers.of(worked.value())));
    links.add(new Link(fraction(z, "w"), rule.x()));
    stations.add(new Station(z, numbers.of(rule.z())));
    if (whole) {
      links.add(new Link(fraction(a, z), rule.derivative()));
      stations.add(new Station(a, numbers.of(rule.a())));
      links.add(new Link(fraction("L", a), rule.lossByActivation()));
    } else {
      links.add(new Link(fraction("L", z), rule.delta()));
    }
    stations.add(new Station("L", numbers.of(train.sampleLoss())));
    double y = area.y() + 0.38 * area.height();
    chain(sheet, area, y, stations, links);
    product(sheet, area, links, rule.gradient());
  }

  private static String fraction(String of, String by) {
    return "\\frac{\\partial " + of + "}{\\partial " + by + "}";
  }

  private void chain(
      PresentSheet sheet, PresentArea area, double y, List<Station> stations, List<Link> links) {
    Palette palette = sheet.palette();
    double step = (area.width() - 2 * RADIUS) / (stations.size() - 1);
    double largest =
        links.stream()
            .mapToDouble(l -> Math.abs(l.factor))
            .filter(Double::isFinite)
            .max()
            .orElse(1);
    for (int k = 0; k < links.size(); k++) {
      double from = area.x() + RADIUS + k * step + RADIUS + 6;
      double to = area.x() + RADIUS + (k + 1) * step - RADIUS - 6;
      link(sheet, links.get(k), from, to, y, largest);
    }
    for (int k = 0; k < stations.size(); k++) {
      double x = area.x() + RADIUS + k * step;
      Station station = stations.get(k);
      sheet.disc(x, y, RADIUS, palette.page());
      sheet.ring(x, y, RADIUS, 3.5, palette.text());
      double size = sheet.fitted(station.value, 1.7 * RADIUS, 32, 20, Face.BOLD);
      sheet.textAt(
          station.value, x, y + PaintFonts.HALF_CAP * size, size, Face.BOLD, palette.text());
      FormulaInk.paintAt(sheet.g(), station.latex, x, y - RADIUS - 18, 40, palette.text());
    }
  }

  /** An arrow back, as thick as its factor is large. */
  private void link(
      PresentSheet sheet, Link link, double from, double to, double y, double largest) {
    Drawing g = sheet.g();
    Color color = link.factor < 0 ? sheet.palette().negative() : sheet.palette().positive();
    double share = largest > 0 ? Math.min(1, Math.abs(link.factor) / largest) : 0;
    double width = 4 + 18 * share;
    double head = 14 + width / 2;
    sheet.line(from + head, y, to, y, width, color);
    g.setFill(color);
    g.fillPolygon(
        new double[] {from + head + 1, from, from + head + 1},
        new double[] {y - head * 0.85, y, y + head * 0.85},
        3);
    double middle = (from + to) / 2;
    double depth =
        FormulaInk.height(link.latex, FRACTION) - FormulaInk.ascent(link.latex, FRACTION);
    FormulaInk.paintAt(
        g, link.latex, middle, y - 24 - width / 2 - depth, FRACTION, sheet.palette().text());
    sheet.textAt(
        train.ofProduct().signed(link.factor),
        middle,
        y + width / 2 + 46,
        34,
        Face.BOLD,
        sheet.ofSign(link.factor));
  }

  /** {@code ∂L/∂w = −0.31 · 0.42 · 1.69 = −0.22}, from the loss to the weight. */
  private void product(PresentSheet sheet, PresentArea area, List<Link> links, double gradient) {
    NumberText numbers = train.ofProduct();
    Palette palette = sheet.palette();
    String left = fraction("L", "w");
    List<String> texts = new ArrayList<>();
    List<Color> colors = new ArrayList<>();
    texts.add("=");
    colors.add(palette.muted());
    for (int k = links.size() - 1; k >= 0; k--) {
      double factor = links.get(k).factor;
      texts.add(k == links.size() - 1 ? numbers.of(factor) : numbers.factor(factor));
      colors.add(sheet.ofSign(factor));
      texts.add(k > 0 ? "·" : "=");
      colors.add(palette.muted());
    }
    texts.add(numbers.of(gradient));
    colors.add(sheet.ofSign(gradient));
    double size = PRODUCT;
    double width = width(sheet, left, texts, size);
    if (width > area.width()) {
      size = Math.floor(size * area.width() / width);
      width = width(sheet, left, texts, size);
    }
    double x = area.middleX() - width / 2;
    double baseline = area.bottom() - 42;
    FormulaInk.paint(sheet.g(), left, x, baseline, size, palette.text());
    x += FormulaInk.width(left, size) + GAP;
    for (int k = 0; k < texts.size(); k++) {
      sheet.text(texts.get(k), x, baseline, size, Face.BOLD, colors.get(k));
      x += sheet.width(texts.get(k), size, Face.BOLD) + GAP;
    }
  }

  private static double width(PresentSheet sheet, String left, List<String> texts, double size) {
    double width = FormulaInk.width(left, size);
    for (String each : texts) width += GAP + sheet.width(each, size, Face.BOLD);
    return width;
  }
}
