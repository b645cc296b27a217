package engram.memory.tag;

import engram.data.NumpyRandom;
import engram.memory.ChoiceSetting;
import engram.memory.NumberSetting;
import engram.memory.Setting;
import engram.memory.SettingValues;
import java.util.List;

/**
 * All that decides how mice recall rooms, and what a network keeps of digits.
 *
 * @param part whose memory is tagged
 * @param firing k, how many of 400 neurons fire at a time
 * @param light added to u of those that are lit; half of it is half light
 * @param excitable how many neurons can be made excitable
 * @param gap hours between two rooms that are learned one after the other
 * @param mice how many, each with other neurons; or networks
 * @param seed 0 … 2³² − 1; mouse m draws from {@code NumpyRandom((seed + m) mod 2³²)}
 * @param acts what is done to the first mouse
 * @param digits the network
 */
public record TagSetup(
    TagPart part,
    int firing,
    double light,
    int excitable,
    double gap,
    int mice,
    long seed,
    List<TagAct> acts,
    DigitsSetup digits) {
  public static final int LEAST_FIRING = 4;
  public static final int MOST_FIRING = 200;
  public static final int MOST_MICE = 1000;
  public static final int MOST_ACTS = 200;

  /** Hours: six weeks. */
  private static final double MOST_GAP = 1000;

  private static final double LEAST_SHOWN_GAP = 0.5;
  private static final double MOST_SHOWN_GAP = 168;
  private static final int MOST_EXCITABLE = Mouse.NEURONS / 2;

  public static final ChoiceSetting<TagSetup, TagPart> PART =
      new ChoiceSetting<>("part", List.of(TagPart.values()), TagPart::id, TagSetup::part)
          .since(TagPart.MOUSE);
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

  public static final ChoiceSetting<TagSetup, DigitsCode> CODE =
      new ChoiceSetting<TagSetup, DigitsCode>(
              "code", List.of(DigitsCode.values()), DigitsCode::id, setup -> setup.digits().code())
          .since(DigitsSetup.USUAL.code());
  public static final NumberSetting<TagSetup> HIDDEN =
      NumberSetting.<TagSetup>whole(
              "hidden",
              DigitsSetup.LEAST_HIDDEN,
              DigitsSetup.MOST_HIDDEN,
              setup -> setup.digits().hidden())
          .logarithmic(DigitsSetup.LEAST_HIDDEN, DigitsSetup.MOST_HIDDEN)
          .since(DigitsSetup.USUAL.hidden());
  public static final NumberSetting<TagSetup> WINNERS =
      NumberSetting.<TagSetup>whole(
              "winners", 1, DigitsSetup.MOST_HIDDEN, setup -> setup.digits().firing())
          .logarithmic(1, DigitsSetup.USUAL.hidden())
          .since(DigitsSetup.USUAL.firing());
  public static final NumberSetting<TagSetup> DIGIT =
      NumberSetting.<TagSetup>whole("digit", 0, 9, setup -> setup.digits().digit())
          .linear(1)
          .since(DigitsSetup.USUAL.digit());

  /** Those that are measured on many mice. */
  public static final List<Setting<TagSetup>> SETTINGS =
      List.of(FIRING, LIGHT, EXCITABLE, MICE, SEED);

  /** Those of networks that learn digits. */
  public static final List<Setting<TagSetup>> OF_DIGITS =
      List.of(CODE, HIDDEN, WINNERS, MICE, SEED);

  /** Those of what is seen in the window, in the order of a file. */
  public static final List<Setting<TagSetup>> SEEN =
      List.of(PART, FIRING, LIGHT, EXCITABLE, GAP, CODE, HIDDEN, WINNERS, DIGIT, SEED);

  /** A tenth of the neurons fires, and a memory is lit where it does not belong. */
  public static final TagSetup USUAL =
      new TagSetup(40, 3, 60, MOST_SHOWN_GAP, 40, 42, TagStory.LIT.acts());

  /** So many networks learn digits where nobody says how many. */
  public static final int NETWORKS = 3;

  /** Of mice. */
  public TagSetup(
      int firing, double light, int excitable, double gap, int mice, long seed, List<TagAct> acts) {
    this(TagPart.MOUSE, firing, light, excitable, gap, mice, seed, acts, DigitsSetup.USUAL);
  }

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
    HIDDEN.require(digits.hidden(), "hidden neurons");
    WINNERS.require(digits.firing(), "hidden neurons that fire");
    DIGIT.require(digits.digit(), "as a digit");
    acts = List.copyOf(acts);
    if (acts.size() > MOST_ACTS) {
      throw new IllegalArgumentException("can't take " + acts.size() + " acts");
    }
  }

  public static TagSetup of(SettingValues<TagSetup> values, List<TagAct> acts) {
    return new TagSetup(
        values.choice(PART),
        values.integer(FIRING),
        values.real(LIGHT),
        values.integer(EXCITABLE),
        values.real(GAP),
        values.integer(MICE),
        values.whole(SEED),
        acts,
        new DigitsSetup(
            values.choice(CODE),
            values.integer(HIDDEN),
            values.integer(WINNERS),
            values.integer(DIGIT)));
  }

  /** The first mouse or network alone. */
  public static TagSetup ofAMouse(SettingValues<TagSetup> values, List<TagAct> acts) {
    return of(values.put(MICE, 1), acts);
  }

  /** The same for so many mice. */
  public TagSetup withMice(int newMice) {
    return new TagSetup(part, firing, light, excitable, gap, newMice, seed, acts, digits);
  }

  /** The same with something else done. */
  public TagSetup with(List<TagAct> newActs) {
    return new TagSetup(part, firing, light, excitable, gap, mice, seed, newActs, digits);
  }

  /** The same, but whatever tags those that fire tags as many at random. */
  public TagSetup taggingAtRandom() {
    return with(acts.stream().map(TagAct::atRandom).toList());
  }

  /** The same with a network, which is what is looked at. */
  public TagSetup with(DigitsSetup newDigits) {
    return new TagSetup(TagPart.DIGITS, firing, light, excitable, gap, mice, seed, acts, newDigits);
  }

  /** The seed of a mouse or of a network. */
  public long seedOf(int number) {
    return NumpyRandom.seedAfter(seed, number);
  }

  Mouse mouse(int number) {
    return new Mouse(firing, seedOf(number));
  }
}
