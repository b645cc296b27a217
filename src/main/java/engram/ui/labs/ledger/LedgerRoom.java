package engram.ui.labs.ledger;

import engram.nn.Part;
import engram.ui.base.Challenge;
import engram.ui.base.UndoPlace;
import engram.ui.base.Workers;
import engram.ui.labs.frame.LabRoom;
import engram.ui.places.Place;
import engram.ui.places.PlaceKind;
import engram.ui.present.Presented;
import engram.ui.run.Shared;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The lab of a weight's ledger, with the thread that trains. */
public final class LedgerRoom extends LabRoom<LedgerModels> {
  public LedgerRoom(Shared shared, Consumer<UndoPlace> undoing) {
    super(Challenge.LEDGER, shared, undoing);
  }

  @Override
  public LedgerModels make() {
    return new LedgerModels(
        shared.texts(),
        shared.run()::getSnapshot,
        this::selected,
        ending(Workers.oneInTheBackground("engram-ledger")),
        Platform::runLater,
        System::nanoTime);
  }

  /** The ledger of the weight that is selected in Train. */
  public Place place() {
    return Place.of(
            Challenge.placeOfSelectedWeight(),
            PlaceKind.EXPERIMENT,
            "ledger.of-selected",
            () -> {
              models().settings.ask(true);
              shared.panes().show(Challenge.LEDGER);
            })
        .when(() -> selected().isPresent());
  }

  /** The weight that is selected in Train. */
  private Optional<Part.Weight> selected() {
    return shared
        .selection()
        .getSelected()
        .filter(Part.Weight.class::isInstance)
        .map(Part.Weight.class::cast);
  }

  @Override
  public Presented present(LedgerModels models) {
    return new PresentedLedger(new LedgerSubject(models, shared.texts()), models, true);
  }

  /** Booked to whom the settings say. */
  @Override
  public Presented picture() {
    return new PresentedLedger(new LedgerSubject(models(), shared.texts()), models(), false);
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(LedgerMoreController.class, () -> new LedgerMoreController(models(), shared));
  }
}
