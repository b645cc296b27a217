package engram.memory.forgetting;

/** What is done, while the second task is learned, to keep the first. */
public sealed interface ForgettingCure {

  Kind kind();

  /** Its name on the command line and in texts. */
  enum Kind {
    NONE("none"),
    REHEARSAL("rehearsal"),
    SLEEP("sleep"),
    ELASTIC("elastic"),
    SLOW("slow");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    public String id() {
      return id;
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
      require(share >= 0 && share <= 1, "a share of rows from 0 to 1", share);
    }

    @Override
    public Kind kind() {
      return Kind.REHEARSAL;
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
      require(share >= 0 && share <= MOST, "a share of dreams from 0 to 20", share);
    }

    @Override
    public Kind kind() {
      return Kind.SLEEP;
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
      require(strength >= 0 && Double.isFinite(strength), "a strength from 0 up", strength);
    }

    @Override
    public Kind kind() {
      return Kind.ELASTIC;
    }
  }

  /**
   * A smaller learning rate in the second task.
   *
   * @param factor of the rate, above 0 and up to 1
   */
  record Slow(double factor) implements ForgettingCure {
    public Slow {
      require(factor > 0 && factor <= 1, "a part of the learning rate up to 1", factor);
    }

    @Override
    public Kind kind() {
      return Kind.SLOW;
    }
  }

  private static void require(boolean condition, String allowed, double found) {
    if (!condition)
      throw new IllegalArgumentException("a cure takes " + allowed + ", not " + found);
  }
}
