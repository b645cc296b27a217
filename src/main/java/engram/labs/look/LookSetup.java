package engram.labs.look;

import engram.labs.Retraining;
import engram.labs.why.WhySetup;
import engram.memory.ChoiceSetting;
import engram.memory.NumberSetting;
import engram.memory.Setting;
import engram.memory.SettingValues;
import engram.training.recipe.Preset;
import java.util.List;

/**
 * All that decides the lab, but for the sample that is asked about.
 *
 * @param shown the picture that is looked at; it changes no number
 * @param preset by which the network is trained; one for classes
 * @param method how the answer is shared out
 * @param baseline what the sample is compared with
 * @param steps places on the way from the baseline where the gradient is taken
 * @param epochs of the training
 * @param seed of the initial weights and of the order of the samples
 * @param layer whose neuron is asked for what excites it, from 1
 * @param neuron of that layer, from 1; the last one if there are fewer
 */
public record LookSetup(
    LookPicture shown,
    Preset preset,
    LookMethod method,
    Baseline baseline,
    int steps,
    int epochs,
    long seed,
    int layer,
    int neuron) {

  public static final ChoiceSetting<LookSetup, LookPicture> SHOWN =
      new ChoiceSetting<>(
          "shown", List.of(LookPicture.values()), LookPicture::id, LookSetup::shown);
  public static final ChoiceSetting<LookSetup, Preset> PRESET =
      new ChoiceSetting<>("preset", WhySetup.PRESET.options(), Preset::id, LookSetup::preset);
  public static final ChoiceSetting<LookSetup, LookMethod> METHOD =
      new ChoiceSetting<>(
          "method", List.of(LookMethod.values()), LookMethod::id, LookSetup::method);
  public static final ChoiceSetting<LookSetup, Baseline> BASELINE =
      new ChoiceSetting<>(
          "baseline", List.of(Baseline.values()), Baseline::id, LookSetup::baseline);
  public static final NumberSetting<LookSetup> STEPS =
      NumberSetting.<LookSetup>whole("steps", 1, 1000, LookSetup::steps).logarithmic(1, 1000);
  public static final NumberSetting<LookSetup> EPOCHS =
      NumberSetting.whole("epochs", 1, WhySetup.MOST_EPOCHS, LookSetup::epochs);
  public static final NumberSetting<LookSetup> SEED = NumberSetting.seed(LookSetup::seed);
  public static final NumberSetting<LookSetup> LAYER =
      NumberSetting.<LookSetup>whole("layer", 1, 100, LookSetup::layer).since(1);
  public static final NumberSetting<LookSetup> NEURON =
      NumberSetting.<LookSetup>whole("neuron", 1, 100_000, LookSetup::neuron).since(1);

  /** In the order of a file, and from top to bottom. */
  public static final List<Setting<LookSetup>> SETTINGS =
      List.of(SHOWN, PRESET, LAYER, NEURON, METHOD, BASELINE, STEPS, EPOCHS, SEED);

  /** Those that decide numbers: all but what is looked at. */
  public static final List<Setting<LookSetup>> DECIDING =
      List.of(PRESET, METHOD, BASELINE, STEPS, EPOCHS, SEED, LAYER, NEURON);

  /** The irises, as in the first example of the window. */
  public static final LookSetup USUAL =
      new LookSetup(
          LookPicture.PARTS,
          WhySetup.USUAL.preset(),
          LookMethod.INTEGRATED,
          Baseline.MEAN,
          100,
          WhySetup.USUAL.epochs(),
          42,
          1,
          1);

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public LookSetup {
    STEPS.require(steps, "steps");
    EPOCHS.require(epochs, "epochs");
    SEED.require(seed, "as a seed");
    LAYER.require(layer, "as a layer");
    NEURON.require(neuron, "as a neuron");
  }

  /**
   * @param values of all settings
   */
  public static LookSetup of(SettingValues<LookSetup> values) {
    return new LookSetup(
        values.choice(SHOWN),
        values.choice(PRESET),
        values.choice(METHOD),
        values.choice(BASELINE),
        values.integer(STEPS),
        values.integer(EPOCHS),
        values.whole(SEED),
        values.integer(LAYER),
        values.integer(NEURON));
  }

  /** Whether both train the same network. */
  public boolean trainsAs(LookSetup other) {
    return preset == other.preset && epochs == other.epochs && seed == other.seed;
  }

  /** Whether both find the same: what is looked at decides no number. */
  public boolean hasNumbersOf(LookSetup other) {
    return trainsAs(other)
        && method == other.method
        && baseline == other.baseline
        && steps == other.steps;
  }

  /** Whether both ask the same neuron of the same network. */
  public boolean excitesAs(LookSetup other) {
    return trainsAs(other) && layer == other.layer && neuron == other.neuron;
  }

  /** The training of the network that is asked. */
  public Retraining.Course course() {
    return new WhySetup(preset, epochs, WhySetup.USUAL.named(), seed).course();
  }
}
