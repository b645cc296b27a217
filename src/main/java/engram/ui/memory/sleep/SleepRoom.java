package engram.ui.memory.sleep;

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

/** A night's sleep, with the thread on which lives are lived. */
public final class SleepRoom extends ExperimentRoom<SleepModels> {
  public SleepRoom(Shared shared, Consumer<UndoPlace> undoing) {
    super(MemoryExperiment.SLEEP, shared, undoing);
  }

  @Override
  public SleepModels make() {
    return new SleepModels(
        shared.texts(),
        ending(Workers.oneInTheBackground("engram-sleep")),
        Platform::runLater,
        System::nanoTime);
  }

  @Override
  public Presented present(SleepModels models) {
    return new PresentedSleep(new SleepSubject(models, shared.texts()));
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(SleepDeskController.class, () -> new SleepDeskController(models(), shared));
  }
}
