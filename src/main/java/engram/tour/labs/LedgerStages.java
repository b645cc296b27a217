package engram.tour.labs;

import engram.labs.ledger.LedgerSetup;
import engram.nn.Optimizer;
import engram.tour.frame.TourWindow;
import engram.ui.base.Challenge;
import engram.ui.labs.ledger.LedgerModels;

/** The stages of the tour on the ledger of one weight. */
public final class LedgerStages extends LabStages {
  public LedgerStages(TourWindow window) {
    super(window);
    add("labs-ledger", this::ledger);
    add("labs-ledger-present", () -> present(0), this::leave);
    add("labs-ledger-adam", () -> learnBy(Optimizer.ADAM));
    add("labs-ledger-momentum", () -> learnBy(Optimizer.MOMENTUM), () -> learnBy(Optimizer.SGD));
  }

  private LedgerModels models() {
    return window.labs().ledger.models();
  }

  private void ledger() {
    show(Challenge.LEDGER);
    awaitAll(models());
  }

  private void learnBy(Optimizer optimizer) {
    act(
        () -> {
          window.panes().show(Challenge.LEDGER);
          models().settings().chosen(LedgerSetup.OPTIMIZER).set(optimizer);
        });
    awaitAll(models());
  }
}
