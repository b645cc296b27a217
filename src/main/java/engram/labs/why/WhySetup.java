package engram.labs.why;

import engram.labs.Retraining;
import engram.memory.ChoiceSetting;
import engram.memory.NumberSetting;
import engram.memory.Setting;
import engram.memory.SettingValues;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import java.util.List;

/**
 * All that decides who taught an answer, but for the sample that is asked about.
 *
 * @param preset by which the network is trained; one for classes
 * @param epochs of that training
 * @param named how many rows are left out where there are too many for all
 * @param seed of the initial weights and of the order of the rows, 0 … 2³² − 1
 */
public record WhySetup(Preset preset, int epochs, int named, long seed) {
  public static final int MOST_EPOCHS = 2000;

  public static final ChoiceSetting<WhySetup, Preset> PRESET =
      new ChoiceSetting<>(
          "preset",
          List.of(
              Preset.REPAIRED,
              Preset.CIRCLE,
              Preset.XOR,
              Preset.GAUSS,
              Preset.MOONS,
              Preset.RINGS,
              Preset.BLOBS,
              Preset.PINWHEEL,
              Preset.SPIRAL,
              Preset.DIGITS),
          Preset::id,
          WhySetup::preset);
  public static final NumberSetting<WhySetup> EPOCHS =
      NumberSetting.whole("epochs", 1, MOST_EPOCHS, WhySetup::epochs);
  public static final NumberSetting<WhySetup> NAMED =
      NumberSetting.whole("named", 4, 400, WhySetup::named);
  public static final NumberSetting<WhySetup> SEED = NumberSetting.seed(WhySetup::seed);

  /** In the order of a file. */
  public static final List<Setting<WhySetup>> SETTINGS = List.of(PRESET, EPOCHS, NAMED, SEED);

  /** The irises, as in the first example of the window. */
  public static final WhySetup USUAL = new WhySetup(Preset.REPAIRED, 300, 24, 42);

  public WhySetup {
    EPOCHS.require(epochs, "epochs");
    NAMED.require(named, "rows");
    SEED.require(seed, "as a seed");
  }

  /**
   * @param values of all settings
   */
  public static WhySetup of(SettingValues<WhySetup> values) {
    return new WhySetup(
        values.choice(PRESET), values.integer(EPOCHS), values.integer(NAMED), values.whole(SEED));
  }

  /** By when the network of a preset has learned. */
  public static int usualEpochs(Preset preset) {
    return preset.goal().map(Preset.Goal::epochs).orElse(USUAL.epochs);
  }

  /** Whether the answer is due to so many rows that only {@link #named} of them are left out. */
  public boolean isOfMany() {
    Recipe recipe = preset.recipe();
    int rows = preset.set().rows();
    int learned = rows - (int) Math.ceil(recipe.data().split().test() * rows);
    return learned > named && !Inquiry.canLeaveOutAll(recipe, learned, epochs);
  }

  /** The training that is asked about. */
  public Retraining.Course course() {
    Recipe recipe = preset.recipe().withSeed(seed);
    PreparedData data = new PreparedData(recipe.data(), preset.set().load());
    return Retraining.Course.of(recipe, data, epochs);
  }
}
