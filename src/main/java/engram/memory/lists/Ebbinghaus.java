package engram.memory.lists;

import java.util.List;

/**
 * The first forgetting curve. H. Ebbinghaus, Über das Gedächtnis, 1885, section 29 (Memory, 1913,
 * page 76): series of 13 syllables learned by heart and learned again after a while; what was saved
 * of the work. One person, his own subject. Repeated with like results by Murre and Dros (2015).
 */
public final class Ebbinghaus {
  /** Syllables of a series. */
  public static final int SYLLABLES = 13;

  private static final double HOUR = 3600;

  /** In the order of the table. */
  public static final List<Saving> SAVINGS =
      List.of(
          new Saving(0.33 * HOUR, 0.582),
          new Saving(HOUR, 0.442),
          new Saving(8.8 * HOUR, 0.358),
          new Saving(24 * HOUR, 0.337),
          new Saving(48 * HOUR, 0.278),
          new Saving(6 * 24 * HOUR, 0.254),
          new Saving(31 * 24 * HOUR, 0.211));

  /**
   * @param seconds between learning and learning again
   * @param saved share of the work of the first learning
   */
  public record Saving(double seconds, double saved) {}

  private Ebbinghaus() {}
}
