package engram.memory.sleep;

import engram.data.NumpyRandom;
import engram.memory.ChoiceSetting;
import engram.memory.NumberSetting;
import engram.memory.Setting;
import engram.memory.SettingScale;
import engram.memory.SettingValues;
import java.util.List;

/**
 * All that decides how lives go in which two letters a day are learned.
 *
 * @param shows to the slow network: dreams of a night, or letters of a day
 * @param rate the learning rate of the slow network
 * @param fade what a night leaves of the strength of an event in the fast store, as a share
 * @param awakeFrom the first night that is spent awake, from 1
 * @param awake so many nights are, one after the other; 0 for none
 * @param cut the night after which the fast store is cut out; 0 for none
 * @param lives how many, each with another order of the letters
 * @param seed 0 … 2³² − 1; life l draws from {@code NumpyRandom((seed + l) mod 2³²)}
 */
public record SleepSetup(
    SleepTeacher teacher,
    int shows,
    double rate,
    double fade,
    int awakeFrom,
    int awake,
    int cut,
    int lives,
    long seed) {
  public static final int MOST_SHOWS = 2000;
  public static final int MOST_LIVES = 1000;

  public static final ChoiceSetting<SleepSetup, SleepTeacher> TEACHER =
      new ChoiceSetting<>(
          "teacher", List.of(SleepTeacher.values()), SleepTeacher::id, SleepSetup::teacher);
  public static final NumberSetting<SleepSetup> SHOWS =
      NumberSetting.whole("shows", 1, MOST_SHOWS, SleepSetup::shows).logarithmic(1, MOST_SHOWS);
  public static final NumberSetting<SleepSetup> RATE =
      NumberSetting.above("rate", 0, 1, SleepSetup::rate).logarithmic(0.001, 1);
  public static final NumberSetting<SleepSetup> FADE =
      NumberSetting.above("fade", 0, 1, SleepSetup::fade)
          .wholePercent(new SettingScale.Linear(1, 100, 1));
  public static final NumberSetting<SleepSetup> AWAKE_FROM =
      NumberSetting.whole("awakeFrom", 1, SleepLife.NIGHTS, SleepSetup::awakeFrom).linear(1);
  public static final NumberSetting<SleepSetup> AWAKE =
      NumberSetting.whole("awake", 0, SleepLife.NIGHTS, SleepSetup::awake).linear(1);
  public static final NumberSetting<SleepSetup> CUT =
      NumberSetting.whole("cut", 0, SleepLife.NIGHTS, SleepSetup::cut).linear(1);
  public static final NumberSetting<SleepSetup> LIVES =
      NumberSetting.whole("seeds", 1, MOST_LIVES, SleepSetup::lives).hidden();
  public static final NumberSetting<SleepSetup> SEED = NumberSetting.seed(SleepSetup::seed);

  public static final List<Setting<SleepSetup>> SETTINGS =
      List.of(TEACHER, SHOWS, RATE, FADE, AWAKE, AWAKE_FROM, CUT, LIVES, SEED);

  /** Those of one life, in the order of a file. */
  public static final List<Setting<SleepSetup>> OF_A_LIFE =
      SETTINGS.stream().filter(each -> each != LIVES).toList();

  /** Every night a hundred dreams, and nothing is cut out. */
  public static final SleepSetup USUAL =
      new SleepSetup(SleepTeacher.DREAMS, 100, 0.01, 0.85, 1, 0, 0, 20, 42);

  public SleepSetup {
    SHOWS.require(shows, "shows");
    RATE.require(rate, "as a learning rate");
    FADE.require(fade, "as a share that a night leaves");
    AWAKE_FROM.require(awakeFrom, "as a night");
    AWAKE.require(awake, "nights");
    CUT.require(cut, "as a night");
    LIVES.require(lives, "lives");
    SEED.require(seed, "as a seed");
  }

  /** The first life alone. */
  public static SleepSetup ofALife(SettingValues<SleepSetup> values) {
    return of(values.put(LIVES, 1));
  }

  /** The same for so many lives. */
  public SleepSetup withLives(int newLives) {
    return new SleepSetup(teacher, shows, rate, fade, awakeFrom, awake, cut, newLives, seed);
  }

  public static SleepSetup of(SettingValues<SleepSetup> values) {
    return new SleepSetup(
        values.choice(TEACHER),
        values.integer(SHOWS),
        values.real(RATE),
        values.real(FADE),
        values.integer(AWAKE_FROM),
        values.integer(AWAKE),
        values.integer(CUT),
        values.integer(LIVES),
        values.whole(SEED));
  }

  /**
   * @param night from 1
   */
  public boolean isAwake(int night) {
    return night >= awakeFrom && night < awakeFrom + awake;
  }

  /** Whether the fast store is cut out behind that night, from 0. */
  public boolean isCut(int night) {
    return cut > 0 && night >= cut;
  }

  /** The seed of a life. */
  long seed(int life) {
    return NumpyRandom.seedAfter(seed, life);
  }
}
