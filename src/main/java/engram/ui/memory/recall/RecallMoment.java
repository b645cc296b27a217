package engram.ui.memory.recall;

import engram.memory.recall.Pattern;
import engram.memory.recall.RecallRun;
import java.util.BitSet;
import java.util.OptionalInt;

/**
 * What is seen of a recall behind one of its steps.
 *
 * @param state of the neurons, N numbers from −1 to 1
 * @param wrong neurons whose sign is not that of the pattern looked for
 * @param changed neurons whose sign this step changed
 */
public record RecallMoment(RecallRun run, int step, double[] state, BitSet wrong, BitSet changed) {
  static RecallMoment of(RecallRun run, int step) {
    double[] state = run.state(step);
    double[] before = run.state(Math.max(0, step - 1));
    Pattern original = run.setup().original();
    BitSet wrong = new BitSet();
    BitSet changed = new BitSet();
    for (int i = 0; i < state.length; i++) {
      wrong.set(i, state[i] < 0 != original.state(i) < 0);
      changed.set(i, state[i] < 0 != before[i] < 0);
    }
    return new RecallMoment(run, step, state, wrong, changed);
  }

  OptionalInt atWork() {
    return run.atWork(step);
  }

  double energy() {
    return run.energy(step);
  }

  double[] overlaps() {
    return run.overlaps(step);
  }

  public boolean isEnd() {
    return step == run.steps();
  }
}
