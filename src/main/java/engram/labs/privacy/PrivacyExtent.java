package engram.labs.privacy;

/**
 * How much the attacks, and the noise against them, take: the lab's own, or less to see quickly
 * that they work.
 *
 * @param fooled digits that a network learns before it is fooled
 * @param attacked others that are changed
 * @param poisoned digits of a training set that is poisoned
 * @param tested others that are named
 * @param points of a plane, of which half are learned from
 * @param epochs of the digits
 * @param networks that each level of noise has, one a seed
 */
public record PrivacyExtent(
    int fooled, int attacked, int poisoned, int tested, int points, int epochs, int networks) {
  public static final PrivacyExtent USUAL =
      new PrivacyExtent(1000, 200, 400, 300, 400, 15, NoisyResults.NETWORKS);
}
