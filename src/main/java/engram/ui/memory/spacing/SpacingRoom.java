package engram.ui.memory.spacing;

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

/** When to learn again, with the thread that works out its map. */
public final class SpacingRoom extends ExperimentRoom<SpacingModels> {
  public SpacingRoom(Shared shared, Consumer<UndoPlace> undoing) {
    super(MemoryExperiment.SPACING, shared, undoing);
  }

  @Override
  public SpacingModels make() {
    return new SpacingModels(
        shared.texts(), ending(Workers.oneInTheBackground("engram-spacing")), Platform::runLater);
  }

  @Override
  public Presented present(SpacingModels models) {
    return new PresentedSpacing(new SpacingSubject(models, shared.texts()), shared.texts());
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        SpacingDeskController.class, () -> new SpacingDeskController(models(), shared),
        SpacingBelowController.class, () -> new SpacingBelowController(models(), shared));
  }
}
