package engram.labs.ledger;

import engram.labs.Lab;
import engram.nn.Part;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A weight's ledger.
 *
 * @param epoch of both tasks together that is seen, from 0
 * @param asked the row of the data set whose amount is looked at; empty for the one that moved the
 *     weight most
 * @param own whether it is a weight of the run of Train, which no file holds
 * @param weight that one; empty where there is none
 */
public record LedgerLab(
    LedgerSetup setup, int epoch, OptionalInt asked, boolean own, Optional<Part.Weight> weight)
    implements Lab {
  public LedgerLab(LedgerSetup setup, int epoch, OptionalInt asked) {
    this(setup, epoch, asked, false, Optional.empty());
  }
}
