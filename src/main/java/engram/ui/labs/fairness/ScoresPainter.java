package engram.ui.labs.fairness;

import engram.labs.fairness.ScoreScale;
import engram.labs.fairness.ScoredGroups;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.Arrays;
import java.util.OptionalDouble;
import javafx.scene.paint.Color;

/**
 * The scores of both groups, A upwards and B downwards from one axis, with a threshold that can be
 * moved in each. A mark may be several people; the strong ones are admitted.
 */
final class ScoresPainter {
  private static final double BIN = 2;
  private static final double PILL = 46;
  private static final double AXIS = 44;

  /** The size of a group's name. */
  private static final double NAME = PresentSheet.LABEL + 2;

  private final FairnessWords words;
  private PresentArea area = new PresentArea(0, 0, 0, 0);

  /** The points at both ends: of the made-up applicants nobody has others. */
  private double first;

  private double last;
  private int bins;

  ScoresPainter(FairnessWords words) {
    this.words = words;
  }

  void paint(PresentSheet sheet, PresentArea within, FairnessScene scene) {
    area = within;
    boolean own = scene.own().isPresent();
    first = own ? 0 : 10;
    last = own ? ScoreScale.MOST : 92;
    bins = (int) ((last - first) / BIN);
    Palette palette = sheet.palette();
    double top = area.middleY() - AXIS / 2;
    double bottom = area.middleY() + AXIS / 2;
    int[][][] counts = {count(scene, FairnessScene.A), count(scene, FairnessScene.B)};
    int most = 1;
    for (int[][] group : counts) for (int[] bin : group) most = Math.max(most, bin[0] + bin[1]);
    double room = top - area.y() - PILL - 26;
    double step = Math.min(area.width() / bins, room / most);
    double radius = 0.4 * step;
    for (int group = 0; group < 2; group++) {
      for (int bin = 0; bin < bins; bin++) marks(sheet, scene, group, bin, counts, step, radius);
    }
    for (double edge : new double[] {top, bottom}) {
      sheet.line(area.x(), edge, area.right(), edge, 2, palette.border());
    }
    for (int tick = 20; tick <= 80; tick += 20) {
      sheet.textAt(
          String.valueOf(tick),
          x(tick),
          area.middleY() + 8,
          PresentSheet.SMALL,
          Face.REGULAR,
          palette.muted());
    }
    sheet.textTo(
        words.get("fairness.score"),
        area.right(),
        area.middleY() + 8,
        PresentSheet.SMALL,
        Face.REGULAR,
        palette.muted());
    legend(sheet, scene);
    dashed(sheet, x(scene.threshold(FairnessScene.A)), bottom, area.bottom() - PILL - 8);
    handle(sheet, scene, FairnessScene.A, area.y(), top);
    handle(sheet, scene, FairnessScene.B, bottom, area.bottom());
  }

  private double x(double points) {
    return area.x() + (points - first) / (last - first) * area.width();
  }

  /** Marks of the qualified and of the others, by bin; the ends hold what lies beyond. */
  private int[][] count(FairnessScene scene, int group) {
    ScoredGroups scored = scene.scored();
    int[][] counts = new int[bins][2];
    for (int sample : scored.of(group)) {
      counts[bin(scored.points(sample))][scored.isPositive(sample) ? 0 : 1]++;
    }
    for (int[] bin : counts) Arrays.setAll(bin, k -> Math.round(bin[k] / (float) scene.perMark()));
    return counts;
  }

  private int bin(double points) {
    return (int) Math.max(0, Math.min(bins - 1, Math.floor((points - first) / BIN)));
  }

  private void marks(
      PresentSheet sheet,
      FairnessScene scene,
      int group,
      int bin,
      int[][][] counts,
      double step,
      double radius) {
    double left = first + bin * BIN;
    boolean admitted = left + BIN / 2 >= scene.threshold(group);
    int all = counts[group][bin][0] + counts[group][bin][1];
    for (int k = 0; k < all; k++) {
      double away = AXIS / 2 + 4 + (k + 0.5) * step;
      double y = area.middleY() + (group == FairnessScene.A ? -away : away);
      boolean qualified = k < counts[group][bin][0];
      GroupMark.paint(sheet, group, x(left + BIN / 2), y, radius, qualified, admitted);
    }
  }

