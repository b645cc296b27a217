package engram.ui.paint;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.paint.RadialGradient;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/**
 * Keeps what a painter paints, in its order: shapes, lines, texts and images with their place in
 * pixels of the whole picture and with the colour they come out in, so that a test can ask whether
 * a bar is as long as its number. Marks that are cut off wholly are not kept. Texts are measured by
 * JavaFX, which has to be started ({@link engram.StageExtension}).
 */
public final class RecordedDrawing implements Drawing {
  /** Something painted; a colour's opacity is that of the drawing times its own. */
  public sealed interface Mark permits Filled, Stroked, Written, Pictured {
    /** What of it is seen, in pixels of the picture. */
    Rectangle2D box();
  }

  public record Filled(Shape shape, Color color, Rectangle2D box) implements Mark {}

  /**
   * @param width of the line, in pixels of the picture
   */
  public record Stroked(Shape shape, Color color, double width, boolean dashed, Rectangle2D box)
      implements Mark {}

  /**
   * @param size of the font, in pixels of the picture; of letters that are squeezed, that of the
   *     font they were squeezed from
   * @param squeezed whether it had less room than it is wide
   */
  public record Written(String text, Color color, double size, boolean squeezed, Rectangle2D box)
      implements Mark {}

  public record Pictured(Image image, boolean smooth, Rectangle2D box) implements Mark {}

  /** Above and below its letters a line of a font for Chinese has so much, in its size. */
  private static final double AIR = 0.4;

  private static final class State {
    private final AffineTransform transform = new AffineTransform();
    private Rectangle2D clip;
    private double alpha = 1;
    private Color fill = Color.BLACK;
    private Color stroke = Color.BLACK;
    private double lineWidth = 1;
    private boolean dashed;
    private Font font;
    private TextAlignment align = TextAlignment.LEFT;
    private VPos baseline = VPos.BASELINE;

    private State copy() {
      State copy = new State();
      copy.transform.setTransform(transform);
      copy.clip = clip;
      copy.alpha = alpha;
      copy.fill = fill;
      copy.stroke = stroke;
      copy.lineWidth = lineWidth;
      copy.dashed = dashed;
      copy.font = font;
      copy.align = align;
      copy.baseline = baseline;
      return copy;
    }
  }

  private final List<Mark> marks = new ArrayList<>();
  private final List<String> shortened = new ArrayList<>();
  private final Deque<State> saved = new ArrayDeque<>();
  private State now = new State();
  private Path2D path = new Path2D.Double();

  /** What was painted, from the bottom to the top. */
  public List<Mark> marks() {
    return List.copyOf(marks);
  }

  public List<Written> texts() {
    return of(Written.class);
  }

  /** What was written, in its order. */
  public List<String> words() {
    return texts().stream().map(Written::text).toList();
  }

  /**
   * The only text of that wording.
   *
   * @throws AssertionError if there is none, or more than one
   */
  public Written text(String wording) {
    List<Written> found = texts().stream().filter(each -> each.text().equals(wording)).toList();
    if (found.size() == 1) return found.get(0);
    throw new AssertionError(found.size() + " × \"" + wording + "\" among " + words());
  }

  /** Filled shapes of a colour, in their order. */
  public List<Filled> filled(Color color) {
    return of(Filled.class).stream().filter(each -> each.color().equals(color)).toList();
  }

  /** Lines of a colour, in their order. */
  public List<Stroked> stroked(Color color) {
    return of(Stroked.class).stream().filter(each -> each.color().equals(color)).toList();
  }

  public List<Pictured> images() {
    return of(Pictured.class);
  }

  /** Texts that were told to have too little room, as what is left of them. */
  public List<String> shortened() {
    return List.copyOf(shortened);
  }

  /** How often {@link #save} was not followed by {@link #restore}. */
  public int depth() {
    return saved.size();
  }

  /**
   * All texts can be read: they lie in the picture, on no other text, in one piece and with room
   * for their letters.
   *
   * @throws AssertionError that names those that can't
   */
  public void requireLegible(double width, double height) {
    List<String> wrong = new ArrayList<>();
    List<Written> all = texts();
    for (int i = 0; i < all.size(); i++) {
      Written text = all.get(i);
      if (text.text().isBlank()) continue;
      double air = AIR * text.size();
      Rectangle2D picture = new Rectangle2D.Double(-0.5, -air, width + 1, height + 2 * air);
      if (!picture.contains(text.box())) wrong.add(text.text() + " leaves the picture");
      if (text.squeezed()) wrong.add(text.text() + " is squeezed");
      for (Written other : all.subList(i + 1, all.size())) {
        Rectangle2D both = text.box().createIntersection(other.box());
        // boxes have room above and below their letters
        boolean meet = both.getWidth() > 1 && both.getHeight() > 0.35 * text.box().getHeight();
        if (meet && !other.text().isBlank()) wrong.add(text.text() + " on " + other.text());
      }
    }
    shortened.forEach(each -> wrong.add(each + " is shortened"));
    if (!wrong.isEmpty()) throw new AssertionError(String.join("; ", wrong));
  }

