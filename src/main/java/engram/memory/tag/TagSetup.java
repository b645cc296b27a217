package engram.memory.tag;

import engram.data.NumpyRandom;
import engram.memory.NumberSetting;
import engram.memory.Setting;
import engram.memory.SettingValues;
import java.util.List;

/**
 * All that decides how mice recall rooms.
 *
 * @param firing k, how many of 400 neurons fire at a time
 * @param light added to u of those that are lit; half of it is half light
 * @param excitable how many neurons can be made excitable
 * @param gap hours between two rooms that are learned one after the other
 * @param mice how many, each with other neurons
 * @param seed 0 … 2³² − 1; mouse m draws from {@code NumpyRandom((seed + m) mod 2³²)}
 * @param acts what is done to the first mouse
 */
public record TagSetup(
    int firing, double light, int excitable, double gap, int mice, long seed, List<TagAct> acts) {
  public static final int LEAST_FIRING = 4;
  public static final int MOST_FIRING = 200;
  public static final int MOST_MICE = 1000;
  public static final int MOST_ACTS = 200;

  /** Hours: six weeks. */
  private static final double MOST_GAP = 1000;

  private static final double LEAST_SHOWN_GAP = 0.5;
  private static final double MOST_SHOWN_GAP = 168;
  private static final int MOST_EXCITABLE = Mouse.NEURONS / 2;

  public static final NumberSetting<TagSetup> FIRING =
      NumberSetting.whole("firing", LEAST_FIRING, MOST_FIRING, TagSetup::firing)
          .logarithmic(LEAST_FIRING, MOST_FIRING);
  public static final NumberSetting<TagSetup> LIGHT =
      NumberSetting.between("light", 0, 10, TagSetup::light).linear(0, 6, 0.1);
  public static final NumberSetting<TagSetup> EXCITABLE =
      NumberSetting.whole("excitable", 1, MOST_EXCITABLE, TagSetup::excitable).linear(1);
  public static final NumberSetting<TagSetup> GAP =
      NumberSetting.between("gap", 0, MOST_GAP, TagSetup::gap)
          .logarithmic(LEAST_SHOWN_GAP, MOST_SHOWN_GAP);
  public static final NumberSetting<TagSetup> MICE =
      NumberSetting.whole("seeds", 1, MOST_MICE, TagSetup::mice).hidden();
  public static final NumberSetting<TagSetup> SEED = NumberSetting.seed(TagSetup::seed);

  /** Those that are measured on many mice. */
  public static final List<Setting<TagSetup>> SETTINGS =
      List.of(FIRING, LIGHT, EXCITABLE, MICE, SEED);

  /** Those of one mouse, in the order of a file. */
  public static final List<Setting<TagSetup>> OF_A_MOUSE =
      List.of(FIRING, LIGHT, EXCITABLE, GAP, SEED);

  /** A tenth of the neurons fires, and a memory is lit where it does not belong. */
  public static final TagSetup USUAL =
      new TagSetup(40, 3, 60, MOST_SHOWN_GAP, 40, 42, TagStory.LIT.acts());

  /**
   * @throws IllegalArgumentException if a number is not allowed, or there are too many acts
   */
  public TagSetup {
    FIRING.require(firing, "neurons that fire");
    LIGHT.require(light, "as light");
    EXCITABLE.require(excitable, "excitable neurons");
    GAP.require(gap, "hours between rooms");
    MICE.require(mice, "mice");
    SEED.require(seed, "as a seed");
    acts = List.copyOf(acts);
    if (acts.size() > MOST_ACTS) {
      throw new IllegalArgumentException("can't take " + acts.size() + " acts");
    }
  }

  public static TagSetup of(SettingValues<TagSetup> values, List<TagAct> acts) {
    return new TagSetup(
        values.integer(FIRING),
        values.real(LIGHT),
        values.integer(EXCITABLE),
        values.real(GAP),
        values.integer(MICE),
        values.whole(SEED),
        acts);
  }

  /** The first mouse alone. */
  public static TagSetup ofAMouse(SettingValues<TagSetup> values, List<TagAct> acts) {
    return of(values.put(MICE, 1), acts);
  }

  /** The same for so many mice. */
  public TagSetup withMice(int newMice) {
    return new TagSetup(firing, light, excitable, gap, newMice, seed, acts);
  }

  /** The same with something else done. */
  public TagSetup with(List<TagAct> newActs) {
    return new TagSetup(firing, light, excitable, gap, mice, seed, newActs);
  }

  /** The same, but whatever tags those that fire tags as many at random. */
  public TagSetup taggingAtRandom() {
    return with(acts.stream().map(TagAct::atRandom).toList());
  }

  /** The seed of a mouse. */
  public long seedOf(int number) {
    return NumpyRandom.seedAfter(seed, number);
  }

  Mouse mouse(int number) {
    return new Mouse(firing, seedOf(number));
  }
}
