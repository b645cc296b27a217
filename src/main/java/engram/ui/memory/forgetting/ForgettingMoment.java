package engram.ui.memory.forgetting;

import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingSetup;
import java.util.Optional;

/**
 * What is seen of the forgetting now.
 *
 * @param measured empty before the untrained network is asked
 * @param chosen the cure that is looked at
 * @param epoch of both tasks together, from 0
 * @param seen the furthest epoch that was seen so far; what lies behind is not given away
 * @param running whether it is being measured
 */
public record ForgettingMoment(
    ForgettingSetup setup,
    Optional<ForgettingMeasured> measured,
    ForgettingCure chosen,
    int epoch,
    int seen,
    boolean running) {

  Optional<ForgettingState> state() {
    return measured.map(all -> all.at(chosen, Math.min(epoch, all.reach(chosen))));
  }

  /** Whether nothing is learned yet: all there is to see is the untrained network. */
  public boolean isUntrained() {
    return !running && frontier() == 0;
  }

  /** Whether the new task was learned for an epoch at least: what is wrong now was forgotten. */
  boolean isBehind() {
    return epoch > setup.oldEpochs();
  }

  /** Whether the new task is being learned, or is about to be. */
  boolean isFresh() {
    return measured.isPresent() && epoch >= setup.oldEpochs();
  }

  /** How far one can go now; while it is measured, no further than all cures are. */
  public int frontier() {
    if (measured.isEmpty()) return 0;
    return running
        ? setup.cures().stream().mapToInt(measured.get()::reach).min().orElseThrow()
        : measured.get().reach(chosen);
  }

  /** Whether a cure, or the old task, was not measured to its end. */
  public boolean hasMore() {
    return measured.isEmpty() || !setup.cures().stream().allMatch(measured.get()::isWhole);
  }

  /** Whether one stands at the end of what was measured of it, and it goes on. */
  boolean isMissing() {
    return !running
        && !isUntrained()
        && measured.filter(all -> !all.isWhole(chosen)).isPresent()
        && epoch == frontier();
  }

  /** Whether nothing comes behind it. */
  public boolean isEnd() {
    return !running
        && measured.filter(all -> all.isWhole(chosen)).isPresent()
        && epoch == frontier();
  }
}
