package engram.ui.labs.look;

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

/** The lab of what a network looks at, with the threads that train and answer. */
public final class LookRoom extends LabRoom<LookModels> {
  public LookRoom(Shared shared, Consumer<UndoPlace> undoing) {
    super(Challenge.LOOK, shared, undoing);
  }

  @Override
  public LookModels make() {
    return new LookModels(
        shared.texts(),
        shared.run()::getSnapshot,
        ending(Workers.oneInTheBackground("engram-look")),
        ending(Workers.oneInTheBackground("engram-look-answers")),
        Platform::runLater,
        System::nanoTime);
  }

  @Override
  public Presented present(LookModels models) {
    return new PresentedLook(new LookSubject(models, shared.texts()), models, true);
  }

  /** The picture that is chosen among the settings. */
  @Override
  public Presented picture() {
    return new PresentedLook(new LookSubject(models(), shared.texts()), models(), false);
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(LookMoreController.class, () -> new LookMoreController(models(), shared));
  }
}
