package engram.memory.lists;

import engram.memory.ChoiceSetting;
import engram.memory.NumberSetting;
import engram.memory.Setting;
import engram.memory.SettingValues;
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
public record ListSetup(
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

  public static final NumberSetting<ListSetup> PLACES =
      NumberSetting.whole("places", 1, MOST_PLACES, ListSetup::places).linear(1);
  public static final NumberSetting<ListSetup> ITEMS =
      NumberSetting.whole("items", LEAST_ITEMS, NonsenseSyllables.MOST, ListSetup::items).linear(1);
  public static final NumberSetting<ListSetup> PACE =
      NumberSetting.whole("pace", 1, MOST_PACE, ListSetup::pace).linear(1);
  public static final ChoiceSetting<ListSetup, Boolean> REST =
      ChoiceSetting.yesNo("rest", "rehearsed", "elsewhere", ListSetup::rehearsed);
  public static final NumberSetting<ListSetup> READINGS =
      NumberSetting.whole("readings", 1, MOST_READINGS, ListSetup::readings).linear(1);
  public static final NumberSetting<ListSetup> SITTINGS =
      NumberSetting.whole("sittings", 1, MOST_SITTINGS, ListSetup::sittings).linear(1);
  public static final NumberSetting<ListSetup> GAP =
      NumberSetting.whole("gap", 0, MOST_PAUSE, ListSetup::gap).duration(PAUSES);
  public static final NumberSetting<ListSetup> DELAY =
      NumberSetting.whole("delay", 0, MOST_PAUSE, ListSetup::delay).duration(PAUSES);

  /** In the order of a file. */
  public static final List<Setting<ListSetup>> SETTINGS =
      List.of(PLACES, ITEMS, PACE, REST, READINGS, SITTINGS, GAP, DELAY);

  /** Ebbinghaus's 13 syllables, in two sittings on two days, asked for 6 days later. */
  public static final ListSetup USUAL =
      new ListSetup(4, Ebbinghaus.SYLLABLES, 3, true, 5, 2, 86_400, 6 * 86_400);

  public ListSetup {
    PLACES.require(places, "places");
    ITEMS.require(items, "items");
    PACE.require(pace, "seconds an item");
    READINGS.require(readings, "readings");
    SITTINGS.require(sittings, "sittings");
    GAP.require(gap, "seconds between sittings");
    DELAY.require(delay, "seconds to the question");
  }

  /** In the order of the window and the command line: the memory below what it is to learn. */
  public static List<Setting<ListSetup>> shown() {
    return Stream.concat(
            SETTINGS.stream().filter(each -> each != PLACES), Stream.<Setting<ListSetup>>of(PLACES))
        .toList();
  }

  public static ListSetup of(SettingValues<ListSetup> values) {
    return new ListSetup(
        values.integer(PLACES),
        values.integer(ITEMS),
        values.integer(PACE),
        values.choice(REST),
        values.integer(READINGS),
        values.integer(SITTINGS),
        values.whole(GAP),
        values.whole(DELAY));
  }

  public ListModel model() {
    return ListModel.USUAL.withPlaces(places);
  }

  /** Of attention to the list, in all sittings together. */
  public int secondsOfLearning() {
    return items * pace * readings * sittings;
  }

  public ListSetup withGap(long newGap) {
    return of(new SettingValues<>(this).put(GAP, newGap));
  }

  /** The list read once. */
  ListSetup readOnce(long newDelay) {
    return of(
        new SettingValues<>(this)
            .put(READINGS, 1)
            .put(SITTINGS, 1)
            .put(GAP, 0)
            .put(DELAY, newDelay));
  }
}
