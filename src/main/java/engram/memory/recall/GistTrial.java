package engram.memory.recall;

import engram.data.NumpyRandom;
import java.util.List;

/**
 * One network that was shown copies of a pattern, and what it makes of a new one.
 *
 * @param shown the copies that Hebb's rule stored
 * @param cue a new copy
 * @param end the state that the cue settled in
 * @param voteIsPattern whether the vote of the copies, cell by cell, is the pattern
 * @param shownOverlap of each shown copy with the state that it settles in itself, on average: 1
 *     where copies are kept
 * @param energy of the pattern, of a shown copy on average, and of the cue, each a cell
 */
public record GistTrial(
    List<Pattern> shown,
    Pattern cue,
    Pattern end,
    boolean voteIsPattern,
    boolean endIsVote,
    boolean endIsPattern,
    double shownOverlap,
    Energy energy) {
  /** E / N; the lower, the more familiar. */
  public record Energy(double pattern, double shown, double cue) {}

  /**
   * {@code NumpyRandom(seed)} draws the copies and the cue, as {@link CorruptedCopies} says; then
   * the order of each sweep of the cue, and of each shown copy in turn.
   */
  static GistTrial of(GistSetup setup, int trial) {
    NumpyRandom random = new NumpyRandom(setup.seed(trial));
    Pattern pattern = setup.pattern();
    List<Pattern> shown = CorruptedCopies.of(pattern, setup.copies(), setup.share(), random);
    Pattern cue = CorruptedCopies.one(pattern, setup.share(), random);
    HopfieldNetwork network = StorageRule.HEBB.store(shown);
    RecallState state = new RecallState(network);
    int[] order = new int[pattern.size()];
    Pattern end = state.settle(cue, order, random);
    double overlaps = 0;
    double energies = 0;
    for (Pattern copy : shown) {
      energies += network.energy(copy);
      overlaps += (double) state.settle(copy, order, random).dot(copy) / pattern.size();
    }
    Pattern vote = CorruptedCopies.vote(shown);
    double cells = pattern.size();
    return new GistTrial(
        shown,
        cue,
        end,
        vote.equals(pattern),
        end.equals(vote),
        end.equals(pattern),
        overlaps / shown.size(),
        new Energy(
            network.energy(pattern) / cells,
            energies / shown.size() / cells,
            network.energy(cue) / cells));
  }
}
