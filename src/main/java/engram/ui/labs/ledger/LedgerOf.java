package engram.ui.labs.ledger;

/** Whose weight is booked. */
enum LedgerOf {
  /** That of a network that learns digits in two tasks. */
  DIGITS,
  /** One of the network of Train. */
  TRAIN
}
