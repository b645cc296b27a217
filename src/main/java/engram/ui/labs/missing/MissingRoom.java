package engram.ui.labs.missing;

import engram.ui.base.Challenge;
import engram.ui.base.UndoPlace;
import engram.ui.base.Workers;
import engram.ui.labs.frame.LabRoom;
import engram.ui.present.Presented;
import engram.ui.run.Shared;
import java.util.function.Consumer;
import javafx.application.Platform;

/** The lab on those who are missing, with the thread that trains. */
public final class MissingRoom extends LabRoom<MissingModels> {
  public MissingRoom(Shared shared, Consumer<UndoPlace> undoing) {
    super(Challenge.MISSING, shared, undoing);
  }

  @Override
  public MissingModels make() {
    return new MissingModels(
        shared.texts(),
        ending(Workers.oneInTheBackground("engram-missing")),
        Platform::runLater,
        System::nanoTime);
  }

  @Override
  public Presented present(MissingModels models) {
    return new PresentedMissing(new MissingSubject(models, shared.texts()), models, true);
  }

  /** The picture that is chosen among the settings. */
  @Override
  public Presented picture() {
    return new PresentedMissing(new MissingSubject(models(), shared.texts()), models(), false);
  }
}
