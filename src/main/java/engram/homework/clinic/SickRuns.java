package engram.homework.clinic;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Scaling;
import engram.data.sets.BuiltInSet;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.Intervention;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.StopRule;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The sick runs behind the patients: presets that learn well, each with one thing wrong. */
final class SickRuns {
  private SickRuns() {}

  static SickRun rateTooHigh() {
    return of(rate(Preset.MOONS.recipe(), 16), 60);
  }

  static SickRun rateTooLow() {
    return of(rate(Preset.RINGS.recipe(), 0.0002), 100);
  }

  static SickRun unscaledInputs() {
    Recipe recipe = Preset.PENGUINS.recipe();
    return of(recipe.withData(recipe.data().withScaling(Scaling.RAW)), 100);
  }

  static SickRun symmetry() {
    return of(Preset.XOR.recipe().withInitializer(Initializer.ZEROS), 100);
  }

  static SickRun saturation() {
    return of(rate(Preset.DIGITS.recipe(), 0.02).withInitializer(Initializer.STANDARD_NORMAL), 20);
  }

  /** ReLU neurons with biases so negative that no sample reaches them. */
  static SickRun deadNeurons() {
    Recipe recipe = hidden(Preset.CIRCLE.recipe(), Activation.RELU, 6);
    List<Intervention> made = new ArrayList<>();
    for (int unit = 0; unit < 6; unit++) {
      made.add(new Intervention.SetParameter(new Part.Bias(0, unit), -10));
    }
    return new SickRun(stop(recipe, 80), rows(recipe), made, 80);
  }

  static SickRun frozenLayer() {
    Recipe recipe = hidden(Preset.CIRCLE.recipe(), Activation.TANH, 3);
    List<Intervention> made = List.of(new Intervention.Freeze(new Part.Layer(0), true));
    return new SickRun(stop(recipe, 100), rows(recipe), made, 100);
  }

  static SickRun tooFewNeurons() {
    return of(hidden(Preset.PINWHEEL.recipe(), Activation.TANH, 1), 100);
  }

  static SickRun overfitting() {
    Recipe recipe = Preset.DIGITS.recipe();
    return of(recipe.withData(recipe.data().withSplit(recipe.data().split().withTest(0.95))), 60);
  }

  static SickRun leak() {
    Recipe iris = classes();
    Dataset rows = Herbarium.withDrawers(iris.data().split());
    Recipe recipe =
        iris.withData(iris.data().withSource(DataSource.own(rows)))
            .withNetwork(new NetworkSpec(5, iris.network().layers()));
    return new SickRun(stop(recipe, 100), rows, List.of(), 100);
  }

  static SickRun wrongLabels() {
    Dataset rows = Herbarium.withSlips();
    Recipe iris = classes();
    Recipe recipe = iris.withData(iris.data().withSource(DataSource.own(rows)));
    return new SickRun(stop(recipe, 100), rows, List.of(), 100);
  }

  /** The targets are standardised, half of them below 0, where sigmoid gives nothing. */
  static SickRun wrongOutput() {
    Recipe recipe = Preset.PENGUINS.recipe();
    List<LayerSpec> layers = new ArrayList<>(recipe.network().layers());
    layers.set(layers.size() - 1, new LayerSpec(1, Activation.SIGMOID));
    return of(recipe.withNetwork(new NetworkSpec(recipe.network().inputs(), layers)), 100);
  }

  static SickRun wrongSign() {
    Recipe recipe = Preset.BLOBS.recipe();
    return of(recipe.withSettings(recipe.settings().withAscent(true)), 60);
  }

  /** Irises with softmax and cross-entropy. */
  private static Recipe classes() {
    Recipe blobs = Preset.BLOBS.recipe();
    Recipe iris = Preset.REPAIRED.recipe();
    return new Recipe(
        iris.data(),
        new NetworkSpec(
            4, List.of(new LayerSpec(8, Activation.TANH), new LayerSpec(3, Activation.SOFTMAX))),
        blobs.initializer(),
        blobs.loss(),
        blobs.settings().withLearningRate(0.05),
        iris.seed(),
        iris.stop());
  }

  private static SickRun of(Recipe recipe, int epochs) {
    return new SickRun(stop(recipe, epochs), rows(recipe), List.of(), epochs);
  }

  private static Recipe stop(Recipe recipe, int epochs) {
    return recipe.withStop(new StopRule(epochs, OptionalDouble.empty()));
  }

  private static Dataset rows(Recipe recipe) {
    return BuiltInSet.load(recipe.data().source());
  }

  private static Recipe rate(Recipe recipe, double rate) {
    return recipe.withSettings(recipe.settings().withLearningRate(rate));
  }

  private static Recipe hidden(Recipe recipe, Activation activation, int units) {
    NetworkSpec network = recipe.network();
    return recipe.withNetwork(
        new NetworkSpec(
            network.inputs(),
            List.of(
                new LayerSpec(units, activation), network.layers().get(network.layerCount() - 1))));
  }
}
