package engram.ui.labs.frame;

import engram.labs.fairness.Reliability;
import engram.ui.paint.Palette;
import engram.ui.plot.NiceScale;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import javafx.scene.paint.Color;

/**
 * A reliability diagram: across how sure the network is, upwards how often that comes true; who
 * says what comes true lies on the diagonal. Each bin is a mark with its count.
 */
public final class ReliabilityPlot {
  private static final double SMALLEST = 9;
  private static final double LARGEST = 30;

  /** Of the width: what the upright axis is called gets at most, so that a title stands beside. */
  private static final double UP = 0.48;

  /** With room for the bins at both ends. */
  private static final NiceScale SHARE = new NiceScale(-0.07, 1.05, false);

  private final PresentSheet sheet;
  private final double names;
  private final LabPlot plot;
  private final String shownUp;
  private final List<Count> counts = new ArrayList<>();

  /**
   * Paints the axes and the diagonal.
   *
   * @param names room for the names of curves, in units
   */
  public ReliabilityPlot(
      PresentSheet sheet,
      PresentArea area,
      double names,
      String across,
      String up,
      DoubleFunction<String> percent) {
    this.sheet = sheet;
    this.names = names;
    Palette palette = sheet.palette();
    plot =
        LabPlot.in(
            new PresentArea(area.x(), area.y(), area.width(), area.height() - 34),
            names,
            SHARE,
            SHARE);
    plot.upright(sheet, 5, percent);
    plot.along(sheet, 5, percent);
    shownUp =
        sheet.cut(
            up,
            names > 0 ? area.width() : UP * plot.area().width(),
            PresentSheet.SMALL,
            Face.REGULAR);
    plot.name(sheet, shownUp);
    sheet.smallTo(across, plot.area().right(), plot.area().bottom() + 64, palette.muted());
    sheet.g().save();
    sheet.g().setLineDashes(6, 8);
    sheet.line(plot.x(0), plot.y(0), plot.x(1), plot.y(1), 2.5, palette.muted());
    sheet.g().restore();
  }

  public void line(Reliability of, Color color, double width, double... dashes) {
    List<double[]> points = new ArrayList<>();
    for (Reliability.Bin bin : of.bins()) points.add(new double[] {bin.said(), bin.cameTrue()});
    plot.line(sheet, points, color, width, dashes);
  }

  /** Discs or squares; later ones lie on top. */
  public void bins(Reliability of, Color color, boolean square) {
    int all = of.bins().stream().mapToInt(Reliability.Bin::count).sum();
    for (Reliability.Bin bin : of.bins()) {
      double size = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((double) bin.count() / all);
      double x = plot.x(bin.said());
      double y = plot.y(bin.cameTrue());
      Color ground = sheet.palette().card();
      if (square) {
        sheet.g().setFill(ground);
        sheet.g().fillRect(x - size - 2, y - size - 2, 2 * size + 4, 2 * size + 4);
        sheet.g().setFill(color);
        sheet.g().fillRect(x - size, y - size, 2 * size, 2 * size);
      } else {
        sheet.disc(x, y, size + 2, ground);
        sheet.disc(x, y, size, color);
      }
      counts.add(new Count(String.valueOf(bin.count()), x, y, size, color));
    }
  }

  /**
   * How many a mark stands for.
   *
   * @param size half of the mark's
   */
  private record Count(String text, double x, double y, double size, Color color) {
    boolean isOn(PresentArea area) {
      return area.meets(new PresentArea(x - size, y - size, 2 * size, 2 * size));
    }
  }

  /**
   * How many each mark stands for, when all are painted: in it, or else above or below it, where
   * neither a mark nor a count lies on it.
   */
  public void counts() {
    List<PresentArea> taken = new ArrayList<>();
    for (int k = counts.size() - 1; k >= 0; k--) {
      Count each = counts.get(k);
      double width = sheet.width(each.text(), PresentSheet.SMALL, Face.BOLD);
      boolean fits = width < 1.7 * each.size();
      List<Count> others = new ArrayList<>(counts.subList(k + 1, counts.size()));
      if (!fits) others.addAll(counts.subList(0, k));
      double[] bases = {each.y() - each.size() - 8, each.y() + each.size() + 24};
      for (double base : fits ? new double[] {each.y() + 8} : bases) {
        PresentArea place = new PresentArea(each.x() - width / 2, base - 17, width, 18);
        if (taken.stream().anyMatch(place::meets)) continue;
        if (others.stream().anyMatch(other -> other.isOn(place))) continue;
        taken.add(place);
        Color ink = fits ? sheet.palette().card() : each.color();
        sheet.textAt(each.text(), each.x(), base, PresentSheet.SMALL, Face.BOLD, ink);
        break;
      }
    }
  }

  /** A name at the end of a curve. */
  public LabPlot.Label label(Reliability of, Color color, String text) {
    Reliability.Bin end = of.bins().get(of.bins().size() - 1);
    return new LabPlot.Label(text, plot.x(end.said()), plot.y(end.cameTrue()), color);
  }

  /** Above the diagram, where it ends at the right. */
  public void title(String text, Color color) {
    PresentArea area = plot.area();
    double room = area.width() - sheet.width(shownUp, PresentSheet.SMALL, Face.REGULAR) - 20;
    double size = sheet.fitted(text, room, PresentSheet.LABEL, PresentSheet.SMALL, Face.BOLD);
    String shown = sheet.cut(text, room, size, Face.BOLD);
    sheet.textTo(shown, area.right(), area.y() - 16, size, Face.BOLD, color);
  }

  public void labels(List<LabPlot.Label> labels) {
    plot.labels(sheet, labels, names - 50);
  }
}
