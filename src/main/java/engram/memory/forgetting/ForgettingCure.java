package engram.memory.forgetting;

import engram.data.Identified;
import engram.memory.NumberSetting;
import engram.memory.SettingScale;
import java.util.Optional;

/**
 * What is done, while the second task is learned, to keep the first.
 *
 * @param amount how much of it; 0 if there is no such thing
 */
public record ForgettingCure(Kind kind, double amount) {
  public static final ForgettingCure NONE = Kind.NONE.cure(0);

  /** Each has, but for the first, a number that says how much of it there is. */
  public enum Kind implements Identified {
    /** Nothing. */
    NONE("", null),

    /**
     * Some rows of the first task are kept and learned again: all of them in each epoch, spread
     * evenly over its batches. The share is one of the rows of the first task.
     */
    REHEARSAL(
        "a share of rows from 0 to 1",
        NumberSetting.between("share", 0, 1, ForgettingCure::amount)
            .percent(new SettingScale.Field(0, 100))),

    /**
     * No row is kept. Before the second task the network is shown noise, and its own answers are
     * noted (pseudo-rehearsal, Robins 1995); these pairs are learned again as the rows of a
     * rehearsal. The share says how many pairs, in rows of the first task.
     */
    SLEEP(
        "a share of dreams from 0 to 20",
        NumberSetting.between("dreams", 0, 20, ForgettingCure::amount)
            .percent(new SettingScale.Field(0, 2000))),

    /**
     * Each weight is drawn to where it was by λ/2 F (w − w*)², the more the more the first task
     * depends on it (elastic weight consolidation, Kirkpatrick and others 2017); F as {@link
     * FisherDiagonal}. The amount is λ.
     */
    ELASTIC(
        "a strength from 0 up",
        NumberSetting.between("strength", 0, Double.POSITIVE_INFINITY, ForgettingCure::amount)
            .field(0, 1e6)),

    /** A smaller learning rate in the second task: the amount is a factor of it. */
    SLOW(
        "a part of the learning rate up to 1",
        NumberSetting.above("slower", 0, 1, ForgettingCure::amount).field(0.001, 1));

    private final String allowed;
    private final NumberSetting<ForgettingCure> amount;

    Kind(String allowed, NumberSetting<ForgettingCure> amount) {
      this.allowed = allowed;
      this.amount = amount;
    }

    /** Empty if it is done or not, and nothing between. */
    public Optional<NumberSetting<ForgettingCure>> amount() {
      return Optional.ofNullable(amount);
    }

    /** So much of it. */
    public ForgettingCure cure(double much) {
      return new ForgettingCure(this, much);
    }
  }

  /**
   * @throws IllegalArgumentException if there can't be so much of it
   */
  public ForgettingCure {
    if (kind.amount != null && !kind.amount.allows(amount)) {
      throw new IllegalArgumentException("a cure takes " + kind.allowed + ", not " + amount);
    }
  }

  /** Whether it is of that kind. */
  public boolean is(Kind which) {
    return kind == which;
  }
}
