package engram.ui.labs.privacy;

import engram.labs.privacy.Membership;
import engram.ui.base.RoundedNumber;
import engram.ui.labs.frame.LabPlot;
import engram.ui.paint.Palette;
import engram.ui.plot.NiceScale;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;

/**
 * The losses of both kinds drawing apart, the attack's curve beside them, and below how the attack
 * grows while the network learns its samples by heart.
 */
final class MembershipPainter {
  private static final double LOSSES = 0.64;
  private static final double ROC = 0.26;
  private static final double NAMES = 330;

  private final PrivacyWords words;
  private final LossMarksPainter marks;
  private final RocPainter roc;
  private PresentArea curves = new PresentArea(0, 0, 0, 0);

  MembershipPainter(PrivacyWords words) {
    this.words = words;
    marks = new LossMarksPainter(words);
    roc = new RocPainter(words);
  }

  void paint(PresentSheet sheet, PresentArea area, Membership membership, int epoch) {
    Membership.Epoch now = membership.at(epoch);
    double height = LOSSES * area.height();
    double right = Math.min(ROC * area.width(), height - 60);
    marks.paint(
        sheet,
        new PresentArea(area.x(), area.y(), area.width() - right - 36, height),
        membership.setup(),
        now);
    roc.paint(sheet, new PresentArea(area.right() - right, area.y(), right, height), now);
    curves(
        sheet,
        new PresentArea(area.x(), area.y() + height + 8, area.width(), area.height() - height - 8),
        membership,
        Math.min(epoch, membership.last()));
  }

  private void curves(PresentSheet sheet, PresentArea area, Membership membership, int epoch) {
    Palette palette = sheet.palette();
    int epochs = membership.setup().epochs();
    LabPlot plot =
        LabPlot.in(area, NAMES, new NiceScale(0, epochs, false), new NiceScale(0, 1, false));
    curves = plot.area();
    plot.upright(sheet, 3, each -> RoundedNumber.significant(each, 2));
    plot.along(sheet, Math.min(9, epochs + 1), each -> RoundedNumber.significant(each, 3));
    plot.name(sheet, words.get("privacy.epochs"));
    Membership.Epoch now = membership.at(epoch);
    List<LabPlot.Label> labels =
        List.of(
            line(
                sheet,
                plot,
                membership,
                epoch,
                Membership.Epoch::trainAccuracy,
                PrivacyLook.edge(palette, true),
                words.get("privacy.train", RoundedNumber.percent(now.trainAccuracy(), 0)),
                16,
                7),
            line(
                sheet,
                plot,
                membership,
                epoch,
                Membership.Epoch::testAccuracy,
                PrivacyLook.edge(palette, false),
                words.get("privacy.test", RoundedNumber.percent(now.testAccuracy(), 0)),
                4,
                9),
            line(
                sheet,
                plot,
                membership,
                epoch,
                Membership.Epoch::area,
                palette.text(),
                words.get("privacy.auc.attack", PrivacyWords.two(now.area()))));
    plot.labels(sheet, labels, NAMES - 50);
  }

  private static LabPlot.Label line(
      PresentSheet sheet,
      LabPlot plot,
      Membership membership,
      int epoch,
      ToDoubleFunction<Membership.Epoch> of,
      Color color,
      String name,
      double... dashes) {
    List<double[]> points =
        IntStream.rangeClosed(0, epoch)
            .mapToObj(k -> new double[] {k, of.applyAsDouble(membership.at(k))})
            .toList();
    plot.line(sheet, points, color, 5, dashes);
    double[] end = points.get(epoch);
    sheet.disc(plot.x(end[0]), plot.y(end[1]), 9, sheet.palette().card());
    sheet.disc(plot.x(end[0]), plot.y(end[1]), 7, color);
    return new LabPlot.Label(name, plot.x(end[0]), plot.y(end[1]), color);
  }

  /** The epoch at that place of the picture. */
  OptionalInt epochAt(double x, double y, int epochs) {
    if (curves.width() <= 0 || !curves.contains(x, y)) return OptionalInt.empty();
    return OptionalInt.of((int) Math.rint((x - curves.x()) / curves.width() * epochs));
  }
}
