package engram.labs.ledger;

import engram.labs.Lab;
import java.util.OptionalInt;

/**
 * A weight's ledger.
 *
 * @param epoch of both tasks together that is seen, from 0
 * @param asked the row of the data set whose amount is looked at; empty for the one that moved the
 *     weight most
 */
public record LedgerLab(LedgerSetup setup, int epoch, OptionalInt asked) implements Lab {}
