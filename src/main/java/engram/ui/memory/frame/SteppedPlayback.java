package engram.ui.memory.frame;

import engram.ui.base.SliderScale;
import engram.ui.base.Texts;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;

/** Plays what has steps forward and backward, at a speed, and steps through it. */
public final class SteppedPlayback implements Playback {
  private final Stepped stepped;
  private final PlaybackSpeed speed;
  private final ReadOnlyIntegerWrapper direction = new ReadOnlyIntegerWrapper();

  /**
   * @param fastest steps a second; the slowest is one
   * @param first steps a second at first
   */
  public SteppedPlayback(Stepped stepped, double fastest, double first, Texts texts) {
    this(stepped, fastest, first, new SimpleDoubleProperty(1), texts);
  }

  /**
   * @param fastest steps a second at a pace of 1; the slowest is one
   * @param first steps a second at first
   * @param pace what the speed is multiplied by: more where steps are many and small
   */
  public SteppedPlayback(
      Stepped stepped, double fastest, double first, ObservableDoubleValue pace, Texts texts) {
    this.stepped = stepped;
    SliderScale speeds = SliderScale.logarithmic(1, fastest);
    speed = new PlaybackSpeed(speeds, first, pace, "stepped.speed.steps", texts);
  }

  // Properties

  public Stepped stepped() {
    return stepped;
  }

  /** 1 forward, −1 backward, 0 while it stands still. */
  public ReadOnlyIntegerProperty directionProperty() {
    return direction.getReadOnlyProperty();
  }

  @Override
  public ObservableValue<Boolean> playingProperty() {
    return direction.map(way -> way.intValue() != 0);
  }

  public int getDirection() {
    return direction.get();
  }

  public PlaybackSpeed speed() {
    return speed;
  }

  // Commands

  /** Plays on, or pauses; at the end, from the beginning. */
  @Override
  public void toggle() {
    if (direction.get() != 0) {
      pause();
      return;
    }
    if (stepped.isEnd()) stepped.goTo(0);
    play(1);
  }

  /** Plays backward, or pauses. */
  public void toggleBack() {
    if (direction.get() < 0) pause();
    else play(-1);
  }

  /** Plays forward, or pauses. */
  public void toggleForward() {
    if (direction.get() > 0) pause();
    else play(1);
  }

  @Override
  public void stepForward() {
    goTo(stepped.next());
  }

  @Override
  public void stepBack() {
    goTo(stepped.previous());
  }

  @Override
  public void reset() {
    goTo(0);
  }

  /** To a step, where it stands still. */
  public void goTo(int step) {
    pause();
    stepped.goTo(step);
  }

  @Override
  public void pause() {
    direction.set(0);
  }

  private void play(int way) {
    if (isThere(way)) return;
    speed.start();
    direction.set(way);
  }

  @Override
  public void tick(long nanos) {
    if (direction.get() == 0) return;
    int steps = speed.due(nanos);
    if (steps == 0) return;
    stepped.goTo(stepped.step() + direction.get() * steps);
    if (isThere(direction.get())) pause();
  }

  private boolean isThere(int way) {
    return way > 0 ? stepped.isEnd() : stepped.step() == 0;
  }
}
