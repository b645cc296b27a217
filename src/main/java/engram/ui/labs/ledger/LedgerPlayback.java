package engram.ui.labs.ledger;

import engram.ui.base.Texts;
import engram.ui.labs.frame.PlacePlayback;
import engram.ui.memory.frame.Playback;
import engram.ui.memory.frame.PlaybackSpeed;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.value.ObservableValue;

/** Goes through the epochs of both tasks. */
public final class LedgerPlayback extends PlacePlayback {
  /**
   * @param last the last epoch that is booked
   */
  LedgerPlayback(ObservableValue<Integer> last, Texts texts) {
    super(
        Playback.Keys.ofSteps("ledger.reset", "ledger.run", "ledger.run.tip"),
        PlaybackSpeed.ofSteps(30, 5, texts),
        last);
  }

  /** The one that is shown. */
  public ReadOnlyIntegerProperty epochProperty() {
    return placeProperty();
  }
}
