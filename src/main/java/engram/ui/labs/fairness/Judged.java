package engram.ui.labs.fairness;

/** Who is judged. */
enum Judged {
  APPLICANTS,
  /** The test samples of Train, by its network. */
  TRAIN
}
