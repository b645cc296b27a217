package engram.ui.graph;

import engram.nn.Part;
import engram.ui.paint.Drawing;
import java.util.Optional;
import javafx.scene.paint.Color;

/**
 * Paints what was lesioned, grey and crossed out, a small lock on what is frozen, and paler what
 * the present step drops.
 */
final class SurgeryPainter {
  private static final double CROSS = 0.42;
  private static final double CUT = 0.55;
  private static final double LOCK = 0.5;

  /** How much a neuron is seen that is gone, 0 … 1. */
  private static final double LESIONED = 1;

  private static final double DROPPED = 0.6;

  void paint(Drawing gc, NetworkPicture picture) {
    boolean surgery = !picture.lesioned().isEmpty() || !picture.frozen().isEmpty();
    if (!surgery && !picture.pass().hasDropout()) return;
    for (LayerColumn column : picture.layout().columns()) {
      if (column.isInput() && picture.layout().image().isPresent()) continue;
      for (int place = 0; place < column.shown(); place++) {
        Part part = column.part(place);
        if (picture.lesioned().contains(part)) paintGone(gc, picture, column, place, LESIONED);
        else if (picture.isDropped(part)) paintGone(gc, picture, column, place, DROPPED);
        else if (isFrozen(picture, column, part)) paintLock(gc, picture, column, place);
      }
    }
    picture.lesioned().forEach(part -> paintCut(gc, picture, part));
    picture.frozen().forEach(part -> paintFrozen(gc, picture, part));
  }

  private static boolean isFrozen(NetworkPicture picture, LayerColumn column, Part part) {
    return picture.frozen().contains(part)
        || picture.frozen().contains(new Part.Layer(column.layer()));
  }

  private static void paintGone(
      Drawing gc, NetworkPicture picture, LayerColumn column, int place, double strength) {
    Color grey = picture.palette().card().interpolate(picture.palette().muted(), strength);
    double radius = column.radius();
    double x = column.x();
    double y = column.y(place);
    gc.setFill(picture.palette().card().interpolate(grey, 0.2));
    gc.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    gc.setStroke(grey);
    gc.setLineWidth(0.09 * picture.layout().em());
    gc.setLineDashes(0.3 * picture.layout().em());
    gc.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    gc.setLineDashes();
    cross(gc, x, y, CROSS * radius, 0.16 * picture.layout().em());
  }

  private static void cross(Drawing gc, double x, double y, double half, double width) {
    gc.setLineWidth(width);
    gc.strokeLine(x - half, y - half, x + half, y + half);
    gc.strokeLine(x - half, y + half, x + half, y - half);
  }

  private static void paintLock(Drawing gc, NetworkPicture picture, LayerColumn column, int place) {
    double radius = column.radius();
    lock(gc, picture, column.x() + 0.8 * radius, column.y(place) - 0.8 * radius);
  }

  /** A lesioned weight: a grey line, and a cross in its middle. */
  private static void paintCut(Drawing gc, NetworkPicture picture, Part part) {
    if (!(part instanceof Part.Weight weight)) {
      if (part instanceof Part.Bias bias) paintCutBias(gc, picture, bias);
      return;
    }
    Optional<Connection> curve = picture.layout().connection(weight);
    if (curve.isEmpty()) return;
    Connection c = curve.get();
    double em = picture.layout().em();
    gc.setStroke(picture.palette().muted());
    gc.setLineWidth(0.1 * em);
    gc.setLineDashes(0.4 * em);
    ConnectionPainter.stroke(gc, c);
    gc.setLineDashes();
    cross(gc, c.middleX(), c.middleY(), CUT * em / 2, 0.16 * em);
  }

  private static void paintCutBias(Drawing gc, NetworkPicture picture, Part.Bias bias) {
    LayerColumn column = picture.layout().column(bias.layer());
    int place = column.place(bias.to());
    if (place < 0) return;
    gc.setStroke(picture.palette().text());
    cross(gc, column.biasX(), column.biasY(place), column.biasHalf(), 0.12 * picture.layout().em());
  }

  private static void paintFrozen(Drawing gc, NetworkPicture picture, Part part) {
    if (part instanceof Part.Weight weight) {
      picture
          .layout()
          .connection(weight)
          .ifPresent(curve -> lock(gc, picture, curve.middleX(), curve.middleY()));
    } else if (part instanceof Part.Bias bias) {
      LayerColumn column = picture.layout().column(bias.layer());
      int place = column.place(bias.to());
      if (place < 0) return;
      double half = column.biasHalf();
      lock(gc, picture, column.biasX() - 2 * half, column.biasY(place));
    }
  }

  private static void lock(Drawing gc, NetworkPicture picture, double x, double y) {
    double em = picture.layout().em();
    double half = LOCK * em / 2;
    gc.setFill(picture.palette().card());
    gc.fillOval(x - 2 * half, y - 2 * half, 4 * half, 4 * half);
    gc.setStroke(picture.palette().accent());
    gc.setFill(picture.palette().accent());
    gc.setLineWidth(0.12 * em);
    gc.strokeArc(x - 0.62 * half, y - 1.3 * half, 1.24 * half, 1.8 * half, 0, 180);
    gc.fillRoundRect(x - half, y - 0.4 * half, 2 * half, 1.5 * half, 0.3 * half, 0.3 * half);
  }
}
