package engram.labs.privacy;

import java.util.List;

/**
 * Three ways to take the watched member out again, and what its loss gives away behind each;
 * immutable.
 *
 * @param neverSeen its loss in networks of other seeds that never saw it
 * @param deleted only deleted from the table: the network stays as it is
 * @param retrained learned again from the start without it
 * @param scrubbed behind each step up its loss, from 0 steps
 */
public record Erasure(
    PrivacySetup setup,
    List<Double> neverSeen,
    Network deleted,
    Network retrained,
    List<Network> scrubbed) {
  public Erasure {
    neverSeen = List.copyOf(neverSeen);
    scrubbed = List.copyOf(scrubbed);
  }

  /** What the attack says of a network. */
  public enum Verdict {
    /** Its loss is below that of all networks that never saw it. */
    SEEN,
    /** Among theirs. */
    UNKNOWN,
    /** Above all of theirs: somebody wanted it to be forgotten. */
    TAMPERED
  }

  /**
   * @param loss of the watched member
   * @param accuracy share of those held out that are named right
   * @param batches that it took to get there
   */
  public record Network(double loss, double accuracy, int batches) {}

  public Verdict verdict(Network network) {
    if (neverSeen.stream().allMatch(loss -> network.loss() < loss)) return Verdict.SEEN;
    return neverSeen.stream().allMatch(loss -> network.loss() > loss)
        ? Verdict.TAMPERED
        : Verdict.UNKNOWN;
  }

  /** Behind as many steps as the setup looks at. */
  public Network scrubbed(int steps) {
    return scrubbed.get(steps);
  }
}