  private void legend(PresentSheet sheet, FairnessScene scene) {
    for (int group = 0; group < 2; group++) {
      boolean ofA = group == FairnessScene.A;
      double base = ofA ? area.y() + 32 : area.bottom() - 14;
      Color color = sheet.palette().classEdge(group);
      name(sheet, scene, group, base, color);
      double up = ofA ? 34 : -68;
      for (int k = 0; k < 2; k++) {
        double y = base + up + 34 * k;
        GroupMark.paint(sheet, group, area.x() + 9, y - 8, 8, k == 0, true);
        sheet.text(
            words.said(scene, k == 0 ? "qualified" : "unqualified"),
            area.x() + 28,
            y,
            PresentSheet.SMALL,
            Face.REGULAR,
            sheet.palette().muted());
      }
    }
  }

  /** At the left, or at its right end, where the threshold is at its left; cut where both are. */
  private void name(PresentSheet sheet, FairnessScene scene, int group, double base, Color color) {
    PresentArea pill = handle(sheet, scene, group);
    String name = words.group(scene, group);
    double left = pill.x() - area.x() - 12;
    double right = area.right() - pill.right() - 24 - said(sheet, scene, pill);
    boolean isLeft = sheet.width(name, NAME, Face.BOLD) < left || left > right;
    String shown = sheet.cut(name, isLeft ? left : right, NAME, Face.BOLD);
    if (isLeft) sheet.text(shown, area.x(), base, NAME, Face.BOLD, color);
    else sheet.textTo(shown, area.right(), base, NAME, Face.BOLD, color);
  }

  /** The room of what is said beside a threshold; 0 where there is none for it. */
  private double said(PresentSheet sheet, FairnessScene scene, PresentArea pill) {
    double width = sheet.width(words.said(scene, "admitted"), PresentSheet.SMALL, Face.REGULAR);
    return area.right() - pill.right() - 12 < width ? 0 : width + 12;
  }

  private void dashed(PresentSheet sheet, double x, double from, double to) {
    sheet.g().save();
    sheet.g().setLineDashes(4, 7);
    sheet.line(x, from, x, to, 2.5, sheet.palette().muted());
    sheet.g().restore();
  }

  private void handle(PresentSheet sheet, FairnessScene scene, int group, double from, double to) {
    Palette palette = sheet.palette();
    double x = x(scene.threshold(group));
    sheet.line(x, from, x, to, 4, palette.text());
    String text = FairnessWords.points(scene.threshold(group));
    PresentArea pill = handle(sheet, scene, group);
    sheet.g().setFill(palette.text());
    sheet.g().fillRoundRect(pill.x(), pill.y(), pill.width(), PILL, PILL, PILL);
    sheet.textAt(
        text, pill.middleX(), pill.y() + 32, PresentSheet.LABEL, Face.BOLD, palette.card());
    if (said(sheet, scene, pill) == 0) return;
    String in = words.said(scene, "admitted");
    sheet.small(in, pill.right() + 12, pill.y() + 31, palette.text());
  }

  /** Where the points of a threshold stand, at the end of its line. */
  private PresentArea handle(PresentSheet sheet, FairnessScene scene, int group) {
    double threshold = scene.threshold(group);
    String text = FairnessWords.points(threshold);
    double width = Math.max(76, sheet.width(text, PresentSheet.LABEL, Face.BOLD) + 32);
    double left = Math.min(area.right() - width, x(threshold) - width / 2);
    double y = group == FairnessScene.A ? area.y() : area.bottom() - PILL;
    return new PresentArea(Math.max(area.x(), left), y, width, PILL);
  }

  /** The group whose scores lie at that height; −1 beside the picture. */
  int groupAt(double x, double y) {
    boolean within = x >= area.x() - 20 && x <= area.right() + 20;
    if (!within || y < area.y() || y > area.bottom()) return -1;
    return y < area.middleY() ? FairnessScene.A : FairnessScene.B;
  }

  /** The whole points at that place; empty beside the picture. */
  OptionalDouble pointsAt(double x, double y) {
    if (groupAt(x, y) < 0 || area.width() <= 0) return OptionalDouble.empty();
    return OptionalDouble.of(Math.rint(first + (x - area.x()) / area.width() * (last - first)));
  }
}
