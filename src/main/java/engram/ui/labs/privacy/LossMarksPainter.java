package engram.ui.labs.privacy;

import engram.data.CompensatedSum;
import engram.labs.privacy.Membership;
import engram.labs.privacy.PrivacySetup;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.Arrays;
import javafx.scene.paint.Color;

/**
 * The losses of members upwards and of those never seen downwards from one axis, each mark a
 * hundredth of them; the watched member as a star, above where it took part and below where not.
 */
final class LossMarksPainter {
  private static final int MARKS = 100;
  private static final int BINS = 56;
  private static final double AXIS = 44;
  private static final double HEAD = 34;
  private static final double STAR = 13;

  private final PrivacyWords words;

  LossMarksPainter(PrivacyWords words) {
    this.words = words;
  }

  void paint(PresentSheet sheet, PresentArea area, PrivacySetup setup, Membership.Epoch now) {
    Palette palette = sheet.palette();
    LossAxis axis = LossAxis.in(area);
    double middle = area.y() + HEAD + (area.height() - HEAD) / 2;
    double up = middle - AXIS / 2;
    double down = middle + AXIS / 2;
    threshold(sheet, area, axis, now);
    marks(sheet, axis, now.members(), up, area.y() + HEAD, true);
    marks(sheet, axis, now.heldOut(), down, area.bottom(), false);
    for (double edge : new double[] {up, down}) {
      sheet.line(area.x(), edge, area.right(), edge, 2, palette.border());
    }
    axis.ticks(sheet, middle + 8);
    sheet.smallTo(words.get("privacy.loss"), area.right(), middle + 8, palette.muted());
    double named = area.y() + HEAD + 26;
    legend(sheet, area.x(), named, "privacy.members", true);
    legend(sheet, area.x(), area.bottom() - 8, "privacy.held-out", false);
    double watched = now.members()[setup.watchedRow()];
    boolean wrong = setup.watchedRow() == 0;
    star(sheet, area, axis.x(watched), named + 46, up, watched, wrong, true);
    star(sheet, area, axis.x(now.without()), area.bottom() - 50, down, now.without(), wrong, false);
  }

  private void legend(PresentSheet sheet, double x, double base, String key, boolean member) {
    PrivacyLook.mark(sheet, member, x + 9, base - 8, 9);
    Color color = PrivacyLook.edge(sheet.palette(), member);
    sheet.text(words.get(key), x + 28, base, PresentSheet.SMALL, Face.BOLD, color);
  }

  /** What an attacker with one threshold takes for a member. */
  private void threshold(
      PresentSheet sheet, PresentArea area, LossAxis axis, Membership.Epoch now) {
    double x = axis.x(CompensatedSum.mean(now.members()));
    sheet.g().setFill(sheet.palette().zero());
    sheet.g().fillRect(area.x(), area.y() + HEAD, x - area.x(), area.height() - HEAD);
    sheet.g().save();
    sheet.g().setLineDashes(4, 8);
    sheet.line(x, area.y() + HEAD - 6, x, area.bottom(), 2.5, sheet.palette().muted());
    sheet.g().restore();
    String text = words.get("privacy.threshold");
    double half = sheet.width(text, PresentSheet.SMALL, Face.REGULAR) / 2;
    double at = Math.max(area.x() + half, Math.min(area.right() - half, x - half));
    Color muted = sheet.palette().muted();
    sheet.smallAt(text, at, area.y() + 22, muted);
  }

  /** Each mark stands at a hundredth of the sorted losses; a full stack is pressed together. */
  private static void marks(
      PresentSheet sheet, LossAxis axis, double[] losses, double from, double to, boolean member) {
    double[] sorted = losses.clone();
    Arrays.sort(sorted);
    double bin = (axis.to() - axis.from()) / BINS;
    int[] counts = new int[BINS];
    int[] bins = new int[MARKS];
    for (int k = 0; k < MARKS; k++) {
      double loss = sorted[(int) ((k + 0.5) / MARKS * sorted.length)];
      bins[k] = Math.min(BINS - 1, (int) ((axis.x(loss) - axis.from()) / bin));
      counts[bins[k]]++;
    }
    int[] placed = new int[BINS];
    double radius = 0.46 * bin;
    double room = Math.abs(to - from) - 2 * radius - 4;
    for (int at : bins) {
      double step = Math.min(bin, room / Math.max(1, counts[at] - 1));
      double away = radius + 3 + placed[at] * step;
      double y = to < from ? from - away : from + away;
      PrivacyLook.mark(sheet, member, axis.from() + (at + 0.5) * bin, y, radius);
      placed[at]++;
    }
  }

  private void star(
      PresentSheet sheet,
      PresentArea area,
      double x,
      double y,
      double axisY,
      double loss,
      boolean wrong,
      boolean member) {
    Palette palette = sheet.palette();
    sheet.line(x, y, x, axisY, 2.5, palette.pointed());
    PrivacyLook.star(sheet, member, x, y, STAR);
    String key = (wrong ? "privacy.wrong." : "privacy.watched.") + (member ? "in" : "out");
    String text = words.get(key, PrivacyWords.loss(loss));
    double width = sheet.width(text, PresentSheet.SMALL, Face.BOLD);
    boolean right = x + 26 + width < area.right();
    double left = right ? x + 26 : x - 26 - width;
    sheet.g().setFill(palette.card().deriveColor(0, 1, 1, 0.93));
    sheet.g().fillRoundRect(left - 6, y - 18, width + 12, 32, 8, 8);
    sheet.text(text, left, y + 8, PresentSheet.SMALL, Face.BOLD, palette.pointed());
  }
}
