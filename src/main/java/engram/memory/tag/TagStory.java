package engram.memory.tag;

import static engram.memory.tag.TagAct.Kind.DARK;
import static engram.memory.tag.TagAct.Kind.EXCITE;
import static engram.memory.tag.TagAct.Kind.HALF_LIGHT;
import static engram.memory.tag.TagAct.Kind.LIGHT;
import static engram.memory.tag.TagAct.Kind.LIGHT_OFF;
import static engram.memory.tag.TagAct.Kind.SHOCK;
import static engram.memory.tag.TagAct.Kind.SILENCE;
import static engram.memory.tag.TagAct.Kind.SILENCE_OFF;
import static engram.memory.tag.TagAct.Kind.STAY;
import static engram.memory.tag.TagAct.Kind.TAG;
import static engram.memory.tag.TagAct.Kind.TAG_EXCITABLE;
import static engram.memory.tag.TagAct.Kind.TAG_RANDOM;

import engram.data.Identified;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was done to mice, in the order of the experiments; each shows one thing. */
public enum TagStory implements Identified {
  /** The engram of a shock is lit in another room, and in the dark (Liu 2012). */
  LIT(enter(TagPlace.X), of(SHOCK), of(TAG), enter(TagPlace.H), of(LIGHT), of(DARK)),

  /** It is silenced: its room is gone, others are not. */
  SILENCED(
      enter(TagPlace.X),
      of(SHOCK),
      of(TAG),
      enter(TagPlace.H),
      enter(TagPlace.X),
      of(SILENCE),
      enter(TagPlace.H)),

  /** As many neurons at random are lit, and silenced. */
  RANDOM(
      enter(TagPlace.X),
      of(SHOCK),
      of(TAG_RANDOM),
      enter(TagPlace.H),
      of(LIGHT),
      of(LIGHT_OFF),
      enter(TagPlace.X),
      of(SILENCE)),

  /** The engram of a room without a shock is lit. */
  HARMLESS(enter(TagPlace.X), of(SHOCK), enter(TagPlace.H), of(TAG), of(DARK), of(LIGHT)),

  /** A room is lit while another is shocked (Ramirez 2013). */
  FALSE_MEMORY(
      enter(TagPlace.X),
      of(STAY),
      of(TAG),
      enter(TagPlace.A),
      of(HALF_LIGHT),
      of(SHOCK),
      of(LIGHT_OFF),
      enter(TagPlace.H),
      enter(TagPlace.X)),

  /** The excitable are chosen, and then missed (Han 2007, 2009). */
  CHOSEN(of(EXCITE), enter(TagPlace.X), of(SHOCK), of(TAG_EXCITABLE), of(SILENCE), of(SILENCE_OFF)),

  /** Two rooms on one day share neurons, and fear (Rashid 2016, Cai 2016). */
  LINKED(
      6,
      enter(TagPlace.X),
      of(STAY),
      of(TAG),
      enter(TagPlace.A),
      of(SHOCK),
      enter(TagPlace.H),
      enter(TagPlace.X));

  /** Hours between rooms, where they matter. */
  private final double gap;

  private final List<TagAct> acts;

  TagStory(TagAct... acts) {
    this(168, acts);
  }

  TagStory(double gap, TagAct... acts) {
    this.gap = gap;
    this.acts = List.of(acts);
  }

  public double gap() {
    return gap;
  }

  public List<TagAct> acts() {
    return acts;
  }

  /** The one in which exactly that is done. */
  public static Optional<TagStory> of(List<TagAct> acts) {
    return Stream.of(values()).filter(each -> each.acts.equals(acts)).findFirst();
  }

  private static TagAct of(TagAct.Kind kind) {
    return TagAct.of(kind);
  }

  private static TagAct enter(TagPlace room) {
    return TagAct.enter(room);
  }
}
