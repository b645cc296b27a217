package engram.ui.memory.lists;

import engram.ui.paint.PaintFonts;
import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/**
 * Draws both stores: the few places of the short one as cards that fade in steps, and what the long
 * one holds of each item; between them, what attention writes.
 */
final class ListsPainter {
  private static final double SMALL = 0.85;

  private final GraphicsContext g;
  private final Pen pen;
  private final PaintFonts fonts = new PaintFonts();
  private final ListCardPainter cards;
  private final ListTracePainter traces;
  private ListsPicture picture;
  private ListsLayout layout;
  private Palette palette;
  private double em;

  ListsPainter(GraphicsContext g) {
    this.g = g;
    pen = new Pen(g);
    cards = new ListCardPainter(g, fonts);
    traces = new ListTracePainter(g, fonts);
  }

  /** Clears nothing. */
  void paint(ListsPicture newPicture, ListsLayout newLayout, Palette newPalette) {
    picture = newPicture;
    layout = newLayout;
    palette = newPalette;
    em = layout.em();
    g.setTextBaseline(VPos.CENTER);
    heads();
    cards.paint(picture.cards(), picture.lost(), layout, palette);
    traces.paint(picture.rows(), layout, palette);
    for (int place = 0; place < picture.cards().size(); place++) {
      ListsPicture.Card card = picture.cards().get(place);
      if (card.attended()) arrow(place, card.row());
    }
  }

  private void heads() {
    double y = 0.8 * em;
    g.setTextAlign(TextAlignment.LEFT);
    g.setFill(palette.text());
    g.setFont(fonts.bold(em));
    g.fillText(picture.heads().shortTerm(), 0, y, layout.cardWidth());
    g.fillText(picture.heads().longTerm(), layout.rowsX(), y);
    g.setTextAlign(TextAlignment.RIGHT);
    g.setFont(fonts.regular(SMALL * em));
    g.setFill(palette.muted());
    double right = layout.width() - 0.3 * em;
    g.fillText(picture.heads().recall(), right, y);
    double fast = right - 5.4 * em;
    key(picture.heads().fast(), fast, y, ListTracePainter.FAST);
    key(picture.heads().slow(), fast - 5 * em, y, 1);
  }

  /** A patch and its name, which ends there. */
  private void key(String name, double right, double y, double opacity) {
    g.setTextAlign(TextAlignment.LEFT);
    g.setFill(palette.muted());
    g.fillText(name, right - 2.9 * em, y, 2.9 * em);
    g.setFill(palette.positive().deriveColor(0, 1, 1, opacity));
    g.fillRect(right - 4 * em, y - 0.35 * em, 0.8 * em, 0.7 * em);
  }

  /** As thick as the attention that it stands for. */
  private void arrow(int place, int row) {
    double share = picture.rows().get(row).attention();
    double x = layout.cardWidth();
    double y = layout.cardY(place) + layout.cardHeight() / 2;
    double toX = layout.rowsX();
    double toY = layout.rowMiddle(row);
    double head = 0.7 * em;
    double middle = (x + toX) / 2;
    pen.line(palette.accent(), (0.06 + 0.3 * share) * em);
    g.beginPath();
    g.moveTo(x, y);
    g.bezierCurveTo(middle, y, middle, toY, toX - head, toY);
    g.stroke();
    double half = (0.25 + 0.15 * share) * em;
    g.setFill(palette.accent());
    g.fillPolygon(
        new double[] {toX, toX - head, toX - head}, new double[] {toY, toY - half, toY + half}, 3);
  }
}
