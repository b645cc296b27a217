package engram.ui.labs.race;

import engram.labs.race.RaceLab;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Playback;
import engram.ui.memory.frame.PlaybackSpeed;
import engram.ui.memory.frame.PlaybackTexts;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;

/** Goes through the race, in hundredths of its time. */
public final class RacePlayback extends Playback {
  private final ReadOnlyIntegerWrapper moment = new ReadOnlyIntegerWrapper(RaceLab.MOMENTS);

  RacePlayback(Texts texts) {
    super(
        PlaybackTexts.ofSteps("race.reset", "race.run", "race.run.tip"),
        PlaybackSpeed.ofSteps(60, 20, texts));
  }

  /** From 0 to {@link RaceLab#MOMENTS}, where all of it is seen. */
  public ReadOnlyIntegerProperty momentProperty() {
    return moment.getReadOnlyProperty();
  }

  @Override
  public ObservableValue<Boolean> startProperty() {
    return moment.map(now -> now.intValue() == 0);
  }

  @Override
  public ObservableValue<Boolean> endProperty() {
    return moment.map(now -> now.intValue() == RaceLab.MOMENTS);
  }

  @Override
  public void stepForward() {
    goTo(moment.get() + 1);
  }

  @Override
  public void stepBack() {
    goTo(moment.get() - 1);
  }

  /** To a moment, where it stands still. */
  public void goTo(int to) {
    pause();
    show(to);
  }

  private void show(int to) {
    moment.set(Math.max(0, Math.min(RaceLab.MOMENTS, to)));
  }

  @Override
  public void toStart() {
    moment.set(0);
  }

  @Override
  public void move(int due) {
    show(moment.get() + due);
  }
}
