package engram.ui.memory.tag;

import engram.memory.tag.DigitsStep;
import engram.ui.memory.frame.CellGrid;
import engram.ui.memory.frame.SamplePainter;
import engram.ui.memory.frame.SamplePainter.Sample;
import engram.ui.memory.tag.DigitsPicture.Answer;
import engram.ui.memory.tag.DigitsPicture.Shares;
import engram.ui.memory.tag.DigitsPicture.Tile;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.PaintedText;
import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import java.util.BitSet;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/**
 * Draws a network that has learned digits: a digit, its hidden neurons, of which the tagged are
 * orange and random ones violet, and test samples: black if they are answered rightly, grey if not,
 * orange if they are taken for the digit; and the shares at each step.
 */
final class DigitsPainter {
  private static final double SHADOW = 0.16;
  private static final double TILE = 0.9;
  private static final double PALE = 0.3;

  private final Drawing g;
  private final Pen pen;
  private final TagGlyphs glyphs;
  private final SamplePainter samples;
  private final PaintFonts fonts = new PaintFonts();
  private DigitsPicture picture;
  private DigitsLayout layout;
  private Palette palette;
  private double em;

  DigitsPainter(Drawing g) {
    this.g = g;
    pen = new Pen(g);
    glyphs = new TagGlyphs(g);
    samples = new SamplePainter(g);
  }

  /** Clears nothing. */
  void paint(DigitsPicture newPicture, DigitsLayout newLayout, Palette newPalette) {
    picture = newPicture;
    layout = newLayout;
    palette = newPalette;
    em = layout.em();
    samples.use(palette);
    g.setTextBaseline(VPos.CENTER);
    CellGrid grid = layout.neurons(picture.activity().size());
    heads(grid);
    example();
    if (picture.step().isLit()) {
      Color light = TagPainter.LAMP.deriveColor(0, 1, 1, 0.2);
      glyphs.beam(grid.left(), grid.top(), grid.width(), light);
    }
    neurons(grid, picture.step(), true);
    pen.line(picture.step().isLit() ? TagPainter.LAMP : palette.border(), 1);
    g.strokeRect(grid.left(), grid.top(), grid.width(), grid.height());
    for (int part = 0; part < 2; part++) {
      double from = layout.arrowFrom(part, grid);
      glyphs.arrow(from, layout.arrowTo(part, grid), layout.middleY(), em, palette.muted());
    }
    for (int digit = 0; digit < picture.wall().size(); digit++) row(digit);
    strip();
  }

