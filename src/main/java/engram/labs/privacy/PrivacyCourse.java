package engram.labs.privacy;

import engram.memory.MemoryRun;
import java.util.Optional;

/**
 * The whole lab: membership, the ways to forget a sample, fooling, poison, and training with noise.
 */
public final class PrivacyCourse implements MemoryRun {
  /** A part goes on by this share of the whole, whatever its steps are. */
  private static final long OF_A_PART = 1000;

  private static final int PARTS = 5;

  private final PrivacySetup setup;
  private final PrivateRows rows;
  private final MembershipRun membership;
  private final FoolingRun fooling;
  private final PoisonRun poison;
  private final NoisyRun noisy;
  private Optional<ErasureRun> erasure = Optional.empty();

  public PrivacyCourse(PrivacySetup setup) {
    this(setup, PrivacyExtent.USUAL);
  }

  public PrivacyCourse(PrivacySetup setup, PrivacyExtent extent) {
    this.setup = setup;
    rows = new PrivateRows(setup);
    membership = new MembershipRun(setup, rows);
    fooling = new FoolingRun(setup, extent);
    poison = new PoisonRun(setup, AttackedCourse.poisoned(setup, extent));
    noisy = new NoisyRun(setup, rows, extent);
  }

  @Override
  public long total() {
    return OF_A_PART * PARTS;
  }

  @Override
  public long done() {
    return share(membership)
        + erasure.map(PrivacyCourse::share).orElse(0L)
        + share(fooling)
        + share(poison)
        + share(noisy);
  }

  private static long share(MemoryRun part) {
    return OF_A_PART * part.done() / part.total();
  }

  @Override
  public boolean isEnded() {
    return noisy.isEnded();
  }

  @Override
  public void step() {
    if (isEnded()) throw new IllegalStateException("all is measured");
    if (!membership.isEnded()) membership.step();
    else if (!erased().isEnded()) erased().step();
    else if (!fooling.isEnded()) fooling.step();
    else if (!poison.isEnded()) poison.step();
    else noisy.step();
  }

  private ErasureRun erased() {
    if (erasure.isEmpty()) {
      erasure =
          Optional.of(
              new ErasureRun(setup, rows, membership.parameters(), membership.withoutWatched()));
    }
    return erasure.orElseThrow();
  }

  /** What is found so far. */
  public PrivacyFindings found() {
    return new PrivacyFindings(
        membership.membership(),
        erasure.filter(ErasureRun::isEnded).map(ErasureRun::erasure),
        Optional.of(fooling).filter(FoolingRun::isEnded).map(FoolingRun::fooling),
        Optional.of(poison).filter(PoisonRun::isEnded).map(PoisonRun::found),
        Optional.of(noisy.results()).filter(found -> !found.points().isEmpty()));
  }

  /** Row numbers among all digits: those of the members, then those held out. */
  public int[] digits() {
    return rows.digits();
  }

  /** Of the network that saw all members. */
  public String parametersSha256() {
    return membership.parameters().sha256();
  }
}
