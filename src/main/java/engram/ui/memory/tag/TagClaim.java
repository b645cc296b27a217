package engram.ui.memory.tag;

import engram.memory.tag.TagStory;

/**
 * What a story shows if all goes as with the usual settings: fear behind one act beside that behind
 * another.
 *
 * @param least of the difference, test less beside; negative if there is to be less fear
 */
record TagClaim(int test, int beside, double least) {
  private static final double CLEAR = 0.25;
  private static final double SHARED = 0.1;

  static TagClaim of(TagStory story) {
    return switch (story) {
      case LIT -> new TagClaim(5, 4, CLEAR);
      case SILENCED -> new TagClaim(6, 5, -CLEAR);
      case RANDOM -> new TagClaim(2, 5, CLEAR);
      case HARMLESS -> new TagClaim(2, 6, CLEAR);
      case FALSE_MEMORY -> new TagClaim(9, 8, CLEAR);
      case CHOSEN -> new TagClaim(5, 6, -CLEAR);
      case LINKED -> new TagClaim(7, 6, SHARED);
    };
  }

  /**
   * @param fears behind each act of the story
   */
  boolean isTrue(double[] fears) {
    double difference = fears[test] - fears[beside];
    return least > 0 ? difference >= least : difference <= least;
  }
}
