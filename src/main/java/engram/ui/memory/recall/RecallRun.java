package engram.ui.memory.recall;

import engram.memory.recall.RecallOutcome;
import engram.memory.recall.RecallSetup;
import java.util.OptionalInt;

/** A whole recall, of which any moment can be looked at: behind step 0, the cue, to the last. */
public sealed interface RecallRun permits RecallOfPairs, RecallOfSoftmax {
  RecallSetup setup();

  /** The number of the last step. */
  int steps();

  /** The neurons behind so many steps: ±1, or between them in a softmax network. */
  double[] state(int step);

  double energy(int step);

  /** m of each stored pattern. */
  double[] overlaps(int step);

  /** The neuron that looked in a step; none in step 0, or if all look together. */
  OptionalInt atWork(int step);

  /** All neurons once are a sweep; step 0 is in sweep 0. */
  int sweep(int step);

  RecallOutcome outcome();

  /** N. */
  default int neurons() {
    return setup().original().size();
  }

  default int sweeps() {
    return sweep(steps());
  }

  /** The pattern of the strongest overlap in the end. */
  default int best() {
    double[] overlaps = overlaps(steps());
    int best = 0;
    for (int k = 1; k < overlaps.length; k++) {
      if (Math.abs(overlaps[k]) > Math.abs(overlaps[best])) best = k;
    }
    return best;
  }
}
