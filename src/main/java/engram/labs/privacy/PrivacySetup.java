package engram.labs.privacy;

import engram.memory.ChoiceSetting;
import engram.memory.NumberSetting;
import engram.memory.Setting;
import engram.memory.SettingValues;
import java.util.List;

/**
 * All that decides the lab.
 *
 * @param shown the picture that is looked at; it changes no number
 * @param members how many digits the network learns from
 * @param epochs how long
 * @param watched the member that is watched, and taken out again, from 1; member 1 has a wrong
 *     label
 * @param clip C, the longest gradient of a sample in DP-SGD
 * @param scrub steps up the loss of the watched member that are looked at; it changes no number
 * @param seed of the choice of digits, the initial weights, the order of the samples and the noise
 */
public record PrivacySetup(
    PrivacyPicture shown, int members, int epochs, int watched, double clip, int scrub, long seed) {
  private static final int FEWEST_MEMBERS = 50;
  private static final int MOST_MEMBERS = 1000;

  /** So far the watched member is scrubbed out. */
  public static final int MOST_SCRUBS = 60;

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
  public static final NumberSetting<PrivacySetup> SEED = NumberSetting.seed(PrivacySetup::seed);

  /** In the order of a file, and from top to bottom. */
  public static final List<Setting<PrivacySetup>> SETTINGS =
      List.of(SHOWN, MEMBERS, EPOCHS, WATCHED, CLIP, SCRUB, SEED);

  /** Those that decide numbers: all but what is looked at. */
  public static final List<Setting<PrivacySetup>> DECIDING =
      List.of(MEMBERS, EPOCHS, WATCHED, CLIP, SEED);

  public static final PrivacySetup USUAL =
      new PrivacySetup(PrivacyPicture.MEMBERSHIP, 60, 60, 1, 1, 12, 42);

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public PrivacySetup {
    MEMBERS.require(members, "members");
    EPOCHS.require(epochs, "epochs");
    WATCHED.require(watched, "as the watched member");
    CLIP.require(clip, "as a length of gradients");
    SCRUB.require(scrub, "steps of scrubbing");
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
        values.whole(SEED));
  }

  /** Whether both have the same numbers: what is looked at decides none of them. */
  public boolean hasNumbersOf(PrivacySetup other) {
    return new PrivacySetup(other.shown, members, epochs, watched, clip, other.scrub, seed)
        .equals(other);
  }

  /** The number of the watched member among the training rows, from 0. */
  public int watchedRow() {
    return watched - 1;
  }
}
