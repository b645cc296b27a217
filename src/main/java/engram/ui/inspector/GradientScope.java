package engram.ui.inspector;

/** What L is in ∂L/∂w. */
public enum GradientScope {
  /** The loss of the shown sample alone. */
  SAMPLE,
  /** The mean over the batch of the next step, with penalties. */
  BATCH
}
