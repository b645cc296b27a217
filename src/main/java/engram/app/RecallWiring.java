package engram.app;

import engram.view.RecallBelowController;
import engram.view.RecallCapacityController;
import engram.view.RecallDeskController;
import engram.view.RecallDrawController;
import engram.view.RecallNeuronController;
import engram.view.RecallSettingsController;
import engram.view.RecallTransportController;
import engram.viewmodel.MemoryExperiment;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.Playback;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.RecallModels;
import engram.viewmodel.Texts;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The recall's part of the composition root, with the thread that measures the capacity. */
final class RecallWiring extends ExperimentWiring<RecallModels> {
  RecallWiring(PanesViewModel panes, PreferencesViewModel preferences, Texts texts) {
    super(MemoryExperiment.RECALL, panes, preferences, texts);
  }

  @Override
  RecallModels make() {
    RecallModels models =
        new RecallModels(
            texts,
            ending(Workers.oneInTheBackground("engram-memory")),
            Platform::runLater,
            System::nanoTime);
    models.keepPatterns(preferences.ownPatternsProperty());
    return models;
  }

  @Override
  Playback playback() {
    return models().playback;
  }

  @Override
  Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        RecallTransportController.class,
            () ->
                new RecallTransportController(
                    models().recall, models().playback, models().readOuts, texts),
        RecallSettingsController.class,
            () -> new RecallSettingsController(models().settings, models().draw, texts),
        RecallDeskController.class,
            () ->
                new RecallDeskController(
                    models().recall,
                    models().neuron,
                    models().draw,
                    models().words,
                    preferences,
                    texts),
        RecallDrawController.class, () -> new RecallDrawController(models().draw, preferences),
        RecallNeuronController.class,
            () -> new RecallNeuronController(models().recall, models().neuron, texts),
        RecallBelowController.class,
            () ->
                new RecallBelowController(
                    models().recall, models().playback, models().readOuts, preferences, texts),
        RecallCapacityController.class,
            () ->
                new RecallCapacityController(
                    models().capacity, models().settings, preferences, texts));
  }

  @Override
  void stop() {
    models().capacity.cancel();
  }
}
