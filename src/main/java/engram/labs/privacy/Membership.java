package engram.labs.privacy;

import java.util.List;

/**
 * How the losses of members and of others draw apart while a network learns; immutable.
 *
 * @param epochs all so far, from 0, before the first
 */
public record Membership(PrivacySetup setup, List<Epoch> epochs) {
  public Membership {
    epochs = List.copyOf(epochs);
  }

  /**
   * Behind an epoch.
   *
   * @param members the loss of each member, in the order of the training set
   * @param heldOut the loss of each that the network never saw
   * @param without the loss of the watched member in a network that never saw it, and that has all
   *     else of this one
   * @param trainAccuracy share of the members that are named as their labels say
   * @param testAccuracy the same of those held out
   * @param area under the ROC curve of the attack by the loss
   */
  @SuppressWarnings("ArrayRecordComponent") // filled once, read only
  public record Epoch(
      double[] members,
      double[] heldOut,
      double without,
      double trainAccuracy,
      double testAccuracy,
      double area) {

    static Epoch of(SampleLosses members, SampleLosses heldOut, double without) {
      return new Epoch(
          members.losses(),
          heldOut.losses(),
          without,
          members.accuracy(),
          heldOut.accuracy(),
          LossAttack.roc(members.losses(), heldOut.losses()).area());
    }

    /** See {@link LossAttack#advantage}. */
    public double advantage() {
      return LossAttack.advantage(members, heldOut);
    }
  }

  public boolean isWhole() {
    return epochs.size() > setup.epochs();
  }

  /** The last one that is measured. */
  public int last() {
    return epochs.size() - 1;
  }

  /** Behind that epoch, or behind the last that is measured. */
  public Epoch at(int epoch) {
    return epochs.get(Math.min(epoch, last()));
  }

  /** The loss of the watched member behind that epoch. */
  public double watched(int epoch) {
    return at(epoch).members()[setup.watchedRow()];
  }
}
