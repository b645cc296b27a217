/**
 * A weight's ledger: the path of one weight as a river of what each digit, each task or each sample
 * has added to it, while a second task cancels what the first has written. Nobody but {@code
 * engram.ui.labs} uses it; begin reading at {@link engram.ui.labs.ledger.LedgerModels}.
 */
package engram.ui.labs.ledger;
