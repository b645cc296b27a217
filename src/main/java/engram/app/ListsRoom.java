package engram.app;

import engram.view.ListsBelowController;
import engram.view.ListsDeskController;
import engram.view.ListsSavingsController;
import engram.view.StoresSettingsController;
import engram.viewmodel.ListsModels;
import engram.viewmodel.MemoryExperiment;
import engram.viewmodel.Shared;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Lists of syllables in a short-term and a long-term store, with the thread that measures. */
final class ListsRoom extends ExperimentRoom<ListsModels> {
  ListsRoom(Shared shared) {
    super(MemoryExperiment.STORES, shared);
  }

  @Override
  ListsModels make() {
    return new ListsModels(
        shared.texts(),
        ending(Workers.oneInTheBackground("engram-stores")),
        Platform::runLater,
        System::nanoTime);
  }

  @Override
  Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        StoresSettingsController.class,
            () -> new StoresSettingsController(models().settings, shared.texts()),
        ListsDeskController.class, () -> new ListsDeskController(models(), shared),
        ListsSavingsController.class, () -> new ListsSavingsController(models(), shared),
        ListsBelowController.class, () -> new ListsBelowController(models(), shared));
  }
}
