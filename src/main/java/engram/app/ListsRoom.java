package engram.app;

import engram.view.StoresBelowController;
import engram.view.StoresDeskController;
import engram.view.StoresSavingsController;
import engram.view.StoresSettingsController;
import engram.viewmodel.MemoryExperiment;
import engram.viewmodel.Shared;
import engram.viewmodel.StoresModels;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Lists of syllables in a short-term and a long-term store, with the thread that measures. */
final class ListsRoom extends ExperimentRoom<StoresModels> {
  ListsRoom(Shared shared) {
    super(MemoryExperiment.STORES, shared);
  }

  @Override
  StoresModels make() {
    return new StoresModels(
        shared.texts(),
        ending(Workers.oneInTheBackground("engram-stores")),
        Platform::runLater,
        System::nanoTime);
  }

  @Override
  Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        StoresSettingsController.class,
            () -> new StoresSettingsController(models().settings, models().times, shared.texts()),
        StoresDeskController.class, () -> new StoresDeskController(models(), shared),
        StoresSavingsController.class, () -> new StoresSavingsController(models(), shared),
        StoresBelowController.class, () -> new StoresBelowController(models(), shared));
  }
}
