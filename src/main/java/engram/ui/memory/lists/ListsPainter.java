package engram.ui.memory.lists;

import engram.ui.memory.lists.ListsPicture.Row;
import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.PaintedText;
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

  /** Of the text, in pixels, however many rows there are. */
  private static final double LEAST = 11;

  /** A card that is as high, in the size of the text, has its steps below its name. */
  private static final double TALL = 3.2;

  private static final double ROUND = 0.6;

  /** How opaque the name of what is almost lost is. */
  private static final double PALEST = 0.5;

  /** How opaque the fast part is. */
  private static final double FAST = 0.5;

  private static final double NAME = 4.2;
  private static final double RECALL = 3.6;
  private static final double BAR = 0.62;
  private static final double BETWEEN = 0.8;
  private static final double KEY = 4.6;
  private static final double DOT = 0.22;

  private final Drawing g;
  private final Pen pen;
  private final PaintFonts fonts = new PaintFonts();
  private ListsPicture picture;
  private ListsLayout layout;
  private Palette palette;
  private double em;

  ListsPainter(GraphicsContext g) {
    this(new CanvasDrawing(g));
  }

  ListsPainter(Drawing g) {
    this.g = g;
    pen = new Pen(g);
  }

  /** Clears nothing. */
  void paint(ListsPicture newPicture, ListsLayout newLayout, Palette newPalette) {
    picture = newPicture;
    layout = newLayout;
    palette = newPalette;
    em = layout.em();
    g.setTextBaseline(VPos.CENTER);
    heads();
    cards();
    for (int k = 0; k < picture.rows().size(); k++) row(k, picture.rows().get(k));
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
    PaintedText.fill(g, picture.heads().shortTerm(), 0, y, layout.cardWidth());
    ListsPicture.Heads heads = picture.heads();
    PaintedText.fill(g, heads.longTerm(), layout.rowsX(), y);
    g.setFont(fonts.regular(SMALL * em));
    double right = layout.width() - 0.3 * em;
    double fast = right - KEY * em;
    key(heads.held(), right, y, this::held);
    key(heads.fast(), fast, y, this::fast);
    key(heads.slow(), fast - KEY * em, y, this::slow);
    boolean two = !heads.massed().isEmpty();
    g.setFont(fonts.bold(SMALL * em));
    head(heads.spaced(), columns(two, false));
    if (two) head(heads.massed(), columns(true, true));
  }

  /** Above a column of bars, with its end on the right. */
  private void head(String name, Column column) {
    g.setTextAlign(TextAlignment.LEFT);
    g.setFill(palette.text());
    PaintedText.fill(
        g, name, column.left(), (ListsLayout.HEAD - 0.65) * em, column.room() + RECALL * em);
  }

  /** A patch and its name, which ends there. */
  private void key(String name, double right, double y, Patch patch) {
    g.setTextAlign(TextAlignment.LEFT);
    g.setFill(palette.muted());
    PaintedText.fill(g, name, right - (KEY - 1.5) * em, y, (KEY - 1.7) * em);
    patch.paint(right - (KEY - 0.4) * em, y, 0.8 * em, 0.7 * em);
  }

  /** Fills a part of a bar, around the middle of its height. */
  private interface Patch {
    void paint(double x, double middle, double width, double height);
  }

  private void slow(double x, double middle, double width, double height) {
    g.setFill(palette.positive());
    g.fillRect(x, middle - height / 2, width, height);
  }

  private void fast(double x, double middle, double width, double height) {
    g.setFill(palette.positive().deriveColor(0, 1, 1, FAST));
    g.fillRect(x, middle - height / 2, width, height);
  }

  /** Not filled: it is not there for long. */
  private void held(double x, double middle, double width, double height) {
    if (width < 2) return;
    pen.line(palette.accent(), em / 11);
    g.strokeRect(x + 0.5, middle - height / 2 + 0.5, width - 1, height - 1);
  }

  /**
   * Where the bars of a column begin, and how long a full one is.
   *
   * @param two whether there is another column beside it
   */
  private Column columns(boolean two, boolean second) {
    double left = layout.rowsX() + NAME * em;
    double room = layout.width() - left;
    double each = two ? (room - BETWEEN * em) / 2 : room;
    return new Column(second ? left + each + BETWEEN * em : left, each - RECALL * em);
  }

  private record Column(double left, double room) {}

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

  /** The places of the short-term store, and below them what it has lost. */
  private void cards() {
    for (int place = 0; place < layout.places(); place++) {
      double y = layout.cardY(place);
      if (place < picture.cards().size()) card(picture.cards().get(place), y);
      else freePlace(y);
    }
    g.setTextAlign(TextAlignment.LEFT);
    g.setFill(palette.muted());
    g.setFont(fonts.regular(em));
    double below = layout.cardY(layout.places()) + 0.6 * em;
    PaintedText.fill(g, picture.lost(), 0, below, layout.cardWidth() + 2 * em);
  }

  private void freePlace(double y) {
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
    PaintedText.fill(g, card.name(), 0.7 * em, middle);
    g.setTextAlign(TextAlignment.RIGHT);
    g.setFill(palette.muted());
    g.setFont(fonts.regular(SMALL * em));
    PaintedText.fill(g, card.text(), width - 0.7 * em, middle);
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

  /** What the long-term store holds of an item. */
  private void row(int index, Row row) {
    double y = layout.rowMiddle(index);
    double x = layout.rowsX();
    double height = layout.rowHeight();
    if (row.explained()) {
      g.setFill(palette.zero());
      g.fillRect(x, layout.rowY(index), layout.width() - x, height);
    }
    mark(row, x + 0.6 * em, y);
    double size = Math.max(Math.min(em, 0.9 * height), Math.min(em, LEAST));
    g.setTextAlign(TextAlignment.LEFT);
    g.setFill(row.attention() > 0 ? palette.accent() : palette.text());
    g.setFont(row.explained() || row.attention() > 0 ? fonts.bold(size) : fonts.regular(size));
    PaintedText.fill(g, row.name(), x + 1.2 * em, y);
    bar(row.recalled(), columns(row.massed().isPresent(), false), y);
    row.massed().ifPresent(massed -> bar(massed, columns(true, true), y));
  }

  /** A dot if the short-term store has it as well, a ring if it has just lost it. */
  private void mark(Row row, double x, double y) {
    double radius = DOT * em;
    if (row.held()) pen.dot(x, y, radius, palette.accent());
    if (!row.lost()) return;
    pen.line(palette.accent(), em / 9);
    g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /** On a track as long as a full bar. */
  private void bar(ListsPicture.Bar bar, Column column, double y) {
    double room = column.room();
    double thick = Math.min(em, BAR * layout.rowHeight());
    double fast = column.left() + bar.slow() * room;
    double held = fast + bar.fast() * room;
    g.setFill(palette.border());
    g.fillRect(column.left(), y - thick / 2, room, thick);
    g.setFill(palette.card());
    g.fillRect(column.left(), y - thick / 2, held - column.left(), thick);
    slow(column.left(), y, bar.slow() * room, thick);
    fast(fast, y, bar.fast() * room, thick);
    held(held, y, bar.held() * room, thick);
    g.setTextAlign(TextAlignment.RIGHT);
    g.setFill(palette.text());
    PaintedText.fill(g, bar.text(), column.left() + room + (RECALL - 0.3) * em, y);
  }
}
