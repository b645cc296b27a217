package engram.ui.memory.lists;

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

/** The part of the composition root for both stores, with the thread that measures. */
public final class ListsWiring extends ExperimentWiring<ListsModels> {
  public ListsWiring(PanesViewModel panes, PreferencesViewModel preferences, Texts texts) {
    super(MemoryExperiment.STORES, panes, preferences, texts);
  }

  @Override
  public ListsModels make() {
    return new ListsModels(
        texts,
        ending(Workers.oneInTheBackground("engram-stores")),
        Platform::runLater,
        System::nanoTime);
  }

  @Override
  public Playback playback() {
    return models().playback;
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        ListsTransportController.class,
        () ->
            new ListsTransportController(
                models().stores, models().playback, models().readOuts, texts),
        ListsSettingsController.class,
        () -> new ListsSettingsController(models().settings, models().times, texts),
        ListsDeskController.class,
        () ->
            new ListsDeskController(
                models().stores, models().words, models().itemWords, preferences, texts),
        ListsItemController.class,
        () ->
            new ListsItemController(models().stores, models().explainer, models().itemWords, texts),
        ListsSavingsController.class,
        () ->
            new ListsSavingsController(models().savings, models().savingsWords, preferences, texts),
        ListsBelowController.class,
        () ->
            new ListsBelowController(
                models().stores,
                models().playback,
                models().outlook,
                models().times,
                preferences,
                texts));
  }

  @Override
  public void stop() {
    models().savings.cancel();
  }
}
