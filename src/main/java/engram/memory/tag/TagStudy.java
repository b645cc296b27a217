package engram.memory.tag;

import engram.data.Identified;
import java.util.List;

/**
 * What was found in people's mice: one group against another, by its sign alone; and which of our
 * groups stand for them.
 */
public enum TagStudy implements Identified {
  /** Tag lit in another room against no light. */
  LIU_LIT(Sign.MORE, TagMeasure.LIT_OTHER, TagMeasure.OTHER_ROOM),
  /** Tag of a harmless room lit against that of a shocked one. */
  LIU_HARMLESS(Sign.LESS, TagMeasure.HARMLESS_LIT, TagMeasure.LIT_DARK),
  /** Tag lit in a mouse without a shock against one with it. */
  LIU_UNSHOCKED(Sign.LESS, TagMeasure.UNSHOCKED_LIT, TagMeasure.LIT_DARK),
  /** X lit while A is shocked: fear in X against no light. */
  RAMIREZ_FALSE(Sign.MORE, TagMeasure.FALSE_MEMORY, TagMeasure.FALSE_UNLIT),
  /** The same: fear in H. */
  RAMIREZ_OTHER(Sign.SAME, TagMeasure.FALSE_OTHER, TagMeasure.OTHER_ROOM),
  /** Excitable neurons in the engram against their neighbours. */
  HAN_CHOSEN(Sign.MORE, TagMeasure.CHOSEN, TagMeasure.NEIGHBOURS),
  /** The excitable are lost against as many others. */
  JOSSELYN_LOST(Sign.LESS, TagMeasure.CHOSEN_SILENCED, TagMeasure.OTHERS_SILENCED),
  /** Shared neurons of rooms 6 hours apart against a week. */
  RASHID_6(Sign.MORE, TagMeasure.LINKED_6, TagMeasure.LINKED_168),
  /** The same, 24 hours apart. */
  RASHID_24(Sign.SAME, TagMeasure.LINKED_24, TagMeasure.LINKED_168),
  /** Fear of one room in another of the same day against a week. */
  CAI_DAY(Sign.MORE, TagMeasure.LINKED_6, TagMeasure.LINKED_168);

  /** Two means that are less apart are the same. */
  public static final double APART = 0.1;

  /** How one group is beside another. */
  public enum Sign implements Identified {
    MORE,
    SAME,
    LESS
  }

  private final Sign people;
  private final TagMeasure group;
  private final TagMeasure beside;

  TagStudy(Sign people, TagMeasure group, TagMeasure beside) {
    this.people = people;
    this.group = group;
    this.beside = beside;
  }

  /** As it was found. */
  public Sign people() {
    return people;
  }

  /**
   * As our mice have it.
   *
   * @param mice at least one
   */
  public Sign ours(List<TagMouse> mice) {
    double difference = TagMouse.spread(mice, group).mean() - TagMouse.spread(mice, beside).mean();
    if (Math.abs(difference) < APART) return Sign.SAME;
    return difference > 0 ? Sign.MORE : Sign.LESS;
  }
}
