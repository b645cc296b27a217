package engram.ui.memory.recall;

import engram.ui.base.MemoryExperiment;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.Workers;
import engram.ui.memory.frame.ExperimentWiring;
import engram.ui.memory.frame.Playback;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The recall's part of the composition root, with the thread that measures the capacity. */
public final class RecallWiring extends ExperimentWiring<RecallModels> {
  public RecallWiring(PanesViewModel panes, PreferencesViewModel preferences, Texts texts) {
    super(MemoryExperiment.RECALL, panes, preferences, texts);
  }

  @Override
  public RecallModels make() {
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
  public Playback playback() {
    return models().playback;
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
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
  public void stop() {
    models().capacity.cancel();
  }
}
