package engram.render;

import engram.nn.Part;
import java.util.Optional;

/** What is loud in a picture: the selected part most, the hovered one a little. */
record Emphasis(Optional<Part> selected, Optional<Part> hovered) {

  /** From quiet to loud. */
  enum Level {
    STEPPED_BACK,
    NORMAL,
    HOVERED,
    SELECTED
  }

  /** Of a connection: a neuron speaks for all of its own. */
  Level ofWeight(int layer, int from, int to) {
    if (touches(selected, layer, from, to)) return Level.SELECTED;
    if (touches(hovered, layer, from, to)) return Level.HOVERED;
    return selected.isPresent() ? Level.STEPPED_BACK : Level.NORMAL;
  }

  /** Of an input, a neuron or a bias: only if it is meant itself. */
  Level of(Part part) {
    if (selected.isPresent() && selected.get().equals(part)) return Level.SELECTED;
    if (hovered.isPresent() && hovered.get().equals(part)) return Level.HOVERED;
    return Level.NORMAL;
  }

  /** Whether that part itself is pointed at. */
  boolean isPointed(Part part) {
    return hovered.isPresent() && hovered.get().equals(part);
  }

  boolean isAny() {
    return selected.isPresent() || hovered.isPresent();
  }

  private static boolean touches(Optional<Part> part, int layer, int from, int to) {
    if (part.isEmpty()) return false;
    Part p = part.get();
    if (p instanceof Part.Neuron n) {
      return n.layer() == layer ? n.unit() == to : n.layer() == layer - 1 && n.unit() == from;
    }
    if (p instanceof Part.Input i) return layer == 0 && i.index() == from;
    return p instanceof Part.Weight w && w.layer() == layer && w.from() == from && w.to() == to;
  }
}
