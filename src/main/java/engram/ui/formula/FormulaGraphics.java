package engram.ui.formula;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import javafx.scene.canvas.Canvas;
import org.jfree.fx.FXGraphics2D;

/**
 * Collects what is drawn on it as one outline. Strings become the outlines of their glyphs: drawn
 * as text, JavaFX would show them in another font than the one that JLaTeXMath brings.
 */
final class FormulaGraphics extends FXGraphics2D {
  private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

  private final StringBuilder outline = new StringBuilder();

  /** The bounds of all that was drawn. */
  final Rectangle2D ink = new Rectangle2D.Double();

  private final Map<Glyph, Drawn> glyphs;

  /** A shape as relative SVG commands, with its bounds about its own origin. */
  record Drawn(String commands, Rectangle2D bounds) {}

  /** What decides the outline of a string but its place: font and transform without translation. */
  record Glyph(String text, Font font, double xx, double xy, double yx, double yy) {}

  /**
   * @param glyphs those drawn before, kept by the caller
   */
  FormulaGraphics(Map<Glyph, Drawn> glyphs) {
    super(new Canvas().getGraphicsContext2D());
    this.glyphs = glyphs;
  }

  String outline() {
    return outline.toString();
  }

  @Override
  public void fill(Shape shape) {
    append(drawn(shape, getTransform()), 0, 0);
  }

  @Override
  public void draw(Shape shape) {
    BasicStroke stroke = getStroke() instanceof BasicStroke s ? s : new BasicStroke(1);
    fill(stroke.createStrokedShape(shape));
  }

  @Override
  public void fillRect(int x, int y, int width, int height) {
    fill(new Rectangle(x, y, width, height));
  }

  @Override
  public void drawString(String text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public void drawString(String text, float x, float y) {
    AffineTransform at = getTransform();
    Glyph glyph =
        new Glyph(text, getFont(), at.getScaleX(), at.getShearX(), at.getShearY(), at.getScaleY());
    Drawn drawn =
        glyphs.computeIfAbsent(
            glyph,
            key ->
                drawn(
                    key.font.createGlyphVector(UNHINTED, key.text).getOutline(),
                    new AffineTransform(key.xx, key.yx, key.xy, key.yy, 0, 0)));
    double[] origin = {x, y};
    at.transform(origin, 0, origin, 0, 1);
    append(drawn, origin[0], origin[1]);
  }

  @Override
  public void drawGlyphVector(GlyphVector vector, float x, float y) {
    fill(vector.getOutline(x, y));
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return UNHINTED;
  }

  private void append(Drawn drawn, double x, double y) {
    if (drawn.commands.isEmpty()) return;
    outline.append('M').append(Math.round(x)).append(' ').append(Math.round(y));
    outline.append(drawn.commands);
    Rectangle2D there =
        new Rectangle2D.Double(
            drawn.bounds.getX() + x,
            drawn.bounds.getY() + y,
            drawn.bounds.getWidth(),
            drawn.bounds.getHeight());
    if (ink.isEmpty()) ink.setRect(there);
    else ink.add(there);
  }

  private static Drawn drawn(Shape shape, AffineTransform at) {
    Shape placed = at.createTransformedShape(shape);
    StringBuilder commands = new StringBuilder();
    double[] p = new double[6];
    long[] here = new long[2];
    long[] start = new long[2];
    for (PathIterator path = placed.getPathIterator(null); !path.isDone(); path.next()) {
      int kind = path.currentSegment(p);
      switch (kind) {
        case PathIterator.SEG_MOVETO -> {
          step(commands, 'm', p, 1, here);
          start = here.clone();
        }
        case PathIterator.SEG_LINETO -> step(commands, 'l', p, 1, here);
        case PathIterator.SEG_QUADTO -> step(commands, 'q', p, 2, here);
        case PathIterator.SEG_CUBICTO -> step(commands, 'c', p, 3, here);
        default -> {
          commands.append('z');
          here = start.clone();
        }
      }
    }
    return new Drawn(commands.toString(), placed.getBounds2D());
  }

  /** One command with its points relative to the present one, which moves to the last of them. */
  private static void step(StringBuilder to, char command, double[] p, int points, long[] here) {
    to.append(command);
    for (int i = 0; i < 2 * points; i++) {
      to.append(i == 0 ? "" : " ").append(Math.round(p[i]) - here[i % 2]);
    }
    here[0] = Math.round(p[2 * points - 2]);
    here[1] = Math.round(p[2 * points - 1]);
  }
}
