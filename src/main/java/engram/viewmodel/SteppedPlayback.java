package engram.viewmodel;

import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;

/** Plays what has steps forward and backward, at a speed, and steps through it. */
public final class SteppedPlayback implements Transport {
  private static final double NANOS = 1e9;

  private final Stepped stepped;
  private final SliderScale speeds;
  private final ReadOnlyIntegerWrapper direction = new ReadOnlyIntegerWrapper();
  private final DoubleProperty speed;
  private final ObservableDoubleValue pace;
  private final ObservableValue<String> speedText;
  private long last;
  private double owed;

  /**
   * @param fastest steps a second; the slowest is one
   * @param first steps a second at first
   */
  SteppedPlayback(Stepped stepped, double fastest, double first, Texts texts) {
    this(stepped, fastest, first, new SimpleDoubleProperty(1), texts);
  }

  /**
   * @param fastest steps a second at a pace of 1; the slowest is one
   * @param first steps a second at first
   * @param pace what the speed is multiplied by: more where steps are many and small
   */
  SteppedPlayback(
      Stepped stepped, double fastest, double first, ObservableDoubleValue pace, Texts texts) {
    this.stepped = stepped;
    this.pace = pace;
    speeds = SliderScale.logarithmic(1, fastest);
    speed = new SimpleDoubleProperty(first);
    speedText =
        Bindings.createStringBinding(
            () -> texts.get("stepped.speed.steps", RoundedNumber.significant(perSecond(), 2)),
            speed,
            pace,
            texts.languageProperty());
  }

  // Properties

  public Stepped stepped() {
    return stepped;
  }

  /** 1 forward, −1 backward, 0 while it stands still. */
  public ReadOnlyIntegerProperty directionProperty() {
    return direction.getReadOnlyProperty();
  }

  public int getDirection() {
    return direction.get();
  }

  /** Where the slider of the speed stands, from 0 to 1. */
  public double getSpeedPosition() {
    return speeds.positionOf(speed.get());
  }

  /** Steps a second. */
  public ObservableValue<String> speedTextProperty() {
    return speedText;
  }

  // Commands

  public void moveSpeedTo(double position) {
    speed.set(speeds.valueAt(position));
  }

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

  public void pause() {
    direction.set(0);
  }

  private void play(int way) {
    if (isThere(way)) return;
    last = 0;
    owed = 0;
    direction.set(way);
  }

  /** A frame has passed. */
  public void tick(long nanos) {
    if (direction.get() == 0) return;
    if (last != 0) owed += (nanos - last) / NANOS * perSecond();
    last = nanos;
    int steps = (int) owed;
    if (steps == 0) return;
    owed -= steps;
    stepped.goTo(stepped.step() + direction.get() * steps);
    if (isThere(direction.get())) pause();
  }

  private double perSecond() {
    return speed.get() * pace.get();
  }

  private boolean isThere(int way) {
    return way > 0 ? stepped.isEnd() : stepped.step() == 0;
  }
}
