package engram.ui.base;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.util.Subscription;

/** Parts one below the other of which at most one is open, by their numbers from 1. */
public final class OneOpen {
  /** No part's number. */
  public static final int NONE = 0;

  private OneOpen() {}

  /**
   * A part is open while its number is that, and its number is that once it is opened, until the
   * subscription ends.
   *
   * @param open the number of the open part, or {@link #NONE}
   */
  public static Subscription link(IntegerProperty open, int number, BooleanProperty expanded) {
    return Subscription.combine(
        open.subscribe(now -> expanded.set(now.intValue() == number)),
        expanded.subscribe(
            (before, now) -> {
              if (now) open.set(number);
              else if (open.get() == number) open.set(NONE);
            }));
  }
}
