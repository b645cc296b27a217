package engram.ui.labs.race;

import engram.ui.base.Challenge;
import engram.ui.base.UndoPlace;
import engram.ui.base.Workers;
import engram.ui.labs.frame.LabRoom;
import engram.ui.present.Presented;
import engram.ui.run.Shared;
import java.util.function.Consumer;
import javafx.application.Platform;

/** The lab of the race, with the thread that trains. */
public final class RaceRoom extends LabRoom<RaceModels> {
  public RaceRoom(Shared shared, Consumer<UndoPlace> undoing) {
    super(Challenge.RACE, shared, undoing);
  }

  @Override
  public RaceModels make() {
    return new RaceModels(
        shared.texts(),
        ending(Workers.oneInTheBackground("engram-race")),
        Platform::runLater,
        System::nanoTime);
  }

  @Override
  public Presented present(RaceModels models) {
    return new PresentedRace(new RaceSubject(models, shared.texts()), models, true);
  }

  /** The picture that is chosen among the settings. */
  @Override
  public Presented picture() {
    return new PresentedRace(new RaceSubject(models(), shared.texts()), models(), false);
  }
}
