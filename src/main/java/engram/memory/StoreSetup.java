package engram.memory;

import java.util.List;
import java.util.stream.Stream;

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
public record StoreSetup(
    int places,
    int items,
    int pace,
    boolean rehearsed,
    int readings,
    int sittings,
    long gap,
    long delay) {
  public static final int MOST_PLACES = 9;
  public static final int LEAST_ITEMS = 2;
  public static final int MOST_PACE = 5;
  public static final int MOST_READINGS = 20;
  public static final int MOST_SITTINGS = 5;

  private static final long HOUR = 3600;
  private static final long DAY = 86_400;

  /** A year. */
  public static final long MOST_PAUSE = 365 * DAY;

  /** What the window offers as a pause. */
  private static final long[] PAUSES = {
    0, 10, 30, 60, 300, 1200, HOUR, 3 * HOUR, 9 * HOUR, DAY, 2 * DAY, 6 * DAY, 14 * DAY, 31 * DAY,
    100 * DAY
  };

  public static final NumberSetting<StoreSetup> PLACES =
      NumberSetting.whole("places", 1, MOST_PLACES, StoreSetup::places).linear(1);
  public static final NumberSetting<StoreSetup> ITEMS =
      NumberSetting.whole("items", LEAST_ITEMS, NonsenseSyllables.MOST, StoreSetup::items)
          .linear(1);
  public static final NumberSetting<StoreSetup> PACE =
      NumberSetting.whole("pace", 1, MOST_PACE, StoreSetup::pace).linear(1);
  public static final ChoiceSetting<StoreSetup, Boolean> REST =
      ChoiceSetting.yesNo("rest", "rehearsed", "elsewhere", StoreSetup::rehearsed);
  public static final NumberSetting<StoreSetup> READINGS =
      NumberSetting.whole("readings", 1, MOST_READINGS, StoreSetup::readings).linear(1);
  public static final NumberSetting<StoreSetup> SITTINGS =
      NumberSetting.whole("sittings", 1, MOST_SITTINGS, StoreSetup::sittings).linear(1);
  public static final NumberSetting<StoreSetup> GAP =
      NumberSetting.whole("gap", 0, MOST_PAUSE, StoreSetup::gap).duration(PAUSES);
  public static final NumberSetting<StoreSetup> DELAY =
      NumberSetting.whole("delay", 0, MOST_PAUSE, StoreSetup::delay).duration(PAUSES);

  /** In the order of a file. */
  public static final List<Setting<StoreSetup>> SETTINGS =
      List.of(PLACES, ITEMS, PACE, REST, READINGS, SITTINGS, GAP, DELAY);

  /** Ebbinghaus's 13 syllables, in two sittings on two days, asked for 6 days later. */
  public static final StoreSetup USUAL =
      new StoreSetup(4, Ebbinghaus.SYLLABLES, 3, true, 5, 2, 86_400, 6 * 86_400);

  public StoreSetup {
    PLACES.require(places, "places");
    ITEMS.require(items, "items");
    PACE.require(pace, "seconds an item");
    READINGS.require(readings, "readings");
    SITTINGS.require(sittings, "sittings");
    GAP.require(gap, "seconds between sittings");
    DELAY.require(delay, "seconds to the question");
  }

  /** In the order of the window and the command line: the memory below what it is to learn. */
  public static List<Setting<StoreSetup>> shown() {
    return Stream.concat(
            SETTINGS.stream().filter(each -> each != PLACES),
            Stream.<Setting<StoreSetup>>of(PLACES))
        .toList();
  }

  public static StoreSetup of(SettingValues<StoreSetup> values) {
    return new StoreSetup(
        values.integer(PLACES),
        values.integer(ITEMS),
        values.integer(PACE),
        values.choice(REST),
        values.integer(READINGS),
        values.integer(SITTINGS),
        values.whole(GAP),
        values.whole(DELAY));
  }

  public StoreModel model() {
    return StoreModel.USUAL.withPlaces(places);
  }

  /** Of attention to the list, in all sittings together. */
  public int secondsOfLearning() {
    return items * pace * readings * sittings;
  }

  StoreSetup withGap(long newGap) {
    return of(new SettingValues<>(this).put(GAP, newGap));
  }

  /** The list read once. */
  StoreSetup readOnce(long newDelay) {
    return of(
        new SettingValues<>(this)
            .put(READINGS, 1)
            .put(SITTINGS, 1)
            .put(GAP, 0)
            .put(DELAY, newDelay));
  }
}
