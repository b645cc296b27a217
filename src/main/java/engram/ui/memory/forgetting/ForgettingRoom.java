package engram.ui.memory.forgetting;

import engram.ui.base.MemoryExperiment;
import engram.ui.base.UndoPlace;
import engram.ui.base.Workers;
import engram.ui.memory.frame.ExperimentRoom;
import engram.ui.present.Presented;
import engram.ui.run.Shared;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The forgetting, with the thread that measures. */
public final class ForgettingRoom extends ExperimentRoom<ForgettingModels> {
  public ForgettingRoom(Shared shared, Consumer<UndoPlace> undoing) {
    super(MemoryExperiment.FORGETTING, shared, undoing);
  }

  @Override
  public ForgettingModels make() {
    return new ForgettingModels(
        shared.texts(),
        ending(Workers.oneInTheBackground("engram-forgetting")),
        Platform::runLater,
        System::nanoTime);
  }

  @Override
  public Presented present(ForgettingModels models) {
    models.forgetting.open();
    return new PresentedForgetting(new ForgettingSubject(models, shared.texts()));
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        ForgettingSettingsController.class,
            () -> new ForgettingSettingsController(models(), shared),
        ForgettingDeskController.class, () -> new ForgettingDeskController(models(), shared),
        ForgettingBelowController.class, () -> new ForgettingBelowController(models(), shared));
  }
}
