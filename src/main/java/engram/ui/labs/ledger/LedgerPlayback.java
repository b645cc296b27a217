package engram.ui.labs.ledger;

import engram.ui.base.Texts;
import engram.ui.memory.frame.Playback;
import engram.ui.memory.frame.PlaybackSpeed;
import engram.ui.memory.frame.PlaybackTexts;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;

/** Goes through the epochs of both tasks. */
public final class LedgerPlayback extends Playback {
  private final ReadOnlyIntegerWrapper epoch = new ReadOnlyIntegerWrapper();
  private final ObservableValue<Integer> last;

  /**
   * @param last the last epoch that is booked
   */
  LedgerPlayback(ObservableValue<Integer> last, Texts texts) {
    super(
        PlaybackTexts.ofSteps("ledger.reset", "ledger.run", "ledger.run.tip"),
        PlaybackSpeed.ofSteps(30, 5, texts));
    this.last = last;
  }

  /** The one that is shown. */
  public ReadOnlyIntegerProperty epochProperty() {
    return epoch.getReadOnlyProperty();
  }

  @Override
  public ObservableValue<Boolean> startProperty() {
    return epoch.map(now -> now.intValue() == 0);
  }

  @Override
  public ObservableValue<Boolean> endProperty() {
    return epoch.flatMap(now -> last.map(end -> now.intValue() >= end));
  }

  @Override
  public void stepForward() {
    goTo(epoch.get() + 1);
  }

  @Override
  public void stepBack() {
    goTo(epoch.get() - 1);
  }

  /** To an epoch, where it stands still. */
  public void goTo(int to) {
    pause();
    show(to);
  }

  void show(int to) {
    epoch.set(Math.max(0, Math.min(last.getValue(), to)));
  }

  @Override
  public void toStart() {
    epoch.set(0);
  }

  @Override
  public void move(int due) {
    show(epoch.get() + due);
  }
}
