package engram.ui.memory.neuron;

import engram.ui.memory.neuron.NeuronLines.Line;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.PaintedText;
import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Draws decision lines across the plane, each with its name at the end that is freer. */
final class NeuronLinePainter {
  private static final double ROW = 1.5;
  private static final double TRIES = 6;
  private static final double BEHIND = 0.85;
  private static final double TEXT = 0.95;
  private static final double INK = 0.45;

  private final Drawing g;
  private final Pen pen;
  private final PaintFonts fonts;
  private final NeuronPlaneFrame plane;
  private final double em;
  private final Palette palette;
  private final Text ruler = new Text();

  /** The place of a name, and how much of the arrows lies below it. */
  private record Place(Rectangle2D box, double covered) {}

  NeuronLinePainter(
      Drawing g, PaintFonts fonts, NeuronPlaneFrame plane, double em, Palette palette) {
    this.g = g;
    pen = new Pen(g);
    this.fonts = fonts;
    this.plane = plane;
    this.em = em;
    this.palette = palette;
  }

  /**
   * @param written where there is text already
   */
  void paint(List<NeuronArrow> arrows, List<Rectangle2D> written) {
    List<Line> lines = NeuronLines.of(arrows);
    for (Line line : lines) line.arrows().forEach(arrow -> stroke(line, arrow));
    List<Rectangle2D> taken = new ArrayList<>(written);
    for (Line line : lines) taken.add(name(line, arrows, taken));
  }

  private void stroke(Line line, NeuronArrow arrow) {
    double[] end = plane.edge(line.dx(), line.dy(), 0);
    double width = NeuronLines.width(arrow.rule()) * em;
    pen.line(arrow.color(), width);
    double[] dashes = NeuronLines.dashes(arrow.rule()).clone();
    for (int k = 0; k < dashes.length; k++) dashes[k] *= em;
    g.setLineDashes(dashes);
    g.strokeLine(end[0], end[1], 2 * plane.middleX() - end[0], 2 * plane.middleY() - end[1]);
    g.setLineDashes();
  }

  /** Returns the place that it takes. */
  private Rectangle2D name(Line line, List<NeuronArrow> arrows, List<Rectangle2D> taken) {
    Font font = fonts.bold(TEXT * em);
    ruler.setFont(font);
    ruler.setText(line.name());
    double width = Math.ceil(ruler.getLayoutBounds().getWidth()) + 0.6 * em;
    Rectangle2D box =
        Stream.of(1, -1)
            .flatMap(side -> places(line, side, width))
            .filter(place -> taken.stream().noneMatch(place::intersects))
            .map(place -> new Place(place, covered(place, arrows)))
            .min(Comparator.comparingDouble(Place::covered))
            .map(Place::box)
            .orElseGet(() -> places(line, 1, width).findFirst().orElseThrow());
    g.setFill(palette.card().deriveColor(0, 1, 1, BEHIND));
    g.fillRect(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
    g.setFont(font);
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.LEFT);
    g.setFill(line.arrows().get(0).color().interpolate(palette.text(), INK));
    PaintedText.fill(g, line.name(), box.getMinX() + 0.3 * em, box.getMinY() + box.getHeight() / 2);
    return box;
  }

  /** Beside the end of the line, then further along the rim, up and down. */
  private Stream<Rectangle2D> places(Line line, int side, double width) {
    double[] end = plane.edge(side * line.dx(), side * line.dy(), 0);
    List<Rectangle2D> places = new ArrayList<>();
    for (int k = 0; k <= TRIES; k++) {
      for (int way : new int[] {-1, 1}) {
        double x = Math.max(0, Math.min(plane.width() - width, end[0] - width / 2));
        double y = end[1] + way * (k + 0.6) * ROW * em - ROW * em / 2;
        if (y < 0 || y > plane.height() - ROW * em) continue;
        places.add(new Rectangle2D(x, y, width, ROW * em));
      }
    }
    if (places.isEmpty()) places.add(new Rectangle2D(0, 0, width, ROW * em));
    return places.stream();
  }

  /** How many points of the arrows lie in a rectangle. */
  private double covered(Rectangle2D box, List<NeuronArrow> arrows) {
    double covered = 0;
    for (NeuronArrow arrow : arrows) {
      double[] w = arrow.path().get(arrow.path().size() - 1);
      for (int k = 1; k <= 60; k++) {
        double x = plane.x(w[0] * k / 60);
        double y = plane.y(w[1] * k / 60);
        if (box.contains(x, y)) covered++;
      }
    }
    return covered;
  }
}
