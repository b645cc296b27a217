package engram.labs.privacy;

import engram.labs.Retraining;
import engram.memory.MemoryRun;
import engram.nn.Parameters;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains a network on all members, and the same again without the watched one: with the same
 * initial weights, order and batches. A step is an epoch of both.
 */
public final class MembershipRun implements MemoryRun {
  private final PrivacySetup setup;
  private final PrivateRows rows;
  private final Retraining with;
  private final Retraining without;
  private final List<Membership.Epoch> epochs = new ArrayList<>();

  public MembershipRun(PrivacySetup setup) {
    this(setup, new PrivateRows(setup));
  }

  MembershipRun(PrivacySetup setup, PrivateRows rows) {
    this.setup = setup;
    this.rows = rows;
    with = rows.training(setup.seed());
    without = rows.training(setup.seed(), setup.watchedRow());
    measure();
  }

  private void measure() {
    epochs.add(
        Membership.Epoch.of(
            SampleLosses.of(with.parameters(), rows.members()),
            SampleLosses.of(with.parameters(), rows.heldOut()),
            SampleLosses.of(without.parameters(), rows.members(), setup.watchedRow())));
  }

  @Override
  public long total() {
    return setup.epochs();
  }

  @Override
  public long done() {
    return epochs.size() - 1;
  }

  @Override
  public void step() {
    if (isEnded()) throw new IllegalStateException("both networks are trained");
    with.step();
    without.step();
    measure();
  }

  /** What is measured so far. */
  public Membership membership() {
    return new Membership(setup, epochs);
  }

  /** Of the network that saw all members. */
  public Parameters parameters() {
    return with.parameters();
  }

  /** Of the network that never saw the watched one. */
  Parameters withoutWatched() {
    return without.parameters();
  }
}
