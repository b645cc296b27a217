package engram.viewmodel;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** A time to wait, chosen by a slider from none over minutes to months. */
public final class StoresPause {
  private static final long MINUTE = 60;
  private static final long HOUR = 3600;
  private static final long DAY = 86_400;
  private static final long[] TIMES = {
    0,
    10,
    30,
    MINUTE,
    5 * MINUTE,
    20 * MINUTE,
    HOUR,
    3 * HOUR,
    9 * HOUR,
    DAY,
    2 * DAY,
    6 * DAY,
    14 * DAY,
    31 * DAY,
    100 * DAY
  };

  private final ReadOnlyLongWrapper seconds = new ReadOnlyLongWrapper();
  private final BooleanProperty enabled = new SimpleBooleanProperty(true);

  private final String zeroKey;

  /**
   * @param zeroKey of the text for no time at all
   */
  StoresPause(long first, String zeroKey) {
    this.zeroKey = zeroKey;
    seconds.set(first);
  }

  // Properties

  public ReadOnlyLongProperty secondsProperty() {
    return seconds.getReadOnlyProperty();
  }

  public long getSeconds() {
    return seconds.get();
  }

  public BooleanProperty enabledProperty() {
    return enabled;
  }

  String zeroKey() {
    return zeroKey;
  }

  /** The last place of the slider; the first is 0. */
  public int last() {
    return TIMES.length - 1;
  }

  /** Where the slider stands: at that time, or at the next longer one it knows. */
  public int getPosition() {
    int k = 0;
    while (k < last() && TIMES[k] < getSeconds()) k++;
    return k;
  }

  // Commands

  public void moveTo(int position) {
    seconds.set(TIMES[Math.max(0, Math.min(last(), position))]);
  }

  /** Takes the time of the slider that is nearest on a scale. */
  public void moveTo(double share, ListsTimeScale scale) {
    int nearest = 0;
    for (int k = 1; k <= last(); k++) {
      double before = Math.abs(scale.share(TIMES[nearest]) - share);
      if (Math.abs(scale.share(TIMES[k]) - share) < before) nearest = k;
    }
    moveTo(nearest);
  }

  /** Takes any time, also one that the slider does not know. */
  void set(long newSeconds) {
    seconds.set(newSeconds);
  }
}
