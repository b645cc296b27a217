package engram.ui.memory.lists;

import engram.ui.paint.PaintFonts;
import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Draws the places of the short-term store, with what they hold and how fresh it is. */
final class ListCardPainter {
  private static final double SMALL = 0.85;
  private static final double TALL = 3.2;
  private static final double ROUND = 0.6;
  private static final double PALEST = 0.5;

  private final GraphicsContext g;
  private final Pen pen;
  private final PaintFonts fonts;
  private ListsLayout layout;
  private Palette palette;
  private double em;

  ListCardPainter(GraphicsContext g, PaintFonts fonts) {
    this.g = g;
    this.fonts = fonts;
    pen = new Pen(g);
  }

  /** Leaves the middles of texts at the given heights. */
  void paint(
      List<ListsPicture.Card> cards, String lost, ListsLayout newLayout, Palette newPalette) {
    layout = newLayout;
    palette = newPalette;
    em = layout.em();
    for (int place = 0; place < layout.places(); place++) {
      double y = layout.cardY(place);
      if (place < cards.size()) card(cards.get(place), y);
      else free(y);
    }
    g.setTextAlign(TextAlignment.LEFT);
    g.setFill(palette.muted());
    g.setFont(fonts.regular(em));
    double below = layout.cardY(layout.places()) + 0.6 * em;
    g.fillText(lost, 0, below, layout.cardWidth() + 2 * em);
  }

  private void free(double y) {
    pen.line(palette.border(), em / 11);
    g.setLineDashes(0.4 * em, 0.3 * em);
    g.strokeRoundRect(
        0.5, y + 0.5, layout.cardWidth() - 1, layout.cardHeight() - 1, ROUND * em, ROUND * em);
    g.setLineDashes();
  }

  private void card(ListsPicture.Card card, double y) {
    double width = layout.cardWidth();
    double height = layout.cardHeight();
    boolean tall = height >= TALL * em;
    g.setFill(palette.zero());
    g.fillRoundRect(0, y, width, height, ROUND * em, ROUND * em);
    if (card.attended()) {
      pen.line(palette.accent(), 0.15 * em);
      g.strokeRoundRect(1, y + 1, width - 2, height - 2, ROUND * em, ROUND * em);
    }
    double fresh = (double) card.left() / card.life();
    double middle = tall ? y + 0.38 * height : y + height / 2;
    double size = Math.min(1.5 * em, 0.8 * height);
    g.setTextAlign(TextAlignment.LEFT);
    g.setFill(palette.text().deriveColor(0, 1, 1, PALEST + (1 - PALEST) * fresh));
    g.setFont(fonts.bold(size));
    g.fillText(card.name(), 0.7 * em, middle);
    g.setTextAlign(TextAlignment.RIGHT);
    g.setFill(palette.muted());
    g.setFont(fonts.regular(SMALL * em));
    g.fillText(card.text(), width - 0.7 * em, middle);
    double thick = 0.5 * em;
    if (tall) steps(card, 0.7 * em, y + 0.68 * height, width - 1.4 * em, thick);
    else steps(card, 4.6 * em, middle - thick / 2, width - 9.2 * em, thick);
  }

  /** A box for each step of fading, filled as long as it is to come. */
  private void steps(ListsPicture.Card card, double x, double y, double width, double thick) {
    double each = width / card.life();
    for (int k = 0; k < card.life(); k++) {
      g.setFill(k < card.left() ? palette.accent() : palette.border());
      g.fillRect(x + k * each, y, Math.max(0.5, each - 1), thick);
    }
  }
}
