package engram.ui.labs.privacy;

import engram.data.CompensatedSum;
import engram.inspect.scores.RocCurve;
import engram.labs.privacy.LossAttack;
import engram.labs.privacy.Membership;
import engram.ui.paint.Drawing;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;

/** How many members the attack finds for how many false alarms, over all thresholds. */
final class RocPainter {
  private static final double HEAD = 34;
  private static final double FOOT = 34;

  private final PrivacyWords words;

  RocPainter(PrivacyWords words) {
    this.words = words;
  }

  void paint(PresentSheet sheet, PresentArea area, Membership.Epoch now) {
    Palette palette = sheet.palette();
    double side = Math.min(area.width(), area.height() - HEAD - FOOT);
    double x = area.right() - side;
    double y = area.y() + HEAD;
    sheet.small(words.get("privacy.roc.up"), x, y - 12, palette.muted());
    sheet.smallTo(words.get("privacy.roc.across"), area.right(), y + side + 28, palette.muted());
    curve(sheet, now, x, y, side);
    sheet.g().setStroke(palette.border());
    sheet.g().setLineWidth(2);
    sheet.g().strokeRect(x, y, side, side);
    sheet.g().save();
    sheet.g().setLineDashes(6, 8);
    sheet.line(x, y + side, x + side, y, 2, palette.muted());
    sheet.g().restore();
    double threshold = CompensatedSum.mean(now.members());
    double found = LossAttack.below(now.members(), threshold);
    double alarms = LossAttack.below(now.heldOut(), threshold);
    sheet.disc(x + alarms * side, y + (1 - found) * side, 10, palette.card());
    sheet.disc(x + alarms * side, y + (1 - found) * side, 7.5, palette.text());
    String text = words.get("privacy.auc", PrivacyWords.two(now.area()));
    sheet.textTo(text, x + side - 12, y + side - 16, PresentSheet.LABEL, Face.BOLD, palette.text());
  }

  private static void curve(
      PresentSheet sheet, Membership.Epoch now, double x, double y, double side) {
    RocCurve roc = LossAttack.roc(now.members(), now.heldOut());
    Drawing g = sheet.g();
    for (boolean filled : new boolean[] {true, false}) {
      g.beginPath();
      g.moveTo(x, y + side);
      for (int k = 0; k < roc.size(); k++) {
        g.lineTo(x + roc.falsePositiveRate(k) * side, y + (1 - roc.truePositiveRate(k)) * side);
      }
      if (filled) {
        g.lineTo(x + side, y + side);
        g.closePath();
        g.setFill(sheet.palette().zero());
        g.fill();
      } else {
        g.setStroke(sheet.palette().text());
        g.setLineWidth(4.5);
        g.stroke();
      }
    }
  }
}
