package engram.ui.graph;

import engram.nn.Part;
import java.util.Optional;

/**
 * What is loud in a picture: the selected part most, the hovered one a little, then the layer at
 * work.
 */
record Emphasis(
    Optional<Part> selected,
    Optional<Part> hovered,
    Optional<PointedLayer> pointed,
    Optional<AtWork> atWork) {

  /** From quiet to loud. */
  enum Level {
    STEPPED_BACK,
    NORMAL,
    WORKING,
    HOVERED,
    SELECTED;

    /** Whether it is meant itself: what is pointed at or selected. */
    boolean isLoud() {
      return this == HOVERED || this == SELECTED;
    }
  }

  /** Of a connection: a neuron speaks for all of its own, a layer for those that come in. */
  Level ofWeight(int layer, int from, int to) {
    if (pointsAtWeights(layer) && !touches(selected, layer, from, to)) return Level.HOVERED;
    if (selected.filter(p -> p instanceof Part.Layer).isPresent()) {
      // so many at once are seen best as they are, with the others stepped back
      return touches(selected, layer, from, to) ? Level.NORMAL : Level.STEPPED_BACK;
    }
    if (touches(selected, layer, from, to)) return Level.SELECTED;
    if (touches(hovered, layer, from, to)) return Level.HOVERED;
    if (atWork.filter(AtWork::isOneLayer).isPresent()) {
      return atWork.get().lightsWeights(layer) ? Level.WORKING : Level.STEPPED_BACK;
    }
    return selected.isPresent() ? Level.STEPPED_BACK : Level.NORMAL;
  }

  /** Of an input, a neuron or a bias: if it is meant itself; a little, with its whole layer. */
  Level of(Part part) {
    if (selected.isPresent() && selected.get().equals(part)) return Level.SELECTED;
    if (hovered.isPresent() && hovered.get().equals(part)) return Level.HOVERED;
    if (isInLayer(selected, part) || isInPointed(part)) return Level.HOVERED;
    boolean works =
        part instanceof Part.Neuron n && atWork.filter(a -> a.lightsNeurons(n.layer())).isPresent();
    return works ? Level.WORKING : Level.NORMAL;
  }

  /**
   * Whether the number of that input or neuron is written out: of what is selected or hovered, of
   * what goes into it, and of the layer at work.
   *
   * @param layer −1 for the inputs
   */
  boolean tells(int layer, int unit) {
    return tells(selected, layer, unit)
        || tells(hovered, layer, unit)
        || atWork.filter(a -> a.lightsNeurons(layer)).isPresent();
  }

  private static boolean tells(Optional<Part> part, int layer, int unit) {
    if (part.isEmpty()) return false;
    Part p = part.get();
    if (p instanceof Part.Neuron n) {
      return n.layer() == layer ? n.unit() == unit : n.layer() - 1 == layer;
    }
    if (p instanceof Part.Weight w) {
      return w.layer() == layer ? w.to() == unit : w.layer() - 1 == layer && w.from() == unit;
    }
    if (p instanceof Part.Bias b) return b.layer() == layer && b.to() == unit;
    if (p instanceof Part.Layer l) return l.index() == layer || l.index() - 1 == layer;
    return p instanceof Part.Input i && layer < 0 && i.index() == unit;
  }

  /** Whether a neuron is selected, or one of its parts, and that one has nothing to do with it. */
  boolean stepsBack(int layer, int unit) {
    if (selected.isEmpty()) return false;
    Part p = selected.get();
    boolean one = p instanceof Part.Neuron || p instanceof Part.Weight || p instanceof Part.Bias;
    boolean fed = p instanceof Part.Neuron n && n.layer() + 1 == layer;
    return one && !fed && !tells(selected, layer, unit) && !tells(hovered, layer, unit);
  }

  /** Whether the bias of that neuron is seen though not all are. */
  boolean showsBias(int layer, int unit) {
    return concerns(selected, layer, unit)
        || concerns(hovered, layer, unit)
        || pointed.filter(p -> p.biases() && p.layer() == layer).isPresent();
  }

  private static boolean concerns(Optional<Part> part, int layer, int unit) {
    if (part.isEmpty()) return false;
    Part p = part.get();
    if (p instanceof Part.Neuron n) return n.layer() == layer && n.unit() == unit;
    return p instanceof Part.Bias b && b.layer() == layer && b.to() == unit;
  }

  /** Whether that part is pointed at, itself or with its whole layer. */
  boolean isPointed(Part part) {
    return hovered.isPresent() && hovered.get().equals(part) || isInPointed(part);
  }

  private boolean isInPointed(Part part) {
    return pointed.isPresent() && pointed.get().covers(part);
  }

  /** Whether all weights into that layer are pointed at at once. */
  boolean pointsAtWeights(int layer) {
    return pointed.isPresent() && pointed.get().coversWeights(layer);
  }

  boolean isAny() {
    return selected.isPresent() || hovered.isPresent() || pointed.isPresent() || atWork.isPresent();
  }

  private static boolean isInLayer(Optional<Part> layer, Part part) {
    return part instanceof Part.Neuron n
        && layer.filter(new Part.Layer(n.layer())::equals).isPresent();
  }

  private static boolean touches(Optional<Part> part, int layer, int from, int to) {
    if (part.isEmpty()) return false;
    Part p = part.get();
    if (p instanceof Part.Neuron n) {
      return n.layer() == layer ? n.unit() == to : n.layer() == layer - 1 && n.unit() == from;
    }
    if (p instanceof Part.Layer l) return l.index() == layer;
    if (p instanceof Part.Input i) return layer == 0 && i.index() == from;
    return p instanceof Part.Weight w && w.layer() == layer && w.from() == from && w.to() == to;
  }
}
