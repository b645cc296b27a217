package engram.memory.tag;

import engram.data.Identified;
import java.util.List;
import java.util.Optional;

/**
 * Something that is done to a mouse.
 *
 * @param room that it is taken to; of {@link Kind#ENTER} alone
 * @param neurons the tag that is painted, ascending from 0; of {@link Kind#PAINT} alone
 */
public record TagAct(Kind kind, Optional<TagPlace> room, List<Integer> neurons) {
  /** What can be done. */
  public enum Kind implements Identified {
    /** Is taken to a room, and recalls. */
    ENTER,
    /** Is taken into the dark. */
    DARK,
    /** Stays, and learns where it is. */
    STAY,
    /** Gets a shock, and learns where it is and to fear it. */
    SHOCK,
    /** Those that fire now are tagged, and no others. */
    TAG,
    /** As many at random are tagged as are tagged now, or else as fire. */
    TAG_RANDOM,
    /** Those that can be made excitable are tagged. */
    TAG_EXCITABLE,
    /** These are tagged. */
    PAINT,
    /** Light on the tag. */
    LIGHT,
    /** Half of it. */
    HALF_LIGHT,
    /** No light. */
    LIGHT_OFF,
    /** The tag never fires. */
    SILENCE,
    /** It fires again. */
    SILENCE_OFF,
    /** Some are made excitable. */
    EXCITE
  }

  /**
   * @throws IllegalArgumentException if it has a room or neurons where the kind has none, or has
   *     none; or neurons that there are not, or not ascending
   */
  public TagAct {
    neurons = List.copyOf(neurons);
    if (room.isPresent() != (kind == Kind.ENTER) || kind != Kind.PAINT && !neurons.isEmpty()) {
      throw new IllegalArgumentException(kind + " of " + room + " and " + neurons);
    }
    int before = -1;
    for (int neuron : neurons) {
      if (neuron <= before || neuron >= Mouse.NEURONS) {
        throw new IllegalArgumentException("neurons are not ascending from 0: " + neurons);
      }
      before = neuron;
    }
  }

  /** Without a room or neurons. */
  public static TagAct of(Kind kind) {
    return new TagAct(kind, Optional.empty(), List.of());
  }

  /** As many neurons at random where those that fire are tagged; the same act otherwise. */
  TagAct atRandom() {
    return kind == Kind.TAG ? of(Kind.TAG_RANDOM) : this;
  }

  public static TagAct enter(TagPlace room) {
    return new TagAct(Kind.ENTER, Optional.of(room), List.of());
  }

  /** These are tagged. */
  public static TagAct paint(List<Integer> neurons) {
    return new TagAct(Kind.PAINT, Optional.empty(), neurons);
  }
}
