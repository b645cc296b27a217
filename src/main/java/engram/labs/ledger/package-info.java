/**
 * A weight's ledger: its path as the sum of what each class has added to it, update by update, so
 * that new deposits are seen to cancel old ones. Begin with {@code LedgerRun}, {@code ClassShares}
 * and {@code Ledger}.
 */
package engram.labs.ledger;
