package engram.ui.memory.frame;

import engram.ui.base.Transport;
import javafx.beans.value.ObservableValue;

/** Plays something on, frame by frame. */
public interface Playback extends Transport {
  /** Whether it wants frames. */
  ObservableValue<Boolean> playingProperty();

  /**
   * A frame has passed; nothing happens while it does not play.
   *
   * @param nanos the time of the frame
   */
  void tick(long nanos);

  void pause();
}
