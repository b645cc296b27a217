package engram.memory.lists;

import java.util.List;

/**
 * All that decides how a list is learned by a memory of two stores and when it is asked for.
 * Nothing in it is by chance.
 *
 * @param places items that the short-term store holds
 * @param items of the list
 * @param pace seconds for each item: it is shown in the first
 * @param rehearsed what the other seconds are for: whether all that stand in the short-term store
 *     are rehearsed, or attention is elsewhere
 * @param readings of the whole list in a sitting
 * @param gap seconds between two sittings
 * @param delay seconds from the last sitting to the question
 */
public record ListSetup(
    int places,
    int items,
    int pace,
    boolean rehearsed,
    int readings,
    int sittings,
    long gap,
    long delay) {
  /** Names of what the time is for that an item has left. */
  public static final String REHEARSED = "rehearsed";

  public static final List<String> RESTS = List.of(REHEARSED, "elsewhere");

  public static final int MOST_PLACES = 9;
  public static final int LEAST_ITEMS = 2;
  public static final int MOST_PACE = 5;
  public static final int MOST_READINGS = 20;
  public static final int MOST_SITTINGS = 5;

  /** A year. */
  public static final long MOST_PAUSE = 365 * 86_400L;

  /** Ebbinghaus's 13 syllables, in two sittings on two days, asked for 6 days later. */
  public static final ListSetup USUAL =
      new ListSetup(4, Ebbinghaus.SYLLABLES, 3, true, 5, 2, 86_400, 6 * 86_400);

  public ListSetup {
    require(places, 1, MOST_PLACES, "places");
    require(items, LEAST_ITEMS, NonsenseSyllables.MOST, "items");
    require(pace, 1, MOST_PACE, "seconds an item");
    require(readings, 1, MOST_READINGS, "readings");
    require(sittings, 1, MOST_SITTINGS, "sittings");
    require(gap, 0, MOST_PAUSE, "seconds between sittings");
    require(delay, 0, MOST_PAUSE, "seconds to the question");
  }

  /** One of {@link #RESTS}. */
  public String rest() {
    return rehearsed ? REHEARSED : RESTS.get(1);
  }

  public ListModel model() {
    return ListModel.USUAL.withPlaces(places);
  }

  /** Of attention to the list, in all sittings together. */
  public int secondsOfLearning() {
    return items * pace * readings * sittings;
  }

  ListSetup withGap(long newGap) {
    return new ListSetup(places, items, pace, rehearsed, readings, sittings, newGap, delay);
  }

  /** The list read once. */
  ListSetup readOnce(long newDelay) {
    return new ListSetup(places, items, pace, rehearsed, 1, 1, 0, newDelay);
  }

  private static void require(long number, long least, long most, String what) {
    if (number < least || number > most) {
      throw new IllegalArgumentException("a list can't be learned with " + number + " " + what);
    }
  }
}
