package engram.labs.ledger;

import engram.labs.Lab;

/**
 * A weight's ledger.
 *
 * @param epoch of both tasks together that is seen, from 0
 */
public record LedgerLab(LedgerSetup setup, int epoch) implements Lab {}
