package engram.ui.labs.why;

import engram.ui.base.Challenge;
import engram.ui.base.UndoPlace;
import engram.ui.base.Workers;
import engram.ui.labs.frame.LabRoom;
import engram.ui.present.Presented;
import engram.ui.run.Shared;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The lab of who taught an answer, with the thread that trains. */
public final class WhyRoom extends LabRoom<WhyModels> {
  public WhyRoom(Shared shared, Consumer<UndoPlace> undoing) {
    super(Challenge.WHY, shared, undoing);
  }

  @Override
  public WhyModels make() {
    return new WhyModels(
        shared.texts(),
        shared.run()::getSnapshot,
        ending(Workers.oneInTheBackground("engram-why")),
        Platform::runLater,
        System::nanoTime);
  }

  @Override
  public Presented present(WhyModels models) {
    return new PresentedWhy(new WhySubject(models, shared.texts()), models, true);
  }

  @Override
  public Presented picture() {
    return new PresentedWhy(new WhySubject(models(), shared.texts()), models(), false);
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(WhyMoreController.class, () -> new WhyMoreController(models(), shared));
  }
}
