package engram.labs.privacy;

import engram.memory.ChoiceSetting;
import engram.memory.NumberSetting;
import engram.memory.Setting;
import engram.memory.SettingValues;
import engram.training.recipe.Preset;
import java.util.List;

/**
 * All that decides the lab.
 *
 * @param shown the picture that is looked at; it changes no number
 * @param members how many digits the network learns from
 * @param epochs how long
 * @param watched the member that is watched, and taken out again, from 1; member 1 has a wrong
 *     label; and the test sample of that number, which is looked at while it is changed
 * @param clip C, the longest gradient of a sample in DP-SGD
 * @param scrub steps up the loss of the watched member that are looked at; it changes no number
 * @param data what is learned from where it is fooled or poisoned: digits, or points in a plane
 * @param harden by how many levels an input is changed in the training against fooling, see {@link
 *     Fooling}
 * @param poison how training rows are poisoned; a trigger is always one of digits
 * @param poisoned how many are
 * @param seed of the choice of digits, the initial weights, the order of the samples and the noise
 */
public record PrivacySetup(
    PrivacyPicture shown,
    int members,
    int epochs,
    int watched,
    double clip,
    int scrub,
    Preset data,
    double harden,
    PoisonKind poison,
    int poisoned,
    long seed) {
  private static final int FEWEST_MEMBERS = 50;
  private static final int MOST_MEMBERS = 1000;

  /** So far the watched member is scrubbed out. */
  public static final int MOST_SCRUBS = 60;

  private static final int MOST_POISONED = 30;
  private static final int USUALLY_POISONED = 20;

  public static final ChoiceSetting<PrivacySetup, PrivacyPicture> SHOWN =
      new ChoiceSetting<>(
          "shown", List.of(PrivacyPicture.values()), PrivacyPicture::id, PrivacySetup::shown);
  public static final NumberSetting<PrivacySetup> MEMBERS =
      NumberSetting.<PrivacySetup>whole(
              "members", FEWEST_MEMBERS, MOST_MEMBERS, PrivacySetup::members)
          .logarithmic(FEWEST_MEMBERS, MOST_MEMBERS);
  public static final NumberSetting<PrivacySetup> EPOCHS =
      NumberSetting.<PrivacySetup>whole("epochs", 1, 200, PrivacySetup::epochs).logarithmic(1, 200);
  public static final NumberSetting<PrivacySetup> WATCHED =
      NumberSetting.whole("watched", 1, FEWEST_MEMBERS, PrivacySetup::watched);
  public static final NumberSetting<PrivacySetup> CLIP =
      NumberSetting.<PrivacySetup>between("clip", 0.01, 100, PrivacySetup::clip)
          .logarithmic(0.01, 100);
  public static final NumberSetting<PrivacySetup> SCRUB =
      NumberSetting.<PrivacySetup>whole("scrub", 0, MOST_SCRUBS, PrivacySetup::scrub).linear(1);
  public static final ChoiceSetting<PrivacySetup, Preset> DATA =
      new ChoiceSetting<>(
              "data",
              List.of(
                  Preset.DIGITS,
                  Preset.MOONS,
                  Preset.CIRCLE,
                  Preset.XOR,
                  Preset.RINGS,
                  Preset.SPIRAL,
                  Preset.BLOBS,
                  Preset.PINWHEEL),
              Preset::id,
              PrivacySetup::data)
          .since(Preset.DIGITS);
  public static final ChoiceSetting<PrivacySetup, PoisonKind> POISON =
      new ChoiceSetting<>(
              "poison", List.of(PoisonKind.values()), PoisonKind::id, PrivacySetup::poison)
          .since(PoisonKind.TRIGGER);
  public static final NumberSetting<PrivacySetup> POISONED =
      NumberSetting.<PrivacySetup>whole("poisoned", 1, MOST_POISONED, PrivacySetup::poisoned)
          .linear(1)
          .since(USUALLY_POISONED);
  public static final NumberSetting<PrivacySetup> HARDEN =
      NumberSetting.<PrivacySetup>between("harden", 0.25, 8, PrivacySetup::harden)
          .logarithmic(0.25, 8);
  public static final NumberSetting<PrivacySetup> SEED = NumberSetting.seed(PrivacySetup::seed);

  /** In the order of a file, and from top to bottom. */
  public static final List<Setting<PrivacySetup>> SETTINGS =
      List.of(SHOWN, MEMBERS, EPOCHS, WATCHED, CLIP, SCRUB, DATA, HARDEN, POISON, POISONED, SEED);

  /** Those that decide numbers: all but what is looked at. */
  public static final List<Setting<PrivacySetup>> DECIDING =
      List.of(MEMBERS, EPOCHS, WATCHED, CLIP, DATA, HARDEN, POISON, POISONED, SEED);

  public static final PrivacySetup USUAL =
      new PrivacySetup(
          PrivacyPicture.MEMBERSHIP,
          60,
          60,
          1,
          1,
          12,
          Preset.DIGITS,
          2,
          PoisonKind.TRIGGER,
          USUALLY_POISONED,
          42);

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public PrivacySetup {
    MEMBERS.require(members, "members");
    EPOCHS.require(epochs, "epochs");
    WATCHED.require(watched, "as the watched member");
    CLIP.require(clip, "as a length of gradients");
    SCRUB.require(scrub, "steps of scrubbing");
    HARDEN.require(harden, "grey levels");
    POISONED.require(poisoned, "poisoned rows");
    SEED.require(seed, "as a seed");
  }

  /**
   * @param values of all settings
   */
  public static PrivacySetup of(SettingValues<PrivacySetup> values) {
    return new PrivacySetup(
        values.choice(SHOWN),
        values.integer(MEMBERS),
        values.integer(EPOCHS),
        values.integer(WATCHED),
        values.real(CLIP),
        values.integer(SCRUB),
        values.choice(DATA),
        values.real(HARDEN),
        values.choice(POISON),
        values.integer(POISONED),
        values.whole(SEED));
  }

  /** Whether both have the same numbers: what is looked at decides none of them. */
  public boolean hasNumbersOf(PrivacySetup other) {
    return with(other.shown, other.scrub).equals(other);
  }

  private PrivacySetup with(PrivacyPicture newShown, int newScrub) {
    return new PrivacySetup(
        newShown, members, epochs, watched, clip, newScrub, data, harden, poison, poisoned, seed);
  }

  /** The same, looked at otherwise. */
  public PrivacySetup shown(PrivacyPicture picture) {
    return with(picture, scrub);
  }

  /** What is learned from where it is poisoned: only digits can carry a trigger. */
  public Preset poisonedData() {
    return poison == PoisonKind.TRIGGER ? Preset.DIGITS : data;
  }

  /** The number of the watched member among the training rows, from 0. */
  public int watchedRow() {
    return watched - 1;
  }
}
