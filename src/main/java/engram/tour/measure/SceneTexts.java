package engram.tour.measure;

import engram.ui.formula.FormulaRegion;
import engram.ui.paint.PaintedText;
import engram.ui.selection.SelectableFlow;
import engram.ui.selection.SelectableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The texts that a scene shows, in the order in which they are drawn: those of its nodes, formulas,
 * and what is painted on canvases. What lies under something opaque is not shown.
 */
final class SceneTexts {
  /** What is fainter is not seen at all. */
  private static final double LEAST_OPACITY = 0.05;

  /** How opaque a veil is at least: what lies behind it is out of use. */
  private static final double LEAST_VEIL = 0.25;

  /** Pixels of a text that must lie under something for it to be cut off by that. */
  private static final double COVERED = 2;

  private final CanvasTexts painted;
  private final List<ShownText> found = new ArrayList<>();

  private SceneTexts(CanvasTexts painted) {
    this.painted = painted;
  }

  /**
   * @param painted has watched the scene since it was built
   */
  static List<ShownText> of(Scene scene, CanvasTexts painted) {
    SceneTexts texts = new SceneTexts(painted);
    Rectangle2D window = new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight());
    texts.walk(scene.getRoot(), 1, Clips.of(window));
    return texts.found;
  }

  private void walk(Node node, double around, Clips outside) {
    double opacity = around * node.getOpacity();
    if (!node.isVisible() || opacity < LEAST_OPACITY) return;
    Clips clips = outside.in(node);
    if (node instanceof Region region && opacity == 1) cover(region, clips);
    if (node instanceof Text text) text(text, opacity, clips);
    else if (node instanceof Canvas canvas) canvas(canvas, opacity, clips);
    else if (node instanceof SVGPath path && path.getParent() instanceof FormulaRegion formula) {
      formula(path, formula, opacity, clips);
    }
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) walk(child, opacity, clips);
    }
  }

  /**
   * What was drawn before and lies under it, or behind it as behind a veil, is not shown; nor what
   * a card covers that follows the mouse.
   */
  private void cover(Region region, Clips clips) {
    double veil = opacity(region);
    if (found.isEmpty() || veil < LEAST_VEIL) return;
    Rectangle2D area = clips.seen(Boxes.of(region.localToScene(region.getLayoutBounds())));
    found.removeIf(text -> text.boxes().stream().allMatch(area::contains));
    boolean forAMoment = !region.isManaged();
    if (forAMoment) found.removeIf(text -> text.boxes().stream().anyMatch(b -> isCovered(b, area)));
    if (veil < 1) return;
    found.replaceAll(
        text ->
            text.boxes().stream().anyMatch(box -> isCovered(box, area))
                ? text.cut("under " + Where.name(region))
                : text);
  }

  private static double opacity(Region region) {
    if (region.getBackground() == null) return 0;
    return region.getBackground().getFills().stream()
        .map(BackgroundFill::getFill)
        .mapToDouble(fill -> fill instanceof Color color ? color.getOpacity() : 1)
        .max()
        .orElse(0);
  }

  private static boolean isCovered(Rectangle2D box, Rectangle2D area) {
    Rectangle2D covered = Boxes.common(box, area);
    return covered.getWidth() > COVERED && covered.getHeight() > COVERED;
  }

  // Kinds of texts

  private void text(Text text, double opacity, Clips clips) {
    if (text instanceof FontIcon || text.getText().isBlank()) return;
    List<Bounds> lines;
    if (text.getParent() instanceof TextFlow flow) {
      int start = 0;
      for (Node before : flow.getChildren()) {
        if (before == text) break;
        start += before instanceof Text other ? other.getText().length() : 1;
      }
      lines = new SelectableFlow(flow).shape(start, start + text.getText().length());
    } else {
      lines = new SelectableText(text, text).shape(0, text.getText().length());
    }
    add(
        text.getText(),
        scale(text) * text.getFont().getSize(),
        color(text.getFill(), opacity),
        text,
        text,
        lines.stream().map(line -> Boxes.letters(Boxes.of(line), text.getText())).toList(),
        clips,
        shortened(text));
  }

  /** How much larger it is in the scene. */
  private static double scale(Node node) {
    Point2D origin = node.localToScene(0, 0);
    return origin.distance(node.localToScene(0, 1));
  }

  /** Whether a label shows less than it says. */
  private static Optional<String> shortened(Text text) {
    if (!(text.getParent() instanceof Labeled label) || label.getText() == null) {
      return Optional.empty();
    }
    String dots = label.getEllipsisString();
    boolean cut = text.getText().contains(dots) && !label.getText().contains(dots);
    return cut ? Optional.of("shortened from: " + label.getText()) : Optional.empty();
  }

  private void formula(SVGPath path, FormulaRegion formula, double opacity, Clips clips) {
    if (path.getContent().isEmpty()) return;
    add(
        formula.whole().text(),
        FormulaRegion.emOf(path),
        color(path.getFill(), opacity),
        path,
        formula,
        List.of(Boxes.of(path.localToScene(path.getBoundsInLocal()))),
        clips,
        Optional.empty());
  }

  private void canvas(Canvas canvas, double opacity, Clips clips) {
    if (painted.on(canvas).isEmpty()) return;
    Rectangle2D area = Boxes.of(canvas.localToScene(canvas.getLayoutBounds()));
    boolean scrolls = Clips.hasBarBeside(canvas);
    Clips inside = clips.with(new Clips.Clip(area, scrolls, scrolls, scrolls, "its picture"));
    List<PaintedText.Piece> pieces = painted.on(canvas);
    for (int k = 0; k < pieces.size(); k++) {
      PaintedText.Piece piece = pieces.get(k);
      Rectangle2D line = Boxes.of(canvas.localToScene(piece.box()));
      boolean goesOn = k + 1 < pieces.size() && pieces.get(k + 1).text().startsWith("…");
      boolean shortened =
          painted.isShortened(canvas, piece.text()) || (piece.text().endsWith("…") && !goesOn);
      add(
          piece.text(),
          scale(canvas) * piece.size(),
          color(piece.color(), opacity),
          canvas,
          piece,
          List.of(piece.turned() ? line : Boxes.letters(line, piece.text())),
          inside,
          shortened ? Optional.of("shortened") : Optional.empty());
    }
  }

  private static Color color(Paint paint, double opacity) {
    Color color = paint instanceof Color solid ? solid : Color.BLACK;
    return color.deriveColor(0, 1, 1, opacity);
  }

  private void add(
      String text,
      double size,
      Color color,
      Node node,
      Object owner,
      List<Rectangle2D> lines,
      Clips clips,
      Optional<String> shortened) {
    if (color.getOpacity() < LEAST_OPACITY) return;
    List<Rectangle2D> letters =
        lines.stream().filter(line -> !Boxes.isEmpty(line) && !clips.isScrolledAway(line)).toList();
    if (letters.isEmpty()) return;
    Optional<String> cut =
        shortened.or(
            () ->
                letters.stream()
                    .flatMap(line -> clips.cutter(line).stream())
                    .map(clip -> "by " + clip)
                    .findFirst());
    List<Rectangle2D> seen =
        letters.stream().map(clips::seen).filter(line -> !Boxes.isEmpty(line)).toList();
    if (seen.isEmpty() && cut.isEmpty()) return;
    found.add(
        new ShownText(
            text.strip(),
            size,
            color,
            node.isDisabled(),
            seen.isEmpty() ? letters : seen,
            cut,
            owner,
            Where.of(node)));
  }
}
