package engram.ui.memory.tag;

import engram.memory.recall.Pattern;
import engram.ui.memory.frame.CellGrid;
import engram.ui.memory.tag.TagPicture.Scene;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.PaintedText;
import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/**
 * Draws a mouse: its room, its neurons, of which the tagged are orange, and what it sees, in a red
 * frame as far as it is afraid; and the same small for each act.
 */
final class TagPainter {
  private static final Color FEAR = Color.rgb(217, 38, 38);
  static final Color LAMP = Color.rgb(255, 193, 7);
  static final Color NIGHT = Color.rgb(20, 24, 30);

  /** Fear that any two rooms share by chance leaves no frame. */
  private static final double CALM = 0.2;

  private static final double AFRAID = 0.6;
  private static final double SMALL = 0.85;
  private static final double PALE = 0.38;

  /** Of the side of what is seen, the frame around it. */
  private static final double FRAME = 1.0 / 11;

  private final Drawing g;
  private final Pen pen;
  private final TagGlyphs glyphs;
  private final PaintFonts fonts = new PaintFonts();
  private TagPicture picture;
  private TagLayout layout;
  private Palette palette;
  private double em;

  TagPainter(Drawing g) {
    this.g = g;
    pen = new Pen(g);
    glyphs = new TagGlyphs(g);
  }

  /** Clears nothing. */
  void paint(TagPicture newPicture, TagLayout newLayout, Palette newPalette) {
    picture = newPicture;
    layout = newLayout;
    palette = newPalette;
    em = layout.em();
    g.setTextBaseline(VPos.CENTER);
    heads();
    room();
    neurons();
    seen();
    strip();
  }

  private void heads() {
    double room = layout.roomSide() + layout.arrow();
    double y = layout.neuronsY() - TagLayout.HEAD / 2 * em;
    double above = layout.roomY() - TagLayout.HEAD / 2 * em;
    double frame = layout.roomSide() * FRAME;
    head(picture.heads().room(), middle(layout.roomX()), above, room);
    double wide = layout.side() + 2 * layout.arrow();
    head(picture.heads().neurons(), layout.neuronsX() + layout.side() / 2, y, wide);
    head(picture.heads().seen(), middle(layout.seenX()), above - frame, room);
    head(
        picture.heads().fear(),
        middle(layout.seenX()),
        layout.roomY() + layout.roomSide() + frame + em,
        room,
        picture.now().fear() > AFRAID ? palette.text() : palette.muted());
  }

  private double middle(double left) {
    return left + layout.roomSide() / 2;
  }

  private void head(String text, double x, double y, double room) {
    head(text, x, y, room, palette.text());
  }

  private void head(String text, double x, double y, double room, Color color) {
    g.setTextAlign(TextAlignment.CENTER);
    g.setFill(color);
    g.setFont(fonts.bold(em));
    PaintedText.fill(g, text, x, y, room);
  }

  private void room() {
    Scene now = picture.now();
    double side = layout.roomSide();
    roomTile(now, layout.roomX(), layout.roomY(), side);
    double below = layout.roomY() + side;
    double size = Math.min(0.42 * side, layout.neuronsY() + layout.side() - below);
    Color body = palette.muted().interpolate(FEAR, frame(now.fear()));
    glyphs.mouse(middle(layout.roomX()), below + 0.55 * size, size, body, palette.card());
    if (now.shock()) {
      glyphs.bolt(layout.roomX() + 0.16 * side, below + 0.5 * size, size, LAMP, palette.text());
    }
    double y = layout.roomY() + side / 2;
    glyphs.arrow(layout.roomX() + side, layout.neuronsX(), y, em, palette.muted());
    double frame = layout.roomSide() * FRAME;
    glyphs.arrow(layout.neuronsX() + layout.side(), layout.seenX() - frame, y, em, palette.muted());
  }

  /** A letter, or the dark; dashed while the mouse does not know it. */
  private void roomTile(Scene scene, double x, double y, double side) {
    g.setFill(scene.room().isPresent() ? palette.zero() : NIGHT);
    g.fillRect(x, y, side, side);
    if (scene.room().isPresent()) letter(scene.room().get(), x, y, side);
    pen.line(palette.muted(), Math.max(1, side / 70));
    if (!scene.known() && scene.room().isPresent()) g.setLineDashes(side / 14, side / 18);
    g.strokeRect(x, y, side, side);
    g.setLineDashes();
  }

  private void letter(Pattern pattern, double x, double y, double side) {
    double cell = side / (pattern.columns() + 2);
    g.setFill(palette.text());
    for (int i = 0; i < pattern.size(); i++) {
      if (pattern.state(i) > 0) cell(i, pattern.columns(), x, y, cell);
    }
  }

  private void cell(int i, int columns, double x, double y, double cell) {
    // no light between two cells
    g.fillRect(
        x + (1 + i % columns) * cell, y + (1 + i / columns) * cell, cell + 0.35, cell + 0.35);
  }