  /** While there is no network. */
  void wait(String sentence, DigitsLayout place, Palette colors) {
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.CENTER);
    g.setFill(colors.muted());
    g.setFont(fonts.regular(place.em()));
    PaintedText.fill(g, sentence, place.width() / 2, place.height() / 2, place.width());
  }

  private void heads(CellGrid grid) {
    DigitsPicture.Heads heads = picture.heads();
    double digitX = layout.digitX() + layout.digitSide() / 2;
    head(heads.digit(), digitX, layout.headY(layout.digitY()), layout.headRoom(0));
    double neuronsX = grid.left() + grid.width() / 2;
    head(heads.neurons(), neuronsX, layout.headY(grid.top()), layout.headRoom(1));
    head(heads.wall(), layout.wallMiddle(), layout.headY(layout.wallY()), layout.headRoom(2));
  }

  private void head(String text, double x, double y, double room) {
    g.setTextAlign(TextAlignment.CENTER);
    g.setFill(palette.text());
    g.setFont(fonts.bold(em));
    PaintedText.fill(g, text, x, y, room);
  }

  private void example() {
    double side = layout.digitSide();
    picture.example().ifPresent(sample -> tile(sample, 1, layout.digitX(), layout.digitY(), side));
    samples.edge(
        layout.digitX(), layout.digitY(), side, palette.negative(), Math.max(2, 0.05 * side));
  }

  private void tile(Sample sample, double ink, double x, double y, double side) {
    samples.ground(x, y, side);
    samples.sample(sample, ink, x, y, side);
  }

  private void neurons(CellGrid grid, DigitsStep step, boolean large) {
    BitSet handled = step.isRandom() ? picture.random() : picture.tag();
    double gap = large ? Math.max(0.5, 0.1 * grid.side()) : 0;
    for (int i = 0; i < picture.activity().size(); i++) {
      double x = grid.x(i) + gap / 2;
      double y = grid.y(i) + gap / 2;
      double size = grid.side() - gap;
      boolean done = step != DigitsStep.WHOLE && handled.get(i);
      Color color = color(i, step);
      double share = picture.activity().get(i);
      if (done) share = step.isLit() ? 1 : PALE + (1 - PALE) * share;
      g.setFill(palette.zero().interpolate(color, share));
      if (done && step.isSilent()) g.setFill(TagPainter.NIGHT);
      g.fillRect(x, y, size, size);
      if (large && done) mark(step, color, x, y, size);
    }
  }

  /** Tagged ones are orange, random ones violet, others blue. */
  private Color color(int neuron, DigitsStep step) {
    if (step.isRandom() && picture.random().get(neuron)) return palette.pointed();
    boolean tagged = step != DigitsStep.WHOLE && picture.tag().get(neuron);
    return tagged ? palette.negative() : palette.accent();
  }

  private void mark(DigitsStep step, Color color, double x, double y, double size) {
    if (step.isSilent()) {
      pen.line(color, Math.max(1, 0.14 * size));
      g.strokeLine(x + 0.2 * size, y + 0.2 * size, x + 0.8 * size, y + 0.8 * size);
      g.strokeLine(x + 0.2 * size, y + 0.8 * size, x + 0.8 * size, y + 0.2 * size);
    } else if (step.isLit()) {
      pen.line(TagPainter.LAMP, Math.max(1.5, 0.2 * size));
      g.strokeRect(x, y, size, size);
    }
  }

  private void row(int digit) {
    List<Tile> tiles = picture.wall().get(digit);
    double pitch = layout.pitch();
    double side = TILE * pitch;
    for (int k = 0; k < tiles.size(); k++) {
      double x = layout.rowX(digit) + k * pitch;
      double y = layout.rowY(digit) + (pitch - side) / 2;
      Tile tile = tiles.get(k);
      tile(tile.sample(), tile.answer() == Answer.RIGHT ? 1 : SHADOW, x, y, side);
      if (tile.answer() != Answer.CALLED) continue;
      g.setFill(palette.negative().deriveColor(0, 1, 1, 0.75));
      g.fillRoundRect(x, y, side, side, 0.3 * side, 0.3 * side);
      samples.sample(tile.sample(), 1, x, y, side);
    }
    if (digit != picture.digit()) return;
    pen.line(palette.negative(), Math.max(1.5, 0.06 * pitch));
    double beside = 0.06 * pitch;
    g.strokeRect(
        layout.rowX(digit) - 2 * beside,
        layout.rowY(digit),
        DigitsPicture.ROW * pitch + 2 * beside,
        pitch);
  }

  private void strip() {
    for (int k = 0; k < picture.strip().size(); k++) column(picture.strip().get(k), k);
  }

  /** The neurons small, and how many of the digit and of the others are right. */
  private void column(Shares of, int step) {
    double width = layout.columnWidth();
    double left = layout.columnX(step);
    double top = layout.stripY();
    if (of.step() == picture.step()) {
      g.setFill(palette.accent().deriveColor(0, 1, 1, 0.16));
      g.fillRoundRect(left, top, width, layout.stripHeight(), 0.5 * em, 0.5 * em);
    }
    double side = Math.min(layout.stripHeight() - 0.8 * em, 0.42 * width);
    int hidden = picture.activity().size();
    int columns = (int) Math.ceil(Math.sqrt(hidden));
    CellGrid grid =
        CellGrid.of(
            hidden, columns, left + 0.4 * em, top + (layout.stripHeight() - side) / 2, side, side);
    neurons(grid, of.step(), false);
    pen.line(of.step().isLit() ? TagPainter.LAMP : palette.border(), of.step().isLit() ? 2 : 1);
    g.strokeRect(grid.left(), grid.top(), grid.width(), grid.height());
    double x = left + side + 1.1 * em;
    double room = width - side - 1.7 * em;
    double thick = 0.85 * em;
    double middle = top + layout.stripHeight() / 2;
    bar(x, middle - 1.25 * thick, room, thick, of.own(), palette.negative());
    bar(x, middle + 0.25 * thick, room, thick, of.others(), palette.text());
    g.setFill(palette.negative());
    double called = of.called() * room;
    g.fillRect(x + room - called, middle + 0.25 * thick, called, thick);
  }

  private void bar(double x, double y, double width, double height, double share, Color color) {
    g.setFill(palette.border());
    g.fillRect(x, y, width, height);
    g.setFill(color);
    g.fillRect(x, y, share * width, height);
  }
}
