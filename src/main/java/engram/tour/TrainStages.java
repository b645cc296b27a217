package engram.tour;

import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.tour.frame.FxDriver;
import engram.tour.frame.Stages;
import engram.tour.frame.TourWindow;
import engram.training.Intervention;
import engram.training.RunState;
import engram.training.recipe.DataSetup;
import engram.training.recipe.EarlyStop;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The stages of the tour that train by the article's recipe, the repaired one and others. */
final class TrainStages extends Stages {
  private static final Part.Neuron NEURON = new Part.Neuron(0, 6);
  private static final Part.Weight WEIGHT = new Part.Weight(0, 2, 6);
  private static final int EARLY = 60;

  private OptionalDouble accuracy = OptionalDouble.empty();

  TrainStages(TourWindow window) {
    super(window);
    add("train-ready", () -> {});
    add("train-trained", this::train);
    add("train-early", () -> goTo(EARLY));
    add("inspector-neuron", () -> select(NEURON));
    add("inspector-weight", () -> select(WEIGHT));
    add("train-lesion", this::lesion);
    add("train-faster", this::trainFaster);
    add("train-wrong-sample", this::showWrongSample);
    add("train-article", () -> train(Preset.DOCUMENT.recipe()));
    add("train-large", () -> train(large(), 50));
    add("train-dropout", this::stopEarly);
    add("train-stopped-early", () -> act(() -> window.places().open("setting/stop-epoch")));
    add("train-diverged", this::diverge);
  }

  /** Test accuracy of the repaired recipe, as the window shows it; nothing before it is trained. */
  OptionalDouble accuracy() {
    return accuracy;
  }

  private void train() {
    finish();
    accuracy = OptionalDouble.of(FxDriver.call(() -> snapshot().test().score()));
  }

  /** A neuron lesioned, another frozen, and both healed again before the next picture. */
  private void lesion() {
    act(
        () -> {
          window.selection().select(NEURON);
          window.run().session().change(new Intervention.Freeze(new Part.Neuron(0, 2), true));
          window.run().session().change(new Intervention.Lesion(NEURON, true));
        });
    until(snapshot -> snapshot.surgery().lesions().contains(NEURON));
  }

  private void trainFaster() {
    act(() -> window.run().session().change(new Intervention.HealAll()));
    until(snapshot -> snapshot.surgery().isNone());
    goTo(2 * EARLY);
    act(() -> window.run().session().change(new Intervention.LearningRate(0.1)));
    finish();
  }

  private void showWrongSample() {
    goTo(EARLY);
    act(
        () -> {
          window.selection().clear();
          window.sample().wrongOnlyProperty().set(true);
          window.sample().next();
        });
  }

  private static Recipe large() {
    Recipe recipe = Preset.REPAIRED.recipe();
    NetworkSpec network =
        new NetworkSpec(
            4,
            List.of(
                new LayerSpec(128, Activation.RELU),
                new LayerSpec(64, Activation.RELU),
                new LayerSpec(3, Activation.TANH)));
    return recipe.withNetwork(network);
  }

  /** Neurons are dropped, and the run goes back to its best epoch by the validation samples. */
  private void stopEarly() {
    Recipe recipe = Preset.REPAIRED.recipe();
    DataSetup data = recipe.data();
    load(
        recipe
            .withData(data.withSplit(data.split().withValidation(0.25)))
            .withSettings(recipe.settings().withLearningRate(0.1).withDropout(0.2))
            .withStop(recipe.stop().withEarly(Optional.of(new EarlyStop(20, 0, true)))));
    act(() -> window.run().session().run());
    until(snapshot -> snapshot.state() == RunState.STOPPED_EARLY);
  }

  private void diverge() {
    Recipe recipe = Preset.REPAIRED.recipe();
    NetworkSpec network =
        new NetworkSpec(
            4, List.of(new LayerSpec(10, Activation.TANH), new LayerSpec(3, Activation.IDENTITY)));
    act(
        () -> {
          window
              .run()
              .session()
              .load(
                  recipe.withNetwork(network).withSettings(recipe.settings().withLearningRate(10)));
          window.run().session().run();
        });
    until(snapshot -> snapshot.state() == RunState.DIVERGED);
  }
}
