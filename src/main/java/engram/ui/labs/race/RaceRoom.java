package engram.ui.labs.race;

import engram.ui.base.Challenge;
import engram.ui.base.UndoPlace;
import engram.ui.base.Workers;
import engram.ui.labs.frame.LabRoom;
import engram.ui.present.Presented;
import engram.ui.run.Shared;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;

/** The lab of the race, with the thread that trains. */
public final class RaceRoom extends LabRoom<RaceModels> {
  private final List<Integer> sizes;

  /**
   * @param sizes numbers of rows that the growing costs are measured at, ascending
   */
  public RaceRoom(Shared shared, Consumer<UndoPlace> undoing, List<Integer> sizes) {
    super(Challenge.RACE, shared, undoing);
    this.sizes = sizes;
  }

  @Override
  public RaceModels make() {
    return new RaceModels(
        shared.texts(),
        ending(Workers.oneInTheBackground("engram-race")),
        Platform::runLater,
        System::nanoTime,
        sizes);
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
