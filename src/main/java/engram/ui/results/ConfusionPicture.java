package engram.ui.results;

import engram.ui.paint.Drawing;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.Palette;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/**
 * Paints a confusion matrix: a cell with its count for each pair of few classes, a small square for
 * each of many.
 *
 * @param names of the classes
 * @param truth what the rows are
 * @param predicted what the columns are
 * @param shares whether the share of the row is written below each count
 * @param marked the cell whose samples are paged through
 */
record ConfusionPicture(
    ConfusionMap map,
    List<String> names,
    String truth,
    String predicted,
    boolean shares,
    Optional<ConfusionMap.Cell> marked) {

  /** The part of the width that names have. */
  private static final double NAMES = 0.28;

  /** Heights of the caption and of the names, and the gap between two cells, in em. */
  private static final double LINE = 1.5;

  private static final double GAP = 0.15;
  private static final double SMALL = 0.85;

  /** The text stays readable on the deepest shade. */
  private static final double DEEPEST = 0.5;

  /** A single mistake among many samples must still be seen. */
  private static final double PALEST = 0.25;

  /** With cells for few classes, in which counts are written. */
  void paintCells(Drawing to, double width, double height, Palette palette, double em) {
    PaintFonts fonts = new PaintFonts();
    int k = names.size();
    double left = NAMES * width;
    double top = 2 * LINE * em;
    double wide = (width - left) / k;
    double high = (height - top) / k;
    double beside = left - 0.6 * em;
    to.setTextBaseline(VPos.CENTER);
    to.setFill(palette.muted());
    to.setFont(fonts.regular(SMALL * em));
    to.setTextAlign(TextAlignment.CENTER);
    to.fillText(predicted, (left + width) / 2, LINE / 2 * em, width - left);
    List<String> heads = ConfusionGrid.shown(names);
    for (int c = 0; c < k; c++) {
      to.fillText(heads.get(c), left + (c + 0.5) * wide, 1.5 * LINE * em, wide - GAP * em);
    }
    to.setTextAlign(TextAlignment.RIGHT);
    to.fillText(truth, beside, 1.5 * LINE * em, beside);
    for (int c = 0; c < k; c++) {
      String name = names.get(c);
      String row = heads.get(c).equals(name) ? name : name + "  " + heads.get(c);
      to.fillText(row, beside, top + (c + 0.5) * high, beside);
    }
    to.setTextAlign(TextAlignment.CENTER);
    double gap = GAP * em;
    for (int t = 0; t < k; t++) {
      for (int p = 0; p < k; p++) {
        double x = left + p * wide + gap / 2;
        double y = top + t * high + gap / 2;
        cell(to, t, p, x, y, wide - gap, high - gap, palette, em, fonts);
      }
    }
  }

  private void cell(
      Drawing to,
      int t,
      int p,
      double x,
      double y,
      double width,
      double height,
      Palette palette,
      double em,
      PaintFonts fonts) {
    double share = map.share(t, p);
    boolean chosen = marked.equals(Optional.of(new ConfusionMap.Cell(t, p)));
    to.setFill(palette.card().interpolate(palette.positive(), DEEPEST * share));
    to.fillRoundRect(x, y, width, height, 0.4 * em, 0.4 * em);
    to.setStroke(chosen ? palette.accent() : palette.border());
    to.setLineWidth((chosen ? 2 : 1) * em / 13);
    to.strokeRoundRect(x, y, width, height, 0.4 * em, 0.4 * em);
    int count = map.counts()[t][p];
    // as in the window
    boolean small = ConfusionGrid.isSmall(names.size());
    if (small && count == 0) return;
    double middle = y + height / 2;
    to.setFill(palette.text());
    to.setFont(t != p && count > 0 ? fonts.bold(em) : fonts.regular(em));
    String number = String.valueOf(count);
    boolean shared = shares && map.samples(t) > 0;
    to.fillText(number, x + width / 2, shared ? middle - 0.55 * em : middle, width);
    if (!shared) return;
    to.setFont(fonts.regular(SMALL * em));
    String percent = Math.round(100 * share) + (small ? "" : "\u2009%");
    to.fillText(percent, x + width / 2, middle + 0.6 * em, width);
  }

  /** As a map of many classes: what is right is blue, mistakes are orange, deep where frequent. */
  void paintMap(Drawing to, double width, double height, Palette palette, double em) {
    to.clear(0, 0, width, height);
    double side = map.side(width, height);
    double left = map.left(width, height);
    int k = map.counts().length;
    to.setFill(palette.zero());
    to.fillRect(left, 0, k * side, k * side);
    for (int t = 0; t < k; t++) {
      for (int p = 0; p < k; p++) {
        if (map.counts()[t][p] == 0) continue;
        to.setFill(color(t, p, palette));
        to.fillRect(left + p * side, t * side, side, side);
      }
    }
    to.setStroke(palette.border());
    to.setLineWidth(em / 13);
    to.strokeRect(left, 0, k * side, k * side);
    marked.ifPresent(
        cell -> {
          to.setStroke(palette.accent());
          to.setLineWidth(2 * em / 13);
          to.strokeRect(left + cell.namedClass() * side, cell.trueClass() * side, side, side);
        });
  }

  private Color color(int t, int p, Palette palette) {
    Color full = t == p ? palette.positive() : palette.negative();
    return palette.zero().interpolate(full, PALEST + (1 - PALEST) * map.share(t, p));
  }
}
