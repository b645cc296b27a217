package engram.ui.labs.fairness;

import engram.ui.base.Challenge;
import engram.ui.base.UndoPlace;
import engram.ui.base.Workers;
import engram.ui.labs.frame.LabRoom;
import engram.ui.present.Presented;
import engram.ui.run.Shared;
import java.util.function.Consumer;
import javafx.application.Platform;

/** The lab on fairness, with the thread that trains. */
public final class FairnessRoom extends LabRoom<FairnessModels> {
  public FairnessRoom(Shared shared, Consumer<UndoPlace> undoing) {
    super(Challenge.FAIRNESS, shared, undoing);
  }

  @Override
  public FairnessModels make() {
    return new FairnessModels(
        shared.texts(),
        shared.run()::getSnapshot,
        ending(Workers.oneInTheBackground("engram-fairness")),
        Platform::runLater,
        System::nanoTime);
  }

  @Override
  public Presented present(FairnessModels models) {
    return new PresentedFairness(new FairnessSubject(models, shared.texts()), models);
  }
}
