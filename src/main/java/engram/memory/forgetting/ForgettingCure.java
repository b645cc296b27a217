package engram.memory.forgetting;

import engram.memory.NumberSetting;
import engram.memory.SettingScale;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** What is done, while the second task is learned, to keep the first. */
public sealed interface ForgettingCure {

  Kind kind();

  /** How much of it; 0 if there is no such thing. */
  default double amount() {
    return 0;
  }

  /** Its name on the command line and in texts, and how much of it there can be. */
  enum Kind {
    NONE("none", null, amount -> new None()),
    REHEARSAL(
        "rehearsal",
        NumberSetting.between("share", 0, 1, ForgettingCure::amount)
            .percent(new SettingScale.Field(0, 100)),
        Rehearsal::new),
    SLEEP(
        "sleep",
        NumberSetting.between("dreams", 0, Sleep.MOST, ForgettingCure::amount)
            .percent(new SettingScale.Field(0, 100 * Sleep.MOST)),
        Sleep::new),
    ELASTIC(
        "elastic",
        NumberSetting.between("strength", 0, Double.POSITIVE_INFINITY, ForgettingCure::amount)
            .field(0, 1e6),
        Elastic::new),
    SLOW(
        "slow",
        NumberSetting.above("slower", 0, 1, ForgettingCure::amount).field(0.001, 1),
        Slow::new);

    private final String id;
    private final NumberSetting<ForgettingCure> amount;
    private final DoubleFunction<ForgettingCure> cure;

    Kind(String id, NumberSetting<ForgettingCure> amount, DoubleFunction<ForgettingCure> cure) {
      this.id = id;
      this.amount = amount;
      this.cure = cure;
    }

    public String id() {
      return id;
    }

    /** Empty if it is done or not, and nothing between. */
    public Optional<NumberSetting<ForgettingCure>> amount() {
      return Optional.ofNullable(amount);
    }

    /** So much of it. */
    public ForgettingCure cure(double much) {
      return cure.apply(much);
    }
  }

  /** Nothing. */
  record None() implements ForgettingCure {
    @Override
    public Kind kind() {
      return Kind.NONE;
    }
  }

  /**
   * Some rows of the first task are kept and learned again: all of them in each epoch, spread
   * evenly over its batches.
   *
   * @param share of the rows of the first task, 0 to 1
   */
  record Rehearsal(double share) implements ForgettingCure {
    public Rehearsal {
      require(Kind.REHEARSAL, "a share of rows from 0 to 1", share);
    }

    @Override
    public Kind kind() {
      return Kind.REHEARSAL;
    }

    @Override
    public double amount() {
      return share;
    }
  }

  /**
   * No row is kept. Before the second task the network is shown noise, and its own answers are
   * noted (pseudo-rehearsal, Robins 1995); these pairs are learned again as the rows of a
   * rehearsal.
   *
   * @param share how many pairs, in rows of the first task, 0 to {@value #MOST}
   */
  record Sleep(double share) implements ForgettingCure {
    public static final double MOST = 20;

    public Sleep {
      require(Kind.SLEEP, "a share of dreams from 0 to 20", share);
    }

    @Override
    public Kind kind() {
      return Kind.SLEEP;
    }

    @Override
    public double amount() {
      return share;
    }
  }

  /**
   * Each weight is drawn to where it was by λ/2 F (w − w*)², the more the more the first task
   * depends on it (elastic weight consolidation, Kirkpatrick and others 2017); F as {@link
   * FisherDiagonal}.
   *
   * @param strength λ, 0 or above
   */
  record Elastic(double strength) implements ForgettingCure {
    public Elastic {
      require(Kind.ELASTIC, "a strength from 0 up", strength);
    }

    @Override
    public Kind kind() {
      return Kind.ELASTIC;
    }

    @Override
    public double amount() {
      return strength;
    }
  }

  /**
   * A smaller learning rate in the second task.
   *
   * @param factor of the rate, above 0 and up to 1
   */
  record Slow(double factor) implements ForgettingCure {
    public Slow {
      require(Kind.SLOW, "a part of the learning rate up to 1", factor);
    }

    @Override
    public Kind kind() {
      return Kind.SLOW;
    }

    @Override
    public double amount() {
      return factor;
    }
  }

  private static void require(Kind kind, String allowed, double found) {
    if (!kind.amount.allows(found))
      throw new IllegalArgumentException("a cure takes " + allowed + ", not " + found);
  }
}
