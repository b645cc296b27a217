package engram.tour.labs;

import engram.labs.ledger.LedgerSetup;
import engram.labs.ledger.RowAmount;
import engram.labs.ledger.SplitBy;
import engram.nn.Optimizer;
import engram.nn.Part;
import engram.tour.frame.TourWindow;
import engram.ui.base.Challenge;
import engram.ui.labs.ledger.LedgerModels;
import java.util.List;

/** The stages of the tour on the ledger of one weight. */
public final class LedgerStages extends LabStages {
  private static final int PETAL_LENGTH = 2;

  /** Of a sample that is not among the strongest. */
  private static final int RANK = 20;

  public LedgerStages(TourWindow window) {
    super(window);
    add("labs-ledger", this::ledger);
    add("labs-ledger-present", () -> presentBy(SplitBy.CLASS), this::leave);
    add("labs-ledger-tasks", () -> book(SplitBy.TASK));
    add("labs-ledger-samples", this::aSample);
    add("labs-ledger-present-tasks", () -> presentBy(SplitBy.TASK), this::leave);
    add("labs-ledger-present-samples", () -> presentBy(SplitBy.ROW), this::bookToDigits);
    add("labs-ledger-own", () -> bookOwn(SplitBy.CLASS));
    add("labs-ledger-own-samples", () -> bookOwn(SplitBy.ROW));
    add("labs-ledger-own-present", () -> presentOwn(0), this::leave);
    add("labs-ledger-own-present-samples", () -> presentOwn(1), this::bookToDigits);
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

  private void book(SplitBy by) {
    ledger();
    act(() -> models().settings().chosen(LedgerSetup.BY).set(by));
  }

  private void aSample() {
    book(SplitBy.ROW);
    act(
        () -> {
          List<RowAmount> all = models().ledger.getLedger().orElseThrow().strongest();
          models().ledger.ask(all.get(RANK).sample());
        });
  }

  private void presentBy(SplitBy by) {
    ledger();
    present(by.ordinal());
  }

  /** The weight from the petal length to a hidden neuron, of the irises of Train. */
  private void bookOwn(SplitBy by) {
    if (!models().settings.isOwn()) {
      backToIris();
      finish();
    }
    act(
        () -> {
          window.selection().select(new Part.Weight(0, PETAL_LENGTH, 1));
          window.panes().show(Challenge.LEDGER);
          models().settings.ask(true);
          models().settings.chosen(LedgerSetup.BY).set(by);
        });
    awaitAll(models());
  }

  private void presentOwn(int focus) {
    bookOwn(SplitBy.CLASS);
    present(focus);
  }

  private void bookToDigits() {
    leave();
    act(() -> window.selection().clear());
    act(() -> models().settings.ask(false));
    book(SplitBy.CLASS);
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
