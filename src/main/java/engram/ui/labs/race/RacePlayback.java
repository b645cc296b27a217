package engram.ui.labs.race;

import engram.labs.race.RaceLab;
import engram.ui.base.Texts;
import engram.ui.labs.frame.PlacePlayback;
import engram.ui.memory.frame.Playback;
import engram.ui.memory.frame.PlaybackSpeed;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Goes through the race, in hundredths of its time. */
public final class RacePlayback extends PlacePlayback {
  RacePlayback(Texts texts) {
    super(
        Playback.Keys.ofSteps("race.reset", "race.run", "race.run.tip"),
        PlaybackSpeed.ofSteps(60, 20, texts),
        new SimpleObjectProperty<>(RaceLab.MOMENTS));
    show(RaceLab.MOMENTS);
  }

  /** From 0 to {@link RaceLab#MOMENTS}, where all of it is seen. */
  public ReadOnlyIntegerProperty momentProperty() {
    return placeProperty();
  }
}
