package engram.memory.tag;

import java.util.BitSet;
import java.util.Optional;

/**
 * Where a mouse is, and what is done to its neurons there. Nobody changes what is in it.
 *
 * @param room empty in the dark, where u = 0
 * @param lit the neurons that light drives
 * @param light added to their u
 * @param silent the neurons that never fire
 */
record Situation(Optional<TagPlace> room, BitSet lit, double light, BitSet silent) {
  private static final BitSet NOBODY = new BitSet();

  /** Nothing is done to it. */
  static Situation in(TagPlace room) {
    return new Situation(Optional.of(room), NOBODY, 0, NOBODY);
  }

  static Situation dark() {
    return new Situation(Optional.empty(), NOBODY, 0, NOBODY);
  }

  Situation lighting(BitSet tag, double strength) {
    return new Situation(room, tag, strength, silent);
  }

  Situation silencing(BitSet tag) {
    return new Situation(room, lit, light, tag);
  }

  /** Whether anything drives a neuron: a room, or light. */
  boolean isDriven() {
    return room.isPresent() || light > 0 && !lit.isEmpty();
  }
}