  private void neurons() {
    Scene now = picture.now();
    CellGrid grid = layout.neurons();
    double gap = Math.max(0.5, 0.1 * grid.side());
    if (now.isLit()) {
      glyphs.beam(
          layout.neuronsX(),
          layout.neuronsY(),
          layout.side(),
          LAMP.deriveColor(0, 1, 1, 0.10 + 0.16 * now.light()));
    }
    for (int i = 0; i < grid.rows() * grid.columns(); i++) {
      double x = grid.x(i) + gap / 2;
      double y = grid.y(i) + gap / 2;
      double size = grid.side() - gap;
      neuron(now, i, x, y, size);
    }
    pen.line(now.isLit() ? LAMP : palette.border(), now.isLit() ? 0.2 * em : 1);
    g.strokeRect(grid.x(0), grid.y(0), grid.width(), grid.height());
  }

  private void neuron(Scene now, int i, double x, double y, double size) {
    boolean fires = now.firing().get(i);
    boolean tagged = now.tag().get(i);
    Color quiet = tagged ? palette.zero().interpolate(palette.negative(), PALE) : palette.zero();
    if (fires) g.setFill(tagged ? palette.negative() : palette.accent());
    else g.setFill(quiet);
    g.fillRect(x, y, size, size);
    if (tagged && now.silent()) {
      g.setFill(NIGHT);
      g.fillRect(x, y, size, size);
      pen.line(palette.negative(), Math.max(1, 0.14 * size));
      g.strokeLine(x + 0.2 * size, y + 0.2 * size, x + 0.8 * size, y + 0.8 * size);
      g.strokeLine(x + 0.2 * size, y + 0.8 * size, x + 0.8 * size, y + 0.2 * size);
    } else if (tagged && now.isLit()) {
      pen.line(LAMP, Math.max(1.5, 0.2 * size));
      g.strokeRect(x, y, size, size);
    }
    if (now.excitable().get(i)) {
      pen.dot(x + size / 2, y + size / 2, Math.max(1.2, 0.17 * size), palette.pointed());
    }
  }

  private void seen() {
    double side = layout.roomSide();
    seenTile(picture.now(), layout.seenX(), layout.roomY(), side);
    if (picture.now().isLit()) {
      glyphs.lamp(
          layout.neuronsX() + layout.side() + em, layout.neuronsY() + 0.8 * em, 0.8 * em, LAMP);
    }
  }

  private void seenTile(Scene scene, double x, double y, double side) {
    g.setFill(palette.zero());
    g.fillRect(x, y, side, side);
    double cell = side / 12;
    for (int i = 0; i < scene.seen().length; i++) {
      double ink = Math.max(0, Math.min(1, (scene.seen()[i] + 1) / 2));
      if (isNothing(scene)) ink = 0;
      g.setFill(palette.zero().interpolate(palette.text(), ink));
      cell(i, 10, x, y, cell);
    }
    pen.line(palette.border(), 1);
    g.strokeRect(x, y, side, side);
    double fear = frame(scene.fear());
    if (fear == 0) return;
    double line = Math.max(2, side * FRAME);
    pen.line(FEAR.deriveColor(0, 1, 1, fear), line);
    g.strokeRect(x - line / 2, y - line / 2, side + line, side + line);
  }

  private static boolean isNothing(Scene scene) {
    return scene.firing().isEmpty();
  }

  /** How red a frame is. */
  private static double frame(double fear) {
    return Math.max(0, Math.min(1, (fear - CALM) / (AFRAID - CALM)));
  }

  private void strip() {
    int count = picture.strip().size();
    int step = picture.step();
    if (count == 0) return;
    for (int k = layout.firstColumn(count, step); k <= layout.lastColumn(count, step); k++) {
      column(picture.strip().get(k), k, layout.columnX(k, count, step), layout.columnWidth(count));
    }
  }

  private void column(Scene scene, int number, double left, double width) {
    double tile = Math.min(layout.tile(), width - 0.7 * em);
    double x = left + (width - tile) / 2;
    double y = layout.stripY() + 0.25 * em;
    if (number == picture.step()) {
      g.setFill(palette.accent().deriveColor(0, 1, 1, 0.16));
      g.fillRoundRect(left, layout.stripY(), width, layout.stripHeight(), 0.5 * em, 0.5 * em);
    }
    roomTile(scene, x, y, tile);
    marks(scene, left + width / 2, y + tile + 0.62 * em);
    seenTile(scene, x, y + tile + 1.35 * em, tile);
  }

  /** What is done to it: a shock, a tag, light, silence. */
  private void marks(Scene scene, double x, double y) {
    double size = SMALL * em;
    int count = (scene.shock() ? 1 : 0) + (scene.tag().isEmpty() ? 0 : 1) + (scene.isLit() ? 1 : 0);
    double at = x - (count - 1) / 2.0 * size * 1.2;
    if (scene.shock()) {
      glyphs.bolt(at, y, 1.4 * size, LAMP, palette.text());
      at += 1.2 * size;
    }
    if (!scene.tag().isEmpty()) {
      pen.dot(at, y, 0.36 * size, scene.isSilenced() ? NIGHT : palette.negative());
      if (scene.isSilenced()) glyphs.cross(at, y, 0.36 * size, palette.negative());
      at += 1.2 * size;
    }
    if (scene.isLit()) glyphs.lamp(at, y, 0.55 * size, LAMP);
  }
}
