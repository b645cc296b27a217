package engram.ui.memory.lesion;

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

/** The lesion, with the threads that train and measure. */
public final class LesionRoom extends ExperimentRoom<LesionModels> {
  public LesionRoom(Shared shared, Consumer<UndoPlace> undoing) {
    super(MemoryExperiment.LESION, shared, undoing);
  }

  @Override
  public LesionModels make() {
    return new LesionModels(
        shared.texts(),
        shared.run()::getSnapshot,
        ending(Workers.oneInTheBackground("engram-lesion")),
        ending(Workers.one("engram-lesion-look")),
        Platform::runLater,
        System::nanoTime);
  }

  @Override
  public Presented present(LesionModels models) {
    return new PresentedLesion(new LesionSubject(models, shared.texts()));
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        LesionSettingsController.class, () -> new LesionSettingsController(models()),
        LesionDeskController.class, () -> new LesionDeskController(models(), shared),
        LesionExplainedController.class, () -> new LesionExplainedController(models(), shared));
  }
}
