package engram.labs.race;

import engram.memory.ChoiceSetting;
import engram.memory.NumberSetting;
import engram.memory.Setting;
import engram.memory.SettingValues;
import engram.nn.ScheduleShape;
import java.util.Arrays;
import java.util.List;

/**
 * All that decides the lab.
 *
 * @param shown the picture that is looked at; it changes no number
 * @param axis of the race's picture; it changes no number
 * @param rows made-up ones; there are as many digits as there are
 * @param batch samples of a mini-batch
 * @param schedule of the learning rate of one more racer; constant for none
 * @param passes how often each racer may go through all rows, all alike
 * @param rateFactor what each racer's learning rate is multiplied by
 * @param latency microseconds until a message between two workers arrives
 * @param seed of the initial weights, of the order of the samples and of made-up rows
 */
public record RaceSetup(
    RacePicture shown,
    RaceAxis axis,
    RaceData data,
    int rows,
    int batch,
    ScheduleShape schedule,
    int passes,
    double rateFactor,
    double latency,
    long seed) {
  private static final int MOST_ROWS = 1_000_000;

  public static final ChoiceSetting<RaceSetup, RacePicture> SHOWN =
      new ChoiceSetting<>(
          "shown", List.of(RacePicture.values()), RacePicture::id, RaceSetup::shown);
  public static final ChoiceSetting<RaceSetup, RaceAxis> AXIS =
      new ChoiceSetting<>("axis", List.of(RaceAxis.values()), RaceAxis::id, RaceSetup::axis);
  public static final ChoiceSetting<RaceSetup, RaceData> DATA =
      new ChoiceSetting<>("data", List.of(RaceData.values()), RaceData::id, RaceSetup::data);
  public static final NumberSetting<RaceSetup> ROWS =
      NumberSetting.<RaceSetup>whole("rows", 100, MOST_ROWS, RaceSetup::rows)
          .logarithmic(100, MOST_ROWS);
  public static final NumberSetting<RaceSetup> BATCH =
      NumberSetting.<RaceSetup>whole("batch", 1, 1000, RaceSetup::batch).logarithmic(1, 1000);
  public static final ChoiceSetting<RaceSetup, ScheduleShape> SCHEDULE =
      new ChoiceSetting<>(
          "schedule", List.of(ScheduleShape.values()), ScheduleShape::id, RaceSetup::schedule);
  public static final NumberSetting<RaceSetup> PASSES =
      NumberSetting.<RaceSetup>whole("passes", 1, 100, RaceSetup::passes).logarithmic(1, 100);
  public static final NumberSetting<RaceSetup> RATE =
      NumberSetting.<RaceSetup>between("rate", 0.01, 100, RaceSetup::rateFactor)
          .logarithmic(0.01, 100);
  public static final NumberSetting<RaceSetup> LATENCY =
      NumberSetting.<RaceSetup>between("latency", 0.1, 100_000, RaceSetup::latency)
          .logarithmic(0.1, 100_000);
  public static final NumberSetting<RaceSetup> SEED = NumberSetting.seed(RaceSetup::seed);

  /** In the order of a file, and from top to bottom. */
  public static final List<Setting<RaceSetup>> SETTINGS =
      List.of(SHOWN, AXIS, DATA, ROWS, BATCH, SCHEDULE, PASSES, RATE, LATENCY, SEED);

  /** Those that decide numbers: all but what is looked at. */
  public static final List<Setting<RaceSetup>> DECIDING =
      List.of(DATA, ROWS, BATCH, SCHEDULE, PASSES, RATE, LATENCY, SEED);

  public static final RaceSetup USUAL =
      new RaceSetup(
          RacePicture.RACE,
          RaceAxis.TIME,
          RaceData.DIGITS,
          10_000,
          20,
          ScheduleShape.CONSTANT,
          18,
          1,
          20,
          42);

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public RaceSetup {
    ROWS.require(rows, "rows");
    BATCH.require(batch, "samples of a batch");
    PASSES.require(passes, "passes");
    RATE.require(rateFactor, "as a factor of the learning rates");
    LATENCY.require(latency, "microseconds");
    SEED.require(seed, "as a seed");
  }

  /**
   * @param values of all settings
   */
  public static RaceSetup of(SettingValues<RaceSetup> values) {
    return new RaceSetup(
        values.choice(SHOWN),
        values.choice(AXIS),
        values.choice(DATA),
        values.integer(ROWS),
        values.integer(BATCH),
        values.choice(SCHEDULE),
        values.integer(PASSES),
        values.real(RATE),
        values.real(LATENCY),
        values.whole(SEED));
  }

  /** Who takes part, in the order of their enum. */
  public List<Racer> racers() {
    return Arrays.stream(Racer.values())
        .filter(each -> each != Racer.SCHEDULED || schedule != ScheduleShape.CONSTANT)
        .toList();
  }

  /** Whether both have the same losses and gradients: what is looked at decides none of them. */
  public boolean hasNumbersOf(RaceSetup other) {
    return seenAs(other).equals(other);
  }

  private RaceSetup seenAs(RaceSetup other) {
    boolean digits = data == RaceData.DIGITS;
    return new RaceSetup(
        other.shown,
        other.axis,
        data,
        digits ? other.rows : rows,
        batch,
        schedule,
        passes,
        rateFactor,
        other.latency,
        seed);
  }

  /** Reads the digits where they are learned: not for the window's thread. */
  RaceRows open() {
    return data == RaceData.DIGITS ? DigitRows.load() : new MadeUpRows(rows, seed);
  }
}
