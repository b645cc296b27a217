package engram.app;

import engram.view.StoresBelowController;
import engram.view.StoresDeskController;
import engram.view.StoresItemController;
import engram.view.StoresSavingsController;
import engram.view.StoresSettingsController;
import engram.view.StoresTransportController;
import engram.viewmodel.MemoryExperiment;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.Playback;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.StoresModels;
import engram.viewmodel.Texts;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The part of the composition root for both stores, with the thread that measures. */
final class StoresWiring extends ExperimentWiring<StoresModels> {
  StoresWiring(PanesViewModel panes, PreferencesViewModel preferences, Texts texts) {
    super(MemoryExperiment.STORES, panes, preferences, texts);
  }

  @Override
  StoresModels make() {
    return new StoresModels(
        texts,
        ending(Workers.oneInTheBackground("engram-stores")),
        Platform::runLater,
        System::nanoTime);
  }

  @Override
  Playback playback() {
    return models().playback;
  }

  @Override
  Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        StoresTransportController.class,
        () ->
            new StoresTransportController(
                models().stores, models().playback, models().readOuts, texts),
        StoresSettingsController.class,
        () -> new StoresSettingsController(models().settings, texts),
        StoresDeskController.class,
        () ->
            new StoresDeskController(
                models().stores, models().words, models().itemWords, preferences, texts),
        StoresItemController.class,
        () ->
            new StoresItemController(
                models().stores, models().explainer, models().itemWords, texts),
        StoresSavingsController.class,
        () ->
            new StoresSavingsController(
                models().savings, models().savingsWords, preferences, texts),
        StoresBelowController.class,
        () ->
            new StoresBelowController(
                models().stores,
                models().playback,
                models().outlook,
                models().times,
                preferences,
                texts));
  }

  @Override
  void stop() {
    models().savings.cancel();
  }
}
