package engram.ui.labs.frame;

import engram.ui.memory.frame.Playback;
import engram.ui.memory.frame.PlaybackSpeed;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;

/** Goes through the numbered places of what was measured, from 0. */
public class PlacePlayback extends Playback {
  private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper();
  private final ObservableValue<Integer> last;

  /**
   * @param last the last place that there is so far
   */
  public PlacePlayback(Playback.Keys texts, PlaybackSpeed speed, ObservableValue<Integer> last) {
    super(texts, speed);
    this.last = last;
  }

  /** The one that is shown. */
  public final ReadOnlyIntegerProperty placeProperty() {
    return place.getReadOnlyProperty();
  }

  /** The last one that there is so far. */
  protected final ObservableValue<Integer> lastProperty() {
    return last;
  }

  @Override
  public final ObservableValue<Boolean> startProperty() {
    return place.map(now -> now.intValue() == 0);
  }

  @Override
  public final ObservableValue<Boolean> endProperty() {
    return place.flatMap(now -> last.map(end -> now.intValue() >= end));
  }

  @Override
  public final void stepForward() {
    goTo(place.get() + 1);
  }

  @Override
  public final void stepBack() {
    goTo(place.get() - 1);
  }

  /** To a place, where it stands still. */
  public final void goTo(int to) {
    pause();
    show(to);
  }

  /** To a place, while it may go on. */
  public final void show(int to) {
    place.set(Math.max(0, Math.min(last.getValue(), to)));
  }

  @Override
  public final void toStart() {
    place.set(0);
  }

  @Override
  public final void move(int due) {
    show(place.get() + due);
  }
}
