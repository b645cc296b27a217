package engram.ui.labs.look;

import engram.labs.look.Look;
import engram.ui.base.Texts;
import engram.ui.labs.frame.PlacePlayback;
import engram.ui.memory.frame.Playback;
import engram.ui.memory.frame.PlaybackSpeed;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.value.ObservableValue;

/** Adds the parts of an answer one after the other, the strongest first; many in few steps. */
public final class LookPlayback extends PlacePlayback {
  private static final int MOST = 16;

  /**
   * @param scene what is seen
   */
  LookPlayback(ObservableValue<Optional<Look>> scene, Texts texts) {
    super(
        new Playback.Keys(
            "look.reset", "look.step-back", "look.run", "look.run.tip", "look.step-forward", ""),
        PlaybackSpeed.ofSteps(30, 2, texts),
        scene.map(now -> now.map(look -> Math.min(MOST, look.groups().size())).orElse(0)));
    lastProperty().subscribe(this::show);
  }

  /** How many steps were made. */
  public ReadOnlyIntegerProperty stepProperty() {
    return placeProperty();
  }

  /** How many of the parts are seen. */
  int parts(Look look) {
    int steps = lastProperty().getValue();
    int all = look.groups().size();
    return steps == 0 ? all : (int) Math.ceil((double) all * stepProperty().get() / steps);
  }
}
