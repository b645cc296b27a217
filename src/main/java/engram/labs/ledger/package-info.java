/**
 * A weight's ledger: its path as the sum of what each class, each task or each sample has added to
 * it, update by update, so that new deposits are seen to cancel old ones. Begin with {@code
 * LedgerRun}, {@code Shares} and {@code Ledger}.
 */
package engram.labs.ledger;
