package engram.ui.present;

import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.Palette;
import java.awt.geom.AffineTransform;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/**
 * What is painted on, in units of the page: texts of few sizes that are measured and fitted, and
 * the colours of the theme. It belongs to one canvas.
 */
public final class PresentSheet {
  /** Sizes of text, in units. */
  public static final double LABEL = 26;

  public static final double SMALL = 22;

  /** The least of what stands beside a picture. */
  public static final double LEAST = 21;

  private static final int REMEMBERED = 2000;
  private static final String FIXED = "Noto Sans Mono";

  private final PaintFonts fonts = new PaintFonts();
  private final Text ruler = new Text();
  private final Map<Measured, Double> widths =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Measured, Double> eldest) {
          return size() > REMEMBERED;
        }
      };
  private final Map<Object, Object> painters = new WeakHashMap<>();
  private Drawing g;
  private Palette palette = Palette.LIGHT;
  private double unit = 1;
  private double pixelScale = 1;
  private double smallest = Double.POSITIVE_INFINITY;

  /** Paints in pixels, in a rectangle that begins at 0, 0. */
  @FunctionalInterface
  public interface InPixels {
    void paint(double width, double height);
  }

  private record Measured(String text, double size, Face face) {}

  /** How letters look. */
  public enum Face {
    REGULAR,
    BOLD,
    /** Of programs. */
    FIXED
  }

  /** The same on a canvas of the window. */
  public void begin(
      GraphicsContext canvas, Palette newPalette, double newUnit, double newPixelScale) {
    boolean same = g instanceof CanvasDrawing drawing && drawing.isOn(canvas);
    begin(same ? g : new CanvasDrawing(canvas), newPalette, newUnit, newPixelScale);
  }

  /**
   * @param newG where the unit is a unit of the page
   * @param newUnit in pixels of the window
   * @param newPixelScale pixels of the screen per pixel of the window
   */
  public void begin(Drawing newG, Palette newPalette, double newUnit, double newPixelScale) {
    if (g != newG) painters.clear();
    g = newG;
    palette = newPalette;
    unit = newUnit;
    pixelScale = newPixelScale;
    smallest = Double.POSITIVE_INFINITY;
  }

  /**
   * A painter on {@link #g}, made once and kept as long as that and the one who asks are there.
   *
   * @param <P> the same for all calls of one who asks
   */
  @SuppressWarnings("unchecked")
  public <P> P painter(Object asking, Function<Drawing, P> make) {
    return (P) painters.computeIfAbsent(asking, key -> make.apply(g));
  }

  public Drawing g() {
    return g;
  }

  public Palette palette() {
    return palette;
  }

  /** Pixels of the window per unit. */
  public double unit() {
    return unit;
  }

  /** Pixels of the screen per pixel of the window. */
  public double pixelScale() {
    return pixelScale;
  }

  /** Pixels of the screen per unit. */
  public double scale() {
    return unit * pixelScale;
  }

  /** The size of the smallest text since it began, in pixels of the window; infinite without. */
  public double smallestText() {
    return smallest * unit;
  }

  /**
   * Lets a painter of the window paint into an area, in pixels of the window.
   *
   * @param smallestText that it writes, in units; infinite without
   */
  public void inPixels(PresentArea area, double smallestText, InPixels painting) {
    smallest = Math.min(smallest, smallestText);
    g.save();
    g.translate(wholeX(area.x()), wholeY(area.y()));
    g.scale(1 / unit, 1 / unit);
    painting.paint(area.width() * unit, area.height() * unit);
    g.restore();
  }

  /** A text from there to the right. */
  public void text(String text, double x, double baseline, double size, Face face, Color color) {
    write(text, x, baseline, size, face, color, TextAlignment.LEFT);
  }

  /** A text that ends there. */
  public void textTo(String text, double x, double baseline, double size, Face face, Color color) {
    write(text, x, baseline, size, face, color, TextAlignment.RIGHT);
  }

  /** A text around that place. */
  public void textAt(String text, double x, double baseline, double size, Face face, Color color) {
    write(text, x, baseline, size, face, color, TextAlignment.CENTER);
  }

  /** A {@linkplain #SMALL small} plain text from there to the right. */
  public void small(String text, double x, double baseline, Color color) {
    text(text, x, baseline, SMALL, Face.REGULAR, color);
  }

  /** One that ends there. */
  public void smallTo(String text, double x, double baseline, Color color) {
    textTo(text, x, baseline, SMALL, Face.REGULAR, color);
  }

  /** One around that place. */
  public void smallAt(String text, double x, double baseline, Color color) {
    textAt(text, x, baseline, SMALL, Face.REGULAR, color);
  }

  /** The same of letters that are a picture, which may fade. */
  public void pictureAt(
      String text, double x, double baseline, double size, Face face, Color color) {
    begin(size, face, color, TextAlignment.CENTER);
    g.fillLetters(text, x * unit, baseline * unit);
    g.restore();
  }

  private void write(
      String text,
      double x,
      double baseline,
      double size,
      Face face,
      Color color,
      TextAlignment alignment) {
    if (text.isEmpty()) return;
    smallest = Math.min(smallest, size);
    begin(size, face, color, alignment);
    g.fillText(text, x * unit, baseline * unit);
    g.restore();
  }

  /** Enlarged letters are filled as outlines, and where those overlap, the letter gets holes. */
  private void begin(double size, Face face, Color color, TextAlignment alignment) {
    g.save();
    g.scale(1 / unit, 1 / unit);
    g.setTextAlign(alignment);
    g.setFont(font(size * unit, face));
    g.setFill(color);
  }

  /** The size, from the one wanted down to the least, in which a text is no wider than that. */
  public double fitted(String text, double room, double wanted, double least, Face face) {
    double width = width(text, wanted, face);
    if (width <= room) return wanted;
    return Math.max(least, Math.floor(2 * wanted * room / width) / 2);
  }

  /**
   * A label from its left end, no smaller than {@link #SMALL}: as much of its beginning as there is
   * room for.
   */
  public void labelWithin(String text, double x, double y, double room, Face face, Color color) {
    within(text, x, y, room, fitted(text, room, LABEL, SMALL, face), face, color);
  }

  /** The same of a small text, no smaller than {@link #LEAST}. */
  public void smallWithin(String text, double x, double y, double room, Face face, Color color) {
    within(text, x, y, room, fitted(text, room, SMALL, LEAST, face), face, color);
  }

  private void within(
      String text, double x, double y, double room, double size, Face face, Color color) {
    text(cut(text, room, size, face), x, y, size, face, color);
  }

  /** The text, or as much of its beginning as there is room for. */
  public String cut(String text, double room, double size, Face face) {
    if (width(text, size, face) <= room) return text;
    int end = text.length();
    while (end > 1 && width(text.substring(0, end).strip() + "…", size, face) > room) end--;
    String shown = text.substring(0, end).strip() + "…";
    g.shortened(shown);
    return shown;
  }

  public double width(String text, double size, Face face) {
    return widths.computeIfAbsent(new Measured(text, size, face), this::measure);
  }

  private double measure(Measured what) {
    ruler.setFont(font(what.size, what.face));
    ruler.setText(what.text);
    return ruler.getLayoutBounds().getWidth();
  }

  private Font font(double size, Face face) {
    return switch (face) {
      case REGULAR -> fonts.regular(size);
      case BOLD -> fonts.bold(size);
      case FIXED -> Font.font(FIXED, size);
    };
  }

  /** The nearest place where a pixel of the screen begins. */
  public double wholeX(double x) {
    AffineTransform to = g.transform();
    double scale = to.getScaleX();
    double from = to.getTranslateX();
    return (Math.rint((scale * x + from) * pixelScale) / pixelScale - from) / scale;
  }

  /** The nearest place where a pixel of the screen begins. */
  public double wholeY(double y) {
    AffineTransform to = g.transform();
    double scale = to.getScaleY();
    double from = to.getTranslateY();
    return (Math.rint((scale * y + from) * pixelScale) / pixelScale - from) / scale;
  }

  /**
   * An image that has a pixel for each of the screen, from a place where one begins: to mix its
   * neighbours would cost more than all else.
   */
  public void image(Image image, double x, double y) {
    g.drawImage(image, x, y, image.getWidth() / scale(), image.getHeight() / scale(), false);
  }

  // Shapes

  public void disc(double x, double y, double radius, Color fill) {
    g.setFill(fill);
    g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  public void ring(double x, double y, double radius, double line, Color color) {
    g.setStroke(color);
    g.setLineWidth(line);
    g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  public void line(double x0, double y0, double x1, double y1, double width, Color color) {
    g.setStroke(color);
    g.setLineWidth(width);
    g.strokeLine(x0, y0, x1, y1);
  }

  /** A bar with round ends, or less of it; the part behind it is pale. */
  public void bar(double x, double y, double width, double height, double share, Color color) {
    g.setFill(palette.border());
    g.fillRoundRect(x, y, width, height, height, height);
    if (!(share > 0)) return;
    double length = Math.max(height, Math.min(1, share) * width);
    g.setFill(color);
    g.fillRoundRect(x, y, length, height, height, height);
    g.setStroke(color.interpolate(palette.text(), 0.35));
    g.setLineWidth(1);
    g.strokeRoundRect(x, y, length, height, height, height);
  }

  /** The sign of a number, as a colour for text. */
  public Color ofSign(double value) {
    if (value == 0 || Double.isNaN(value)) return palette.text();
    Color sign = value < 0 ? palette.negative() : palette.positive();
    return value < 0 && palette.equals(Palette.LIGHT) ? NEGATIVE_TEXT : sign;
  }

  /** Orange is too pale for text on white. */
  private static final Color NEGATIVE_TEXT = Color.web("#a8560c");
}
