package engram.ui.document.pictures;

import engram.ui.formula.FormulaInk;
import engram.ui.paint.CellColors;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/**
 * What a living picture is painted on: a page of {@link #WIDTH} × {@link #HEIGHT}, as large as
 * fits; where there is room, some spread. What is lit is loud, all else steps back.
 */
public final class PictureSheet {
  static final double WIDTH = 832;
  static final double HEIGHT = 690;

  /** A picture is spread by so much at most. */
  private static final double MOST_SPREAD = 1.7;

  /** Of what is not lit while something is; its texts are grey, for they go on to be read. */
  private static final double QUIET = 0.22;

  private final PresentSheet sheet;
  private final double left;
  private final double top;
  private final double scale;
  private final double across;
  private final boolean presented;
  private final double label;
  private final double small;
  private final Set<String> lit;
  private final Touch touch;

  /**
   * @param lit the parts that are pointed at; none if nothing is
   * @param spreads whether the picture may be spread
   */
  PictureSheet(
      PresentSheet sheet,
      PresentArea area,
      Manner manner,
      Set<String> lit,
      Touch touch,
      boolean spreads) {
    this.sheet = sheet;
    scale = Math.min(area.width() / WIDTH, area.height() / HEIGHT);
    across = spreads ? Math.min(area.width() / WIDTH, MOST_SPREAD * scale) : scale;
    left = area.middleX() - across * WIDTH / 2;
    top = area.middleY() - scale * HEIGHT / 2;
    label = manner.label();
    small = manner.small();
    presented = manner == Manner.CLASS;
    this.lit = lit;
    this.touch = touch;
    touch.clear();
  }

  // Places, from those of the picture

  double x(double of) {
    return left + across * of;
  }

  double y(double of) {
    return top + scale * of;
  }

  double size(double of) {
    return scale * of;
  }

  /** A length from left to right, which is spread with the picture. */
  double across(double of) {
    return across * of;
  }

  /** Whether the one number stands beside the picture, and room is scarce. */
  boolean isPresented() {
    return presented;
  }

  // Colours

  Palette palette() {
    return sheet.palette();
  }

  /** Those of cells and neurons. */
  CellColors cell() {
    return CellColors.of(palette());
  }

  Color ink() {
    return palette().text();
  }

  Color muted() {
    return palette().muted();
  }

  /** Of a mark with that sign. */
  Color sign(double value) {
    return value < 0 ? palette().negative() : palette().positive();
  }

  /** Of a text with that sign. */
  Color signText(double value) {
    return sheet.ofSign(value);
  }

  /** Black or white, whichever is easier to read on that. */
  static Color on(Color ground) {
    boolean black = Palette.contrast(ground, Color.BLACK) >= Palette.contrast(ground, Color.WHITE);
    return black ? Color.BLACK : Color.WHITE;
  }

  // What is lit

  /** What follows is loud or quiet, as that part is. */
  void as(String... parts) {
    sheet.g().setAlpha(alpha(parts));
  }

  private double alpha(String... parts) {
    if (lit.isEmpty()) return 1;
    for (String part : parts) if (lit.contains(part)) return 1;
    return QUIET;
  }

  boolean isLit(String part) {
    return lit.contains(part);
  }

  /** What follows is loud whatever is lit. */
  void plain() {
    sheet.g().setAlpha(1);
  }

  // Texts

  Drawing g() {
    return sheet.g();
  }

  PresentSheet page() {
    return sheet;
  }

  double label() {
    return label;
  }

  double small() {
    return small;
  }

  /** In units of the page, as all that is measured. */
  void write(String text, double atX, double atY, double size, Face face, Color color) {
    inFull(color, shown -> sheet.text(text, atX, atY, size, face, shown));
  }

  void writeAt(String text, double atX, double atY, double size, Face face, Color color) {
    inFull(color, shown -> sheet.textAt(text, atX, atY, size, face, shown));
  }

  void writeTo(String text, double atX, double atY, double size, Face face, Color color) {
    inFull(color, shown -> sheet.textTo(text, atX, atY, size, face, shown));
  }

  /** Where shapes are quiet, texts are grey. */
  private void inFull(Color color, Consumer<Color> painting) {
    double before = g().getAlpha();
    g().setAlpha(1);
    painting.accept(before < 1 ? muted() : color);
    g().setAlpha(before);
  }

  void text(String text, double x, double y, Color color) {
    write(text, x(x), y(y), label, Face.REGULAR, color);
  }

  void textAt(String text, double x, double y, Color color) {
    writeAt(text, x(x), y(y), label, Face.REGULAR, color);
  }

  void textTo(String text, double x, double y, Color color) {
    writeTo(text, x(x), y(y), label, Face.REGULAR, color);
  }

  void boldAt(String text, double x, double y, Color color) {
    writeAt(text, x(x), y(y), label, Face.BOLD, color);
  }

  void bold(String text, double x, double y, Color color) {
    write(text, x(x), y(y), label, Face.BOLD, color);
  }

