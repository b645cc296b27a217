package engram.ui.labs.why;

import engram.ui.base.Texts;
import engram.ui.labs.frame.PlacePlayback;
import engram.ui.memory.frame.Playback;
import engram.ui.memory.frame.PlaybackSpeed;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.value.ObservableValue;

/**
 * Goes through the training samples, the strongest first, and leaves one out at a time: its places
 * are their ranks, from 1; at 0 none is left out.
 */
public final class WhyPlayback extends PlacePlayback {
  /**
   * @param scene what is seen
   */
  WhyPlayback(ObservableValue<Optional<WhyScene>> scene, Texts texts) {
    super(
        new Playback.Keys(
            "why.reset", "why.step-back", "why.run", "why.run.tip", "why.step-forward", ""),
        PlaybackSpeed.ofSteps(30, 3, texts),
        scene.map(now -> now.map(s -> s.teachers().size()).orElse(0)));
  }

  /** How many were looked at; 0 if the network is whole. */
  public ReadOnlyIntegerProperty pointedProperty() {
    return placeProperty();
  }
}
