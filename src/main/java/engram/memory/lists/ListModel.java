package engram.memory.lists;

/**
 * A memory of two stores. In the short-term store a few items stand, each in a place of its own,
 * and fade in equal steps, one a second; what attention falls on, shown or rehearsed, stands fresh
 * again. It also gains strength in the long-term store, which has a fast part that fades within the
 * hour and hands on, while it lasts, to a slow part that fades within months.
 *
 * <p>The two parts are those of the Memory Chain Model (Murre, Chessa and Meeter 2013); the
 * short-term store is that of Atkinson and Shiffrin (1968). It is a model in numbers, not of the
 * brain's tissue: which items, how they mean something and how they disturb each other do not
 * occur.
 *
 * @param places items that the short-term store holds
 * @param life seconds until an item there has faded
 * @param gain long-term strength that one second of attention gives where there is none yet
 * @param room the strength that the fast part can't go beyond: the fuller, the less it gains
 * @param fastLife seconds in which the fast part falls to 1/e
 * @param slowLife seconds in which the slow part falls to 1/e; not the same
 * @param transfer share of the fast part that the slow one gains in a second
 */
public record ListModel(
    int places,
    int life,
    double gain,
    double room,
    double fastLife,
    double slowLife,
    double transfer) {
  public static final int MOST_PLACES = 100;
  private static final double DAY = 86_400;

  /**
   * Places: 4 (Cowan 2001). Life: after 18 seconds of counting backwards three letters are as good
   * as lost (Peterson and Peterson 1959). Gain and room are chosen: a list of 13 syllables takes
   * some 23 readings. Both lives and the transfer are fitted to the seven savings of {@link
   * Ebbinghaus}, so that curve is described and not predicted.
   */
  public static final ListModel USUAL = new ListModel(4, 18, 0.1, 3, 2500, 60 * DAY, 1.11e-4);

  public ListModel {
    require(places >= 1 && places <= MOST_PLACES, places + " places");
    require(life >= 1, "places that last " + life + " seconds");
    require(gain > 0 && gain <= room && Double.isFinite(room), "a gain of " + gain);
    require(fastLife > 0 && Double.isFinite(fastLife), "a fast part of " + fastLife + " seconds");
    require(slowLife > 0 && Double.isFinite(slowLife), "a slow part of " + slowLife + " seconds");
    require(fastLife != slowLife, "two parts that fade alike");
    require(transfer >= 0 && Double.isFinite(transfer), "a transfer of " + transfer);
  }

  public ListModel withPlaces(int newPlaces) {
    return new ListModel(newPlaces, life, gain, room, fastLife, slowLife, transfer);
  }

  private static void require(boolean condition, String found) {
    if (!condition) throw new IllegalArgumentException("a memory can't have " + found);
  }
}
