package engram.memory.sleep;

import engram.data.NumpyRandom;
import engram.memory.ChoiceSetting;
import engram.memory.NumberSetting;
import engram.memory.Setting;
import engram.memory.SettingScale;
import engram.memory.SettingValues;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All that decides how lives go in which two letters a day are learned.
 *
 * @param shows to the slow network: dreams of a night, or letters of a day
 * @param rate the learning rate of the slow network
 * @param fade what a night leaves of the strength of an event in the fast store, as a share
 * @param awake the nights that are spent awake, from 1, ascending
 * @param cut the night after which the fast store is cut out; 0 for none
 * @param lives how many, each with another order of the letters
 * @param seed 0 … 2³² − 1; life l draws from {@code NumpyRandom((seed + l) mod 2³²)}
 */
public record SleepSetup(
    SleepTeacher teacher,
    int shows,
    double rate,
    double fade,
    List<Integer> awake,
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
      NumberSetting.whole("awakeFrom", 1, SleepLife.NIGHTS, SleepSetup::awakeFrom).hidden();
  public static final NumberSetting<SleepSetup> AWAKE =
      NumberSetting.<SleepSetup>whole("awake", 0, SleepLife.NIGHTS, setup -> setup.awake().size())
          .hidden();

  /** The nights awake in a file and on the command line. */
  public static final String AWAKE_NIGHTS = "awakeNights";

  public static final NumberSetting<SleepSetup> CUT =
      NumberSetting.whole("cut", 0, SleepLife.NIGHTS, SleepSetup::cut).linear(1);
  public static final NumberSetting<SleepSetup> LIVES =
      NumberSetting.whole("seeds", 1, MOST_LIVES, SleepSetup::lives).hidden();
  public static final NumberSetting<SleepSetup> SEED = NumberSetting.seed(SleepSetup::seed);

  public static final List<Setting<SleepSetup>> SETTINGS =
      List.of(TEACHER, SHOWS, RATE, FADE, AWAKE, AWAKE_FROM, CUT, LIVES, SEED);

  /** Those of one life, in the order of a file, which has the nights elsewhere. */
  public static final List<Setting<SleepSetup>> OF_A_LIFE =
      List.of(TEACHER, SHOWS, RATE, FADE, CUT, SEED);

  /** Every night a hundred dreams, and nothing is cut out. */
  public static final SleepSetup USUAL =
      new SleepSetup(SleepTeacher.DREAMS, 100, 0.01, 0.85, 1, 0, 0, 20, 42);

  public SleepSetup {
    SHOWS.require(shows, "shows");
    RATE.require(rate, "as a learning rate");
    FADE.require(fade, "as a share that a night leaves");
    awake = List.copyOf(awake);
    int before = 0;
    for (int night : awake) {
      if (night <= before || night > SleepLife.NIGHTS) {
        throw new IllegalArgumentException("nights are not ascending from 1: " + awake);
      }
      before = night;
    }
    CUT.require(cut, "as a night");
    LIVES.require(lives, "lives");
    SEED.require(seed, "as a seed");
  }

  /**
   * With nights awake one after the other.
   *
   * @param awakeFrom the first of them, from 1
   * @param awake so many; those behind the last night do not count
   */
  public SleepSetup(
      SleepTeacher teacher,
      int shows,
      double rate,
      double fade,
      int awakeFrom,
      int awake,
      int cut,
      int lives,
      long seed) {
    this(teacher, shows, rate, fade, nights(awakeFrom, awake), cut, lives, seed);
  }

  /**
   * So many nights from one on, none behind the last.
   *
   * @throws IllegalArgumentException if there is no such night
   */
  public static List<Integer> nights(int from, int count) {
    AWAKE_FROM.require(from, "as a night");
    AWAKE.require(count, "nights");
    return IntStream.range(from, Math.min(SleepLife.NIGHTS + 1, from + count)).boxed().toList();
  }

  /** The first life alone. */
  public static SleepSetup ofALife(SettingValues<SleepSetup> values, List<Integer> awake) {
    return of(values.put(LIVES, 1), awake);
  }

  /** The same for so many lives. */
  public SleepSetup withLives(int newLives) {
    return new SleepSetup(teacher, shows, rate, fade, awake, cut, newLives, seed);
  }

  /** The same with other nights awake. */
  public SleepSetup withAwake(List<Integer> nights) {
    return new SleepSetup(teacher, shows, rate, fade, nights, cut, lives, seed);
  }

  /** With nights awake one after the other. */
  public static SleepSetup of(SettingValues<SleepSetup> values) {
    return of(values, nights(values.integer(AWAKE_FROM), values.integer(AWAKE)));
  }

  private static SleepSetup of(SettingValues<SleepSetup> values, List<Integer> awake) {
    return new SleepSetup(
        values.choice(TEACHER),
        values.integer(SHOWS),
        values.real(RATE),
        values.real(FADE),
        awake,
        values.integer(CUT),
        values.integer(LIVES),
        values.whole(SEED));
  }

  /**
   * @param night from 1
   */
  public boolean isAwake(int night) {
    return awake.contains(night);
  }

  /** The first night that is spent awake; 1 if none is. */
  public int awakeFrom() {
    return awake.isEmpty() ? 1 : awake.get(0);
  }

  /** Whether they are one after the other. */
  public boolean isAwakeAtAStretch() {
    return awake.equals(nights(awakeFrom(), awake.size()));
  }

  /** The nights awake, if that one were spent otherwise than it is. */
  public List<Integer> turned(int night) {
    return IntStream.rangeClosed(1, SleepLife.NIGHTS)
        .filter(each -> isAwake(each) != (each == night))
        .boxed()
        .toList();
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
