package engram.ui.twin;

import engram.data.NumpyRandom;
import engram.data.Scaling;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.Loss;
import engram.nn.Optimizer;
import engram.training.Intervention;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import engram.ui.base.NumberRange;
import engram.ui.steps.LayersViewModel;
import engram.ui.steps.RecipeEdits;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** The settings in which a twin can differ. */
final class TwinSettings {
  private static final double LARGEST_RATE = 10;
  private static final double LARGEST_MOMENTUM = 0.999;
  private static final double LARGEST_PENALTY = 10;
  private static final double STRONG_PENALTY = 0.01;
  private static final double USUAL_DROPOUT = 0.5;
  private static final double LARGEST_DROPOUT = 0.95;
  private static final double USUAL_BATCH = 10;
  private static final double LARGEST_BATCH = 100_000;

  static final TwinSetting<Double> LEARNING_RATE =
      TwinSetting.live(
          "learning-rate",
          NumberRange.of(1e-5, LARGEST_RATE),
          Settings::learningRate,
          rate -> 10 * rate <= LARGEST_RATE ? rounded(10 * rate) : rounded(rate / 10),
          Settings::withLearningRate,
          Intervention.LearningRate::new,
          Intervention.LearningRate.class);

  static final TwinSetting<Double> BATCH_SIZE =
      TwinSetting.live(
              "batch-size",
              NumberRange.whole(1, LARGEST_BATCH),
              settings -> (double) settings.batchSize(),
              size -> size == Settings.FULL_BATCH ? USUAL_BATCH : Settings.FULL_BATCH,
              (settings, size) -> settings.withBatchSize(size.intValue()),
              size -> new Intervention.BatchSize(size.intValue()),
              Intervention.BatchSize.class)
          .zero("steps.batch.full");

  static final TwinSetting<Optimizer> OPTIMIZER =
      TwinSetting.choice(
          "optimizer",
          List.of(Optimizer.values()),
          recipe -> recipe.settings().optimizer(),
          Optimizer.ADAM,
          Optimizer.SGD,
          RecipeEdits::withOptimizer,
          optimizer -> "steps.optimiser." + optimizer.id());

  static final TwinSetting<Double> MOMENTUM =
      TwinSetting.live(
              "momentum",
              NumberRange.of(0, LARGEST_MOMENTUM),
              Settings::momentum,
              momentum -> momentum < 0.5 ? RecipeEdits.USUAL_MOMENTUM : 0,
              Settings::withMomentum,
              Intervention.Momentum::new,
              Intervention.Momentum.class)
          .of(recipe -> recipe.settings().optimizer().usesMomentum());

  static final TwinSetting<Double> L2 =
      TwinSetting.live(
          "l2",
          NumberRange.of(0, LARGEST_PENALTY),
          Settings::l2,
          lambda -> lambda == 0 ? STRONG_PENALTY : 0,
          Settings::withL2,
          Intervention.L2::new,
          Intervention.L2.class);

  static final TwinSetting<Double> L1 =
      TwinSetting.live(
          "l1",
          NumberRange.of(0, LARGEST_PENALTY),
          Settings::l1,
          lambda -> lambda == 0 ? STRONG_PENALTY : 0,
          Settings::withL1,
          Intervention.L1::new,
          Intervention.L1.class);

  static final TwinSetting<Double> DROPOUT =
      TwinSetting.live(
              "dropout",
              NumberRange.of(0, LARGEST_DROPOUT),
              Settings::dropout,
              p -> p == 0 ? USUAL_DROPOUT : 0,
              Settings::withDropout,
              Intervention.Dropout::new,
              Intervention.Dropout.class)
          .of(TwinSettings::hasHidden);

  static final TwinSetting<Activation> ACTIVATION =
      TwinSetting.choice(
              "activation",
              Arrays.stream(Activation.values()).filter(a -> a != Activation.SOFTMAX).toList(),
              recipe -> recipe.network().activationOf(0),
              Activation.RELU,
              Activation.TANH,
              (recipe, activation) ->
                  inHidden(recipe, (r, k) -> RecipeEdits.withActivation(r, k, activation)),
              activation -> "steps.activation." + activation.id())
          .of(TwinSettings::hasHidden);

  static final TwinSetting<Double> UNITS =
      TwinSetting.number(
              "units",
              NumberRange.whole(1, LayersViewModel.MOST_UNITS),
              recipe -> (double) recipe.network().unitsOf(0),
              units -> units >= 6 ? Math.floor(units / 3) : 3 * units,
              (recipe, units) ->
                  inHidden(recipe, (r, k) -> RecipeEdits.withUnits(r, k, units.intValue())))
          .of(TwinSettings::hasHidden);

  static final TwinSetting<Loss> LOSS =
      TwinSetting.choice(
          "loss",
          List.of(Loss.values()),
          Recipe::loss,
          Loss.CROSS_ENTROPY,
          Loss.MEAN_SQUARED_ERROR,
          RecipeEdits::withLoss,
          loss -> "steps.loss." + loss.id() + ".short");

  static final TwinSetting<Initializer> INITIALIZER =
      TwinSetting.choice(
          "initializer",
          List.of(Initializer.values()),
          Recipe::initializer,
          Initializer.STANDARD_NORMAL,
          Initializer.GLOROT_NORMAL,
          Recipe::withInitializer,
          initializer -> "steps.initializer." + initializer.id() + ".short");

  static final TwinSetting<Double> SEED =
      TwinSetting.number(
          "seed",
          NumberRange.whole(0, NumpyRandom.LARGEST_SEED),
          recipe -> (double) recipe.seed(),
          seed -> (double) NumpyRandom.seedAfter(seed.longValue(), 1),
          (recipe, seed) -> recipe.withSeed(seed.longValue()));

  static final TwinSetting<Scaling> SCALING =
      TwinSetting.choice(
          "scaling",
          List.of(Scaling.values()),
          recipe -> recipe.data().scaling(),
          Scaling.RAW,
          Scaling.STANDARDIZE,
          (recipe, scaling) -> recipe.withData(recipe.data().withScaling(scaling)),
          scaling -> "steps.scaling." + scaling.id());

  private static final List<TwinSetting<?>> ALL =
      List.of(
          LEARNING_RATE,
          BATCH_SIZE,
          OPTIMIZER,
          MOMENTUM,
          L2,
          DROPOUT,
          L1,
          ACTIVATION,
          UNITS,
          LOSS,
          INITIALIZER,
          SEED,
          SCALING);

  private TwinSettings() {}

  /** Those that a run of that recipe depends on. */
  static List<TwinSetting<?>> of(Recipe recipe) {
    Predicate<TwinSetting<?>> isIn = setting -> setting.isIn(recipe);
    return ALL.stream().filter(isIn).toList();
  }

  private static boolean hasHidden(Recipe recipe) {
    return recipe.network().layerCount() > 1;
  }

  private static Recipe inHidden(Recipe recipe, BiFunction<Recipe, Integer, Recipe> edit) {
    Recipe edited = recipe;
    for (int k = 0; k < recipe.network().layerCount() - 1; k++) edited = edit.apply(edited, k);
    return edited;
  }

  /** To two digits, so that ten times 0.07 is 0.7. */
  private static double rounded(double value) {
    return new BigDecimal(value).round(new MathContext(2)).doubleValue();
  }
}
