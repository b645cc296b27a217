package engram.training;

/**
 * How far the steps by phase or by sample have come inside the batch that is made next.
 *
 * <p>Nothing but the update changes a parameter, and the update is made by the whole step at once:
 * so a run that goes on from any cursor gives the same bits.
 */
public sealed interface BatchCursor {
  /**
   * All rows of the batch have done that phase. {@link Phase.Update} means that the update was just
   * made: the position is already that of the batch behind it.
   */
  record AtPhase(Phase phase) implements BatchCursor {}

  /**
   * That many rows of the batch, 1 or more, went forward and backward, one by one; the last of them
   * is row {@code done − 1} of {@link NextStep#rows}.
   */
  record AtSample(int done) implements BatchCursor {}

  /** The update was just made. */
  static BatchCursor updated() {
    return new AtPhase(new Phase.Update());
  }

  /** Whether the batch is begun and its update not made. */
  default boolean isInside() {
    return !equals(updated());
  }
}
