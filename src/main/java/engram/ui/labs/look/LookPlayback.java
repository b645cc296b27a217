package engram.ui.labs.look;

import engram.labs.look.Look;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Playback;
import engram.ui.memory.frame.PlaybackSpeed;
import engram.ui.memory.frame.PlaybackTexts;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;

/** Adds the parts of an answer one after the other, the strongest first; many in few steps. */
public final class LookPlayback extends Playback {
  private static final int MOST = 16;

  private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper();
  private final ObservableValue<Integer> last;

  /**
   * @param scene what is seen
   */
  LookPlayback(ObservableValue<Optional<Look>> scene, Texts texts) {
    super(
        new PlaybackTexts(
            "look.reset", "look.step-back", "look.run", "look.run.tip", "look.step-forward", ""),
        PlaybackSpeed.ofSteps(30, 2, texts));
    last = scene.map(now -> now.map(look -> Math.min(MOST, look.groups().size())).orElse(0));
    last.subscribe(step::set);
  }

  /** How many steps were made. */
  public ReadOnlyIntegerProperty stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** How many of the parts are seen. */
  int parts(Look look) {
    int steps = last.getValue();
    int all = look.groups().size();
    return steps == 0 ? all : (int) Math.ceil((double) all * step.get() / steps);
  }

  @Override
  public ObservableValue<Boolean> startProperty() {
    return step.map(now -> now.intValue() == 0);
  }

  @Override
  public ObservableValue<Boolean> endProperty() {
    return step.flatMap(now -> last.map(all -> now.intValue() >= all));
  }

  @Override
  public void stepForward() {
    pause();
    move(1);
  }

  @Override
  public void stepBack() {
    pause();
    move(-1);
  }

  @Override
  public void toStart() {
    step.set(0);
  }

  @Override
  public void move(int due) {
    step.set(Math.max(0, Math.min(last.getValue(), step.get() + due)));
  }
}