  private <M extends Mark> List<M> of(Class<M> kind) {
    return marks.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private Rectangle2D seen(Rectangle2D box) {
    return now.clip == null ? box : box.createIntersection(now.clip);
  }

  /** What is cut off, or has no place at all, is no mark. */
  private void keep(Rectangle2D box, Consumer<Rectangle2D> mark) {
    Rectangle2D seen = seen(box);
    if (seen.getWidth() >= 0 && seen.getHeight() >= 0) mark.accept(seen);
  }

  private Color out(Color color) {
    return now.alpha == 1 ? color : color.deriveColor(0, 1, 1, now.alpha);
  }

  private void fill(Shape shape) {
    Shape placed = now.transform.createTransformedShape(shape);
    keep(placed.getBounds2D(), box -> marks.add(new Filled(placed, out(now.fill), box)));
  }

  private void stroke(Shape shape) {
    Shape placed = now.transform.createTransformedShape(shape);
    double width = now.lineWidth * scale();
    keep(
        placed.getBounds2D(),
        box -> marks.add(new Stroked(placed, out(now.stroke), width, now.dashed, box)));
  }

  private double scale() {
    return Math.sqrt(Math.abs(now.transform.getDeterminant()));
  }

  private void write(String text, Color color, double x, double y, double room) {
    Text letters = new Text(text);
    if (now.font != null) letters.setFont(now.font);
    letters.setTextOrigin(now.baseline);
    Bounds bounds = letters.getLayoutBounds();
    double width = Math.min(room, bounds.getWidth());
    double left =
        switch (now.align) {
          case CENTER -> x - width / 2;
          case RIGHT -> x - width;
          default -> x;
        };
    Rectangle2D box = new Rectangle2D.Double(left, y + bounds.getMinY(), width, bounds.getHeight());
    boolean squeezed = bounds.getWidth() > room + 0.01;
    double size = letters.getFont().getSize() * scale();
    keep(
        now.transform.createTransformedShape(box).getBounds2D(),
        seen -> marks.add(new Written(text, out(color), size, squeezed, seen)));
  }

  @Override
  public void save() {
    saved.push(now.copy());
  }

  @Override
  public void restore() {
    if (!saved.isEmpty()) now = saved.pop();
  }

  @Override
  public void translate(double x, double y) {
    now.transform.translate(x, y);
  }

  @Override
  public void scale(double x, double y) {
    now.transform.scale(x, y);
  }

  @Override
  public void rotate(double degrees) {
    now.transform.rotate(Math.toRadians(degrees));
  }

  /** Takes away the marks that lie there wholly. */
  @Override
  public void clear(double x, double y, double width, double height) {
    Rectangle2D part =
        now.transform
            .createTransformedShape(new Rectangle2D.Double(x, y, width, height))
            .getBounds2D();
    marks.removeIf(mark -> part.contains(mark.box()));
  }

  @Override
  public double getAlpha() {
    return now.alpha;
  }

  @Override
  public void setAlpha(double alpha) {
    now.alpha = alpha;
  }

  @Override
  public void setFill(Color color) {
    now.fill = color;
  }

  @Override
  public void setStroke(Color color) {
    now.stroke = color;
  }

  @Override
  public void setLineWidth(double width) {
    now.lineWidth = width;
  }

  @Override
  public void setLineDashes(double... dashes) {
    now.dashed = dashes != null && dashes.length > 0;
  }

  @Override
  public void setLineCap(StrokeLineCap cap) {}

  @Override
  public void setLineJoin(StrokeLineJoin join) {}

  @Override
  public void setFont(Font font) {
    now.font = font;
  }

  @Override
  public void setTextAlign(TextAlignment align) {
    now.align = align;
  }

  @Override
  public void setTextBaseline(VPos baseline) {
    now.baseline = baseline;
  }

  @Override
  public void fillText(String text, double x, double y) {
    write(text, now.fill, x, y, Double.POSITIVE_INFINITY);
  }

  @Override
  public void fillText(String text, double x, double y, double room) {
    write(text, now.fill, x, y, room);
  }

  /** What lies around letters that are filled next is no text of its own. */
  @Override
  public void strokeText(String text, double x, double y) {}

  /** Letters that are a picture are no text. */
  @Override
  public void fillLetters(String text, double x, double y) {}

  @Override
  public void outlined(String text, double size, Color color, Bounds box) {
    Rectangle2D placed =
        now.transform
            .createTransformedShape(
                new Rectangle2D.Double(
                    box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()))
            .getBounds2D();
    keep(placed, seen -> marks.add(new Written(text, out(color), size * scale(), false, seen)));
  }

  @Override
  public void shortened(String shown) {
    shortened.add(shown);
  }

  @Override
  public void beginPath() {
    path = new Path2D.Double();
  }

  @Override
  public void moveTo(double x, double y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(double x, double y) {
    if (path.getCurrentPoint() == null) path.moveTo(x, y);
    else path.lineTo(x, y);
  }

  @Override
  public void bezierCurveTo(double x1, double y1, double x2, double y2, double x, double y) {
    path.curveTo(x1, y1, x2, y2, x, y);
  }

  @Override
  public void closePath() {
    path.closePath();
  }

  @Override
  public void rect(double x, double y, double width, double height) {
    path.append(new Rectangle2D.Double(x, y, width, height), false);
  }

  @Override
  public void arc(double x, double y, double radiusX, double radiusY, double start, double extent) {
    path.append(
        new Arc2D.Double(
            x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY, start, extent, Arc2D.OPEN),
        true);
  }

  @Override
  public void appendOutline(String outline) {
    path.append(OutlinePath.of(outline), false);
  }

  @Override
  public void fill() {
    fill(path);
  }

  @Override
  public void stroke() {
    stroke(path);
  }

  @Override
  public void clip() {
    now.clip = seen(now.transform.createTransformedShape(path).getBounds2D());
  }

  @Override
  public void fillRect(double x, double y, double width, double height) {
    fill(new Rectangle2D.Double(x, y, width, height));
  }

  @Override
  public void strokeRect(double x, double y, double width, double height) {
    stroke(new Rectangle2D.Double(x, y, width, height));
  }

  @Override
  public void fillOval(double x, double y, double width, double height) {
    fill(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void fillOval(RadialGradient colors, double x, double y, double width, double height) {
    Color fill = now.fill;
    now.fill = colors.getStops().get(0).getColor();
    fill(new Ellipse2D.Double(x, y, width, height));
    now.fill = fill;
  }

  @Override
  public void strokeOval(double x, double y, double width, double height) {
    stroke(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void fillRoundRect(
      double x, double y, double width, double height, double arcX, double arcY) {
    fill(new RoundRectangle2D.Double(x, y, width, height, arcX, arcY));
  }

  @Override
  public void strokeRoundRect(
      double x, double y, double width, double height, double arcX, double arcY) {
    stroke(new RoundRectangle2D.Double(x, y, width, height, arcX, arcY));
  }

  @Override
  public void strokeLine(double x0, double y0, double x1, double y1) {
    stroke(new Line2D.Double(x0, y0, x1, y1));
  }

  @Override
  public void strokeArc(
      double x, double y, double width, double height, double start, double extent) {
    stroke(new Arc2D.Double(x, y, width, height, start, extent, Arc2D.OPEN));
  }

  @Override
  public void fillPolygon(double[] xs, double[] ys, int count) {
    Path2D polygon = new Path2D.Double();
    for (int i = 0; i < count; i++) {
      if (i == 0) polygon.moveTo(xs[i], ys[i]);
      else polygon.lineTo(xs[i], ys[i]);
    }
    polygon.closePath();
    fill(polygon);
  }

  @Override
  public void drawImage(
      Image image, double x, double y, double width, double height, boolean smooth) {
    keep(
        now.transform
            .createTransformedShape(new Rectangle2D.Double(x, y, width, height))
            .getBounds2D(),
        box -> marks.add(new Pictured(image, smooth, box)));
  }

  @Override
  public void drawImage(
      Image image,
      double fromX,
      double fromY,
      double fromWidth,
      double fromHeight,
      double x,
      double y,
      double width,
      double height) {
    drawImage(image, x, y, width, height, true);
  }

  @Override
  public AffineTransform transform() {
    return new AffineTransform(now.transform);
  }

  /** What a library draws itself is not kept. */
  @Override
  public Graphics2D graphics() {
    return new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
  }

  /**
   * The colour on top at a place: of a filled shape, or of a line's body; of an image its pixel.
   *
   * @throws AssertionError if nothing was painted there
   */
  public Color at(double x, double y) {
    for (int i = marks.size() - 1; i >= 0; i--) {
      Mark mark = marks.get(i);
      if (mark instanceof Filled filled && filled.shape().contains(x, y)) return filled.color();
      if (mark instanceof Stroked line && body(line).contains(x, y)) return line.color();
      if (mark instanceof Pictured picture && picture.box().contains(x, y)) {
        Rectangle2D box = picture.box();
        Image image = picture.image();
        int column = (int) ((x - box.getX()) / box.getWidth() * image.getWidth());
        int row = (int) ((y - box.getY()) / box.getHeight() * image.getHeight());
        return image.getPixelReader().getColor(column, row);
      }
    }
    throw new AssertionError("nothing is painted at " + x + ", " + y);
  }

  private static Area body(Stroked line) {
    return new Area(new BasicStroke((float) line.width()).createStrokedShape(line.shape()));
  }
}
