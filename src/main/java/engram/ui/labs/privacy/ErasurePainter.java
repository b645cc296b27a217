package engram.ui.labs.privacy;

import engram.labs.privacy.Erasure;
import engram.ui.base.RoundedNumber;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;

/**
 * The loss of the forgotten sample behind each way to forget it, below the band of networks that
 * never saw it: what lies in the band gives nothing away.
 */
final class ErasurePainter {
  private static final double NAMES = 0.28;
  private static final double FIGURES = 0.26;
  private static final double FOOT = 44;
  private static final double HEAD = 40;

  /** Equal losses don't lie on each other. */
  private static final double APART = 22;

  private static final int ROWS = 4;
  private static final int SCRUBBED_ROW = 2;

  private final PrivacyWords words;
  private PresentArea trail = new PresentArea(0, 0, 0, 0);

  ErasurePainter(PrivacyWords words) {
    this.words = words;
  }

  /**
   * @param steps of scrubbing that are looked at
   */
  void paint(PresentSheet sheet, PresentArea area, Erasure erasure, int steps) {
    Palette palette = sheet.palette();
    double row = (area.height() - HEAD - FOOT) / ROWS;
    double left = area.x() + NAMES * area.width();
    double right = area.right() - FIGURES * area.width();
    LossAxis axis = axis(erasure, left, right);
    trail = new PresentArea(left, area.y() + HEAD + SCRUBBED_ROW * row, right - left, row);
    band(sheet, area, axis, erasure);
    String head = words.get("privacy.erasure.head");
    sheet.small(head, right + 24, area.y() + 26, palette.muted());
    for (int k = 0; k <= ROWS; k++) {
      double y = area.y() + HEAD + k * row;
      sheet.line(area.x(), y, area.right(), y, 1.5, palette.border());
    }
    axis.ticks(sheet, area.bottom() - 10);
    String below = words.get("privacy.erasure.loss");
    double foot = area.bottom() - 10;
    sheet.small(below, area.x(), foot, palette.muted());
    double middle = area.y() + HEAD + row / 2;
    name(sheet, area, middle, words.get("privacy.erasure.never", erasure.neverSeen().size()));
    for (int k = 0; k < erasure.neverSeen().size(); k++) {
      double x = axis.x(erasure.neverSeen().get(k));
      PrivacyLook.mark(sheet, false, x, middle + (k % 3 - 1) * APART, 11);
    }
    way(sheet, area, axis, middle + row, "deleted", erasure, erasure.deleted());
    double y = middle + SCRUBBED_ROW * row;
    for (Erasure.Network each : erasure.scrubbed()) {
      sheet.disc(axis.x(each.loss()), y, 4, palette.muted());
    }
    name(sheet, area, y, words.get("privacy.erasure.scrubbed", words.steps(steps)));
    figures(sheet, area, axis, y, erasure, erasure.scrubbed(steps));
    way(sheet, area, axis, middle + 3 * row, "retrained", erasure, erasure.retrained());
  }

  /** With some room left of the smallest loss. */
  private static LossAxis axis(Erasure erasure, double left, double right) {
    double least = erasure.deleted().loss();
    for (double loss : erasure.neverSeen()) least = Math.min(least, loss);
    return LossAxis.from(Math.max(1e-6, Math.min(0.5, least / 2)), left, right);
  }

  private static void band(PresentSheet sheet, PresentArea area, LossAxis axis, Erasure erasure) {
    double low = erasure.neverSeen().stream().min(Comparator.naturalOrder()).orElseThrow();
    double high = erasure.neverSeen().stream().max(Comparator.naturalOrder()).orElseThrow();
    double from = axis.x(low) - 12;
    Color color = PrivacyLook.edge(sheet.palette(), false);
    sheet.g().setFill(sheet.palette().card().interpolate(color, 0.16));
    sheet
        .g()
        .fillRect(from, area.y() + HEAD, axis.x(high) + 12 - from, area.height() - HEAD - FOOT);
  }

  private void name(PresentSheet sheet, PresentArea area, double y, String text) {
    double room = NAMES * area.width() - 24;
    sheet.labelWithin(text, area.x(), y + 9, room, Face.BOLD, sheet.palette().text());
  }

  private void way(
      PresentSheet sheet,
      PresentArea area,
      LossAxis axis,
      double y,
      String key,
      Erasure erasure,
      Erasure.Network network) {
    name(sheet, area, y, words.get("privacy.erasure." + key));
    figures(sheet, area, axis, y, erasure, network);
  }

  private void figures(
      PresentSheet sheet,
      PresentArea area,
      LossAxis axis,
      double y,
      Erasure erasure,
      Erasure.Network network) {
    Palette palette = sheet.palette();
    Erasure.Verdict verdict = erasure.verdict(network);
    boolean forgotten = verdict == Erasure.Verdict.UNKNOWN;
    PrivacyLook.star(sheet, !forgotten, axis.x(network.loss()), y, 17);
    double left = axis.to() + 24;
    double room = area.right() - left;
    String says = words.verdict(verdict);
    double size = sheet.fitted(says, room, PresentSheet.LABEL, PresentSheet.SMALL, Face.BOLD);
    sheet.text(says, left, y - 6, size, Face.BOLD, forgotten ? palette.text() : palette.pointed());
    String cost =
        words.get(
            "privacy.erasure.cost",
            RoundedNumber.percent(network.accuracy(), 0),
            RoundedNumber.whole(network.batches()));
    double small = PresentSheet.SMALL;
    String shown = sheet.cut(cost, room, small, Face.REGULAR);
    sheet.text(shown, left, y + 26, small, Face.REGULAR, palette.muted());
  }

  /** The number of steps of scrubbing whose loss is nearest to that place of the picture. */
  OptionalInt stepsAt(double x, double y, Erasure erasure) {
    if (trail.width() <= 0 || !trail.contains(x, y)) return OptionalInt.empty();
    LossAxis axis = axis(erasure, trail.x(), trail.right());
    List<Erasure.Network> all = erasure.scrubbed();
    return IntStream.range(0, all.size())
        .boxed()
        .min(Comparator.comparingDouble(k -> Math.abs(axis.x(all.get(k).loss()) - x)))
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }
}
