package engram.labs.missing;

import engram.memory.ChoiceSetting;
import engram.memory.NumberSetting;
import engram.memory.Setting;
import engram.memory.SettingScale;
import engram.memory.SettingValues;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * All that decides who is missing and what is said of them.
 *
 * @param shown the picture that is looked at; it changes no number
 * @param digit that is missing among the digits
 * @param species number of the one that is missing among the irises
 * @param region that is missing of the plane
 * @param sureness which temperature the outputs are read with; it trains nothing anew
 * @param temperature T set by hand
 * @param epochs of each network
 * @param seed of the initial weights and of the order of the samples
 */
public record MissingSetup(
    MissingPicture shown,
    MissingData data,
    int digit,
    int species,
    Region region,
    Sureness sureness,
    double temperature,
    int epochs,
    long seed) {
  /** Of irises, in the order of their classes. */
  private static final List<String> SPECIES_IDS = List.of("setosa", "versicolor", "virginica");

  public static final ChoiceSetting<MissingSetup, MissingPicture> SHOWN =
      new ChoiceSetting<>(
          "shown", List.of(MissingPicture.values()), MissingPicture::id, MissingSetup::shown);
  public static final ChoiceSetting<MissingSetup, MissingData> DATA =
      new ChoiceSetting<>("data", List.of(MissingData.values()), MissingData::id, s -> s.data);
  public static final NumberSetting<MissingSetup> DIGIT =
      NumberSetting.<MissingSetup>whole("digit", 0, 9, MissingSetup::digit).linear(1);
  public static final ChoiceSetting<MissingSetup, Integer> SPECIES =
      new ChoiceSetting<>("species", List.of(0, 1, 2), SPECIES_IDS::get, MissingSetup::species);
  public static final NumberSetting<MissingSetup> LEFT = side("left", s -> s.region.left());
  public static final NumberSetting<MissingSetup> RIGHT = side("right", s -> s.region.right());
  public static final NumberSetting<MissingSetup> BOTTOM = side("bottom", s -> s.region.bottom());
  public static final NumberSetting<MissingSetup> TOP = side("top", s -> s.region.top());

  /** Of the region. */
  public static final List<NumberSetting<MissingSetup>> SIDES = List.of(LEFT, RIGHT, BOTTOM, TOP);

  public static final ChoiceSetting<MissingSetup, Sureness> SURENESS =
      new ChoiceSetting<>(
          "sureness", List.of(Sureness.values()), Sureness::id, MissingSetup::sureness);
  public static final NumberSetting<MissingSetup> TEMPERATURE =
      NumberSetting.<MissingSetup>between("temperature", 0.2, 5, MissingSetup::temperature)
          .logarithmic(0.2, 5);
  public static final NumberSetting<MissingSetup> EPOCHS =
      NumberSetting.<MissingSetup>whole("epochs", 1, 300, MissingSetup::epochs).logarithmic(1, 300);
  public static final NumberSetting<MissingSetup> SEED = NumberSetting.seed(MissingSetup::seed);

  /** In the order of a file, and from top to bottom. */
  public static final List<Setting<MissingSetup>> SETTINGS =
      List.of(
          SHOWN,
          DATA,
          DIGIT,
          SPECIES,
          LEFT,
          RIGHT,
          BOTTOM,
          TOP,
          SURENESS,
          TEMPERATURE,
          EPOCHS,
          SEED);

  /** Those that decide numbers: all but what is looked at and how it is read. */
  public static final List<Setting<MissingSetup>> DECIDING =
      List.of(DATA, DIGIT, SPECIES, LEFT, RIGHT, BOTTOM, TOP, EPOCHS, SEED);

  /** The digits without the 9, as the network gives its answers. */
  public static final MissingSetup USUAL =
      new MissingSetup(
          MissingPicture.WALL,
          MissingData.DIGITS,
          9,
          2,
          new Region(0.5, 1, 0.5, 1),
          Sureness.RAW,
          1,
          60,
          42);

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public MissingSetup {
    DIGIT.require(digit, "as a digit");
    LEFT.require(region.left(), "as the left side");
    RIGHT.require(region.right(), "as the right side");
    BOTTOM.require(region.bottom(), "as the bottom");
    TOP.require(region.top(), "as the top");
    if (!region.isWide()) throw new IllegalArgumentException("the region has no width or height");
    TEMPERATURE.require(temperature, "as a temperature");
    EPOCHS.require(epochs, "epochs");
    SEED.require(seed, "as a seed");
  }

  private static NumberSetting<MissingSetup> side(String id, ToDoubleFunction<MissingSetup> of) {
    return NumberSetting.between(id, 0, 1, of).wholePercent(new SettingScale.Linear(0, 100, 1));
  }

  /**
   * @param values of all settings
   */
  public static MissingSetup of(SettingValues<MissingSetup> values) {
    return new MissingSetup(
        values.choice(SHOWN),
        values.choice(DATA),
        values.integer(DIGIT),
        values.choice(SPECIES),
        Region.between(
            values.real(LEFT), values.real(RIGHT), values.real(BOTTOM), values.real(TOP)),
        values.choice(SURENESS),
        values.real(TEMPERATURE),
        values.integer(EPOCHS),
        values.whole(SEED));
  }

  /** Whether both have the same numbers: neither what is looked at nor T decides any of them. */
  public boolean hasNumbersOf(MissingSetup other) {
    return new MissingSetup(
            other.shown,
            data,
            data == MissingData.DIGITS ? digit : other.digit,
            data == MissingData.IRIS ? species : other.species,
            data.isPlane() ? region : other.region,
            other.sureness,
            other.temperature,
            epochs,
            seed)
        .equals(other);
  }

  /** The class that is missing; of the plane none is. */
  public int label() {
    return switch (data) {
      case DIGITS -> digit;
      case IRIS -> species;
      case PLANE -> -1;
    };
  }
}
