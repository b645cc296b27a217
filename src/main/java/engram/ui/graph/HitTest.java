package engram.ui.graph;

import engram.nn.Part;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Which part of a network lies at a point of its picture. What is drawn above comes first: biases,
 * then neurons, then weights; the labels of inputs and outputs stand for their neurons, the caption
 * of a layer for all of it.
 */
public record HitTest(NetworkLayout layout) {
  /** Half the width of a caption that is hit, in em. */
  private static final double CAPTION_REACH = 5;

  /**
   * The part at that point.
   *
   * @param tolerance how far beside a curve still hits it, in the picture's units
   * @param drawn tells the weights that can be hit
   */
  public Optional<Part> at(double x, double y, double tolerance, Predicate<Part.Weight> drawn) {
    Optional<Part> pixel = pixel(x, y);
    if (pixel.isPresent()) return pixel;
    for (LayerColumn column : layout.columns()) {
      if (isImage(column)) continue;
      if (Math.abs(x - column.x()) > 1.2 * column.radius() + tolerance) continue;
      Optional<Part> part = inColumn(column, x, y, tolerance);
      if (part.isPresent()) return part;
    }
    Optional<Part> caption = caption(x, y);
    if (caption.isPresent()) return caption;
    Optional<Part> weight = weight(x, y, tolerance, drawn);
    return weight.isPresent() ? weight : label(x, y);
  }

  private Optional<Part> pixel(double x, double y) {
    if (layout.image().isEmpty()) return Optional.empty();
    OptionalInt pixel = layout.image().get().at(x, y);
    return pixel.isPresent() ? Optional.of(new Part.Input(pixel.getAsInt())) : Optional.empty();
  }

  private boolean isImage(LayerColumn column) {
    return column.isInput() && layout.image().isPresent();
  }

  private Optional<Part> caption(double x, double y) {
    double line = NetworkLayout.CAPTION_LINE * layout.em();
    if (y < layout.captionY() - line / 2 || y > layout.height()) return Optional.empty();
    double reach = Math.min(layout.columnGap() / 2, CAPTION_REACH * layout.em());
    for (LayerColumn column : layout.columns()) {
      if (column.isInput() || Math.abs(x - column.x()) > reach) continue;
      return Optional.of(new Part.Layer(column.layer()));
    }
    return Optional.empty();
  }

  private static Optional<Part> inColumn(LayerColumn column, double x, double y, double tolerance) {
    double reach = column.biasHalf() + Math.min(tolerance, column.radius() * 0.25);
    for (int place = 0; place < column.shown(); place++) {
      if (!column.isInput()
          && Math.abs(x - column.biasX()) <= reach
          && Math.abs(y - column.biasY(place)) <= reach) {
        return Optional.of(new Part.Bias(column.layer(), column.unit(place)));
      }
    }
    for (int place = 0; place < column.shown(); place++) {
      double dx = x - column.x();
      double dy = y - column.y(place);
      if (dx * dx + dy * dy <= column.radius() * column.radius()) {
        return Optional.of(column.part(place));
      }
    }
    return Optional.empty();
  }

  private Optional<Part> weight(
      double x, double y, double tolerance, Predicate<Part.Weight> drawn) {
    for (int layer = 0; layer < layout.layerCount(); layer++) {
      LayerColumn from = layout.column(layer - 1);
      LayerColumn to = layout.column(layer);
      if (x <= from.x() + from.radius() || x >= to.x() - to.radius()) continue;
      double nearest = tolerance;
      Optional<Part> hit = Optional.empty();
      for (int i = 0; i < from.shown(); i++) {
        for (int o = 0; o < to.shown(); o++) {
          double distance = layout.connection(layer, i, o).distance(x, y);
          if (distance >= nearest) continue;
          Part.Weight weight = new Part.Weight(layer, from.unit(i), to.unit(o));
          if (!drawn.test(weight)) continue;
          nearest = distance;
          hit = Optional.of(weight);
        }
      }
      return hit;
    }
    return Optional.empty();
  }

  private Optional<Part> label(double x, double y) {
    LayerColumn column = x < layout.inputs().x() ? layout.inputs() : layout.outputs();
    if (isImage(column)) return Optional.empty();
    if (x > layout.featureX() && x < layout.nameX()) return Optional.empty();
    double reach = Math.min(column.spacing() / 2, 1.3 * layout.em());
    for (int place = 0; place < column.shown(); place++) {
      if (Math.abs(y - column.y(place)) < reach) return Optional.of(column.part(place));
    }
    return Optional.empty();
  }
}
