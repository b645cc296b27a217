package engram.ui.memory.tag;

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

/** Tag an engram, with the threads on which mice are worked out and networks learn. */
public final class TagRoom extends ExperimentRoom<TagModels> {
  public TagRoom(Shared shared, Consumer<UndoPlace> undoing) {
    super(MemoryExperiment.TAG, shared, undoing);
  }

  @Override
  public TagModels make() {
    return new TagModels(
        shared.texts(),
        shared.run()::getSnapshot,
        ending(Workers.oneInTheBackground("engram-tag")),
        ending(Workers.oneInTheBackground("engram-tag-digits")),
        Platform::runLater,
        System::nanoTime);
  }

  @Override
  public Presented present(TagModels models) {
    return new PresentedTag(new TagSubject(models, shared.texts()));
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(TagDeskController.class, () -> new TagDeskController(models(), shared));
  }
}