  void smallText(String text, double x, double y, Color color) {
    write(text, x(x), y(y), small, Face.REGULAR, color);
  }

  void smallAt(String text, double x, double y, Color color) {
    writeAt(text, x(x), y(y), small, Face.REGULAR, color);
  }

  void smallTo(String text, double x, double y, Color color) {
    writeTo(text, x(x), y(y), small, Face.REGULAR, color);
  }

  /** No text is smaller than that. */
  private double least() {
    return 0.87 * small;
  }

  /**
   * A text that is made smaller until it fits, and cut if it does not even then.
   *
   * @param room in units of the picture
   * @param wanted its size if there is room
   */
  void fitted(
      String text,
      double x,
      double y,
      double room,
      TextAlignment alignment,
      double wanted,
      Face face,
      Color color) {
    double size = sheet.fitted(text, across(room), wanted, least(), face);
    String cut = sheet.cut(text, across(room) + 0.5, size, face);
    switch (alignment) {
      case RIGHT -> writeTo(cut, x(x), y(y), size, face, color);
      case CENTER -> writeAt(cut, x(x), y(y), size, face, color);
      default -> write(cut, x(x), y(y), size, face, color);
    }
  }

  /** A small one around that place. */
  void smallFittedAt(String text, double x, double y, double room, Color color) {
    fitted(text, x, y, room, TextAlignment.CENTER, small, Face.REGULAR, color);
  }

  /** A small one from there. */
  void smallFitted(String text, double x, double y, double room, Color color) {
    fitted(text, x, y, room, TextAlignment.LEFT, small, Face.REGULAR, color);
  }

  /** A number in the middle of a circle, which it fits into. */
  void number(String text, double x, double y, double room, Color color) {
    double size = sheet.fitted(text, size(room), label * 1.15, least(), Face.BOLD);
    writeAt(text, x(x), y(y) + PaintFonts.HALF_CAP * size, size, Face.BOLD, color);
  }

  /** How wide a label is, in units of the picture. */
  double width(String text, Face face) {
    return sheet.width(text, label, face) / across;
  }

  /** A formula around that place on the baseline; {@code em} in sizes of a label. */
  void formulaAt(String latex, double x, double y, double em, Color color) {
    inFull(color, shown -> FormulaInk.paintAt(g(), latex, x(x), y(y), em * label, shown));
  }

  void formula(String latex, double x, double y, double em, Color color) {
    inFull(color, shown -> FormulaInk.paint(g(), latex, x(x), y(y), em * label, shown));
  }

  // Shapes

  void disc(double x, double y, double radius, Color fill) {
    sheet.disc(x(x), y(y), size(radius), fill);
  }

  void ring(double x, double y, double radius, double line, Color color) {
    sheet.ring(x(x), y(y), size(radius), line, color);
  }

  void line(double x0, double y0, double x1, double y1, double width, Color color) {
    sheet.line(x(x0), y(y0), x(x1), y(y1), width, color);
  }

  void dashed(double x0, double y0, double x1, double y1, Color color) {
    g().setLineDashes(1.5, 5);
    line(x0, y0, x1, y1, 1.4, color);
    g().setLineDashes();
  }

  void box(double x, double y, double width, double height, double round, Color fill, Color edge) {
    g().setFill(fill);
    g().fillRoundRect(x(x), y(y), across(width), size(height), size(round), size(round));
    if (edge == null) return;
    g().setStroke(edge);
    g().setLineWidth(1.6);
    g().strokeRoundRect(x(x), y(y), across(width), size(height), size(round), size(round));
  }

  /** A curve through values from left to right. */
  void curve(
      double[] values, double x, double y, double width, double height, double line, Color color) {
    Drawing g = g();
    g.setStroke(color);
    g.setLineWidth(line);
    g.beginPath();
    for (int i = 0; i < values.length; i++) {
      double atX = x(x + width * i / (values.length - 1));
      double atY = y(y + height * (1 - values[i]));
      if (i == 0) g.moveTo(atX, atY);
      else g.lineTo(atX, atY);
    }
    g.stroke();
  }

  // Parts and handles

  /** The mouse over it points at that part. */
  void part(String part, double x, double y, double width, double height) {
    touch.part(part, x(x), y(y), across(width), size(height));
  }

  Touch touch() {
    return touch;
  }

  /** A level track with a knob, its name and value above. */
  void slider(LivingModel model, Handle handle, double x, double y, double width) {
    plain();
    line(x, y, x + width, y, 4, palette().border());
    double at = x + width * handle.share();
    line(x, y, at, y, 4, palette().accent());
    knob(at, y);
    touch.track(handle, x(x), x(x + width), y(y));
    String text = model.told(handle);
    double half = sheet.width(text, label, Face.REGULAR) / 2 / across;
    double middle = Math.max(x + half, Math.min(x + width - half, at));
    textAt(text, middle, y - 18, ink());
  }

  /** What can be dragged looks the same everywhere. */
  void knob(double x, double y) {
    sheet.disc(x(x), y(y), 9.5, palette().accent());
    sheet.disc(x(x), y(y), 6, palette().card());
  }
}
