package engram.ui.graph;

import engram.nn.Part;
import java.util.OptionalInt;

/**
 * Walks the drawn parts of a network with four keys: up and down within a layer, and below it to
 * the layer as a whole; left and right over a weight to the next layer. Among weights, up and down
 * keep the neuron that they were reached from; above the weights into a neuron is its bias.
 */
public final class NetworkWalk {
  /** Where to go. */
  public enum Way {
    LEFT,
    RIGHT,
    UP,
    DOWN
  }

  /** Whether the weights were reached from the neuron that they leave. */
  private boolean leaving;

  /** Where a walk begins. */
  public static Part start(NetworkLayout layout) {
    return layout.inputs().part(0);
  }

  /** The part there; the same if there is none, and the start if it is not drawn any more. */
  public Part from(NetworkLayout layout, Part at, Way way) {
    if (at instanceof Part.Layer layer) return fromLayer(layout, layer, way);
    if (at instanceof Part.Bias bias) return fromBias(layout, bias, way);
    if (at instanceof Part.Weight weight) return fromWeight(layout, weight, way);
    if (at instanceof Part.Input input && layout.image().isPresent()) {
      return fromPixel(layout, input, way);
    }
    return at instanceof Part.Input input
        ? fromUnit(layout, -1, input.index(), way)
        : fromUnit(layout, ((Part.Neuron) at).layer(), ((Part.Neuron) at).unit(), way);
  }

  private Part fromUnit(NetworkLayout layout, int layer, int unit, Way way) {
    LayerColumn column = layout.column(layer);
    int place = column.place(unit);
    if (place < 0) return start(layout);
    Part here = column.part(place);
    return switch (way) {
      case UP -> place > 0 ? column.part(place - 1) : here;
      case DOWN -> {
        if (place + 1 < column.shown()) yield column.part(place + 1);
        yield column.isInput() ? here : new Part.Layer(layer);
      }
      case LEFT -> column.isInput() ? here : into(layout, layer, unit, place);
      case RIGHT -> layer + 1 < layout.layerCount() ? outOf(layout, layer, unit, place) : here;
    };
  }

  private Part fromPixel(NetworkLayout layout, Part.Input pixel, Way way) {
    int side = layout.image().orElseThrow().side();
    int index = pixel.index();
    int column = index % side;
    return switch (way) {
      case UP -> index >= side ? new Part.Input(index - side) : pixel;
      case DOWN -> index + side < side * side ? new Part.Input(index + side) : pixel;
      case LEFT -> column > 0 ? new Part.Input(index - 1) : pixel;
      case RIGHT ->
          column + 1 < side
              ? new Part.Input(index + 1)
              : outOf(layout, -1, index, layout.inputs().place(index));
    };
  }

  /** The weight from the neuron at the same height. */
  private Part into(NetworkLayout layout, int layer, int unit, int place) {
    leaving = false;
    LayerColumn before = layout.column(layer - 1);
    int from = before.unit(nearest(before, layout.column(layer).y(place)));
    return new Part.Weight(layer, from, unit);
  }

  /** The weight to the neuron at the same height. */
  private Part outOf(NetworkLayout layout, int layer, int unit, int place) {
    leaving = true;
    LayerColumn next = layout.column(layer + 1);
    int to = next.unit(nearest(next, layout.column(layer).y(place)));
    return new Part.Weight(layer + 1, unit, to);
  }

  private static int nearest(LayerColumn column, double y) {
    int nearest = 0;
    for (int place = 1; place < column.shown(); place++) {
      if (Math.abs(column.y(place) - y) < Math.abs(column.y(nearest) - y)) nearest = place;
    }
    return nearest;
  }

  private Part fromWeight(NetworkLayout layout, Part.Weight weight, Way way) {
    LayerColumn from = layout.column(weight.layer() - 1);
    LayerColumn to = layout.column(weight.layer());
    int source = from.place(weight.from());
    int target = to.place(weight.to());
    if (source < 0 || target < 0) return start(layout);
    if (way == Way.LEFT) return from.part(source);
    if (way == Way.RIGHT) return to.part(target);
    int step = way == Way.UP ? -1 : 1;
    OptionalInt next = leaving ? moved(to, target, step) : moved(from, source, step);
    if (next.isPresent()) {
      return leaving
          ? new Part.Weight(weight.layer(), weight.from(), next.getAsInt())
          : new Part.Weight(weight.layer(), next.getAsInt(), weight.to());
    }
    boolean aboveAll = way == Way.UP && !leaving;
    return aboveAll ? new Part.Bias(weight.layer(), weight.to()) : weight;
  }

  /** The unit so many places on; empty beyond the ends. */
  private static OptionalInt moved(LayerColumn column, int place, int step) {
    int next = place + step;
    return next < 0 || next >= column.shown()
        ? OptionalInt.empty()
        : OptionalInt.of(column.unit(next));
  }

  private Part fromBias(NetworkLayout layout, Part.Bias bias, Way way) {
    LayerColumn column = layout.column(bias.layer());
    int place = column.place(bias.to());
    if (place < 0) return start(layout);
    leaving = false;
    return switch (way) {
      case UP -> bias;
      case RIGHT -> column.part(place);
      case LEFT, DOWN ->
          new Part.Weight(bias.layer(), layout.column(bias.layer() - 1).unit(0), bias.to());
    };
  }

  private static Part fromLayer(NetworkLayout layout, Part.Layer layer, Way way) {
    int index = layer.index();
    LayerColumn column = layout.column(index);
    return switch (way) {
      case UP -> column.part(column.shown() - 1);
      case DOWN -> layer;
      case LEFT -> index > 0 ? new Part.Layer(index - 1) : layer;
      case RIGHT -> index + 1 < layout.layerCount() ? new Part.Layer(index + 1) : layer;
    };
  }
}
