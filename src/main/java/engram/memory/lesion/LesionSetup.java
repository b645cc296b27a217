package engram.memory.lesion;

import engram.memory.ChoiceSetting;
import engram.memory.NumberSetting;
import engram.memory.Setting;
import engram.memory.SettingScale;
import engram.memory.SettingValues;
import engram.nn.Parameters;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that decides a lesion and the training behind it.
 *
 * @param preset by which the network is trained; one for classes
 * @param draws how often each share is measured if the order is random
 * @param share of the network behind which it is trained again, 0 to 1
 * @param epochs of that training
 * @param seed of the first draw, 0 … 2³² − 1
 */
public record LesionSetup(
    Preset preset,
    LesionKind kind,
    LesionOrder order,
    int draws,
    double share,
    int epochs,
    long seed) {
  public static final int USUAL_DRAWS = 20;
  public static final int MOST_EPOCHS = 10_000;

  public static final ChoiceSetting<LesionSetup, Preset> PRESET =
      new ChoiceSetting<>(
          "preset",
          Stream.of(Preset.values())
              .filter(each -> isMeasurable(each, LesionKind.WEIGHTS))
              .toList(),
          Preset::id,
          LesionSetup::preset);
  public static final ChoiceSetting<LesionSetup, LesionKind> KIND =
      new ChoiceSetting<>(
          "remove", List.of(LesionKind.values()), LesionKind::id, LesionSetup::kind);
  public static final ChoiceSetting<LesionSetup, LesionOrder> ORDER =
      new ChoiceSetting<>(
          "order", List.of(LesionOrder.values()), LesionOrder::id, LesionSetup::order);
  public static final NumberSetting<LesionSetup> DRAWS =
      NumberSetting.whole("draws", 1, LesionPlan.MOST_DRAWS, LesionSetup::draws).hidden();
  public static final NumberSetting<LesionSetup> SEED = NumberSetting.seed(LesionSetup::seed);
  public static final NumberSetting<LesionSetup> EPOCHS =
      NumberSetting.whole("retrain", 0, MOST_EPOCHS, LesionSetup::epochs).hidden();

  /** What is seen of a lesion rather than what it is. */
  public static final NumberSetting<LesionSetup> SHARE =
      NumberSetting.between("share", 0, 1, LesionSetup::share)
          .percent(new SettingScale.Linear(0, 100, 1));

  /** In the order of a file, which has the share elsewhere. */
  public static final List<Setting<LesionSetup>> SETTINGS =
      List.of(PRESET, KIND, ORDER, DRAWS, SEED, EPOCHS);

  /** A quarter of the weights of the digits' network, drawn at random. */
  public static final LesionSetup USUAL =
      new LesionSetup(
          Preset.DIGITS, LesionKind.WEIGHTS, LesionOrder.RANDOM, USUAL_DRAWS, 0.25, 20, 42);

  public LesionSetup {
    DRAWS.require(draws, "draws");
    SHARE.require(share, "of a network");
    EPOCHS.require(epochs, "epochs");
    SEED.require(seed, "as a seed");
  }

  /**
   * @param values of all settings and of the share
   */
  public static LesionSetup of(SettingValues<LesionSetup> values) {
    return new LesionSetup(
        values.choice(PRESET),
        values.choice(KIND),
        values.choice(ORDER),
        values.integer(DRAWS),
        values.real(SHARE),
        values.integer(EPOCHS),
        values.whole(SEED));
  }

  /** Whether a network that learned by it can lose parts of that kind. */
  public static boolean isMeasurable(Preset preset, LesionKind kind) {
    return preset.set().classes() > 0
        && (kind != LesionKind.NEURONS || preset.recipe().network().layerCount() > 1);
  }

  /** Whether the same is taken away in the same order, if perhaps more or less of it. */
  public boolean isSameButForShare(LesionSetup other) {
    return withShare(0).equals(other.withShare(0));
  }

  private LesionSetup withShare(double newShare) {
    return of(new SettingValues<>(this).put(SHARE, newShare));
  }

  /**
   * All usual shares of a network that learned by the preset's recipe; a fixed order is drawn once.
   */
  public LesionPlan plan(PreparedData data, Parameters parameters) {
    return plan(preset.recipe(), data, parameters);
  }

  /** The same of a network that learned by another recipe. */
  public LesionPlan plan(Recipe recipe, PreparedData data, Parameters parameters) {
    return new LesionPlan(
        recipe,
        data,
        parameters,
        kind,
        order,
        LesionPlan.USUAL_SHARES,
        order == LesionOrder.RANDOM ? draws : 1,
        seed);
  }
}
