package engram.ui.memory.heads;

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

/** One memory, three machines, with the thread on which they are asked and a head learns. */
public final class HeadsRoom extends ExperimentRoom<HeadsModels> {
  public HeadsRoom(Shared shared, Consumer<UndoPlace> undoing) {
    super(MemoryExperiment.HEADS, shared, undoing);
  }

  @Override
  public HeadsModels make() {
    return new HeadsModels(
        shared.texts(),
        ending(Workers.oneInTheBackground("engram-heads")),
        Platform::runLater,
        System::nanoTime);
  }

  @Override
  public Presented present(HeadsModels models) {
    return new PresentedHeads(new HeadsSubject(models, shared.texts()), shared.texts());
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(HeadsDeskController.class, () -> new HeadsDeskController(models(), shared));
  }
}
