package engram.ui.surface;

/** How the features are held that a surface does not go along. */
public enum Others {
  /** As is typical of the samples there, close to the shown sample as in it. */
  TYPICAL,
  /** At the mean, or the most frequent category, of the training samples. */
  MEAN,
  /** As in the shown sample. */
  SAMPLE
}
