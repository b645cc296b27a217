package engram.ui.memory.frame;

import engram.ui.base.RoundedNumber;
import engram.ui.base.SliderScale;
import engram.ui.base.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;

/** How fast something is played, and how many of its steps are due at a frame. */
public final class PlaybackSpeed {
  private static final double NANOS = 1e9;

  private final SliderScale speeds;
  private final DoubleProperty speed;
  private final ObservableDoubleValue pace;
  private final ObservableValue<String> text;
  private long last;
  private double owed;

  /**
   * @param speeds steps a second at a pace of 1, from the slowest to the fastest
   * @param first steps a second at first
   * @param pace what the speed is multiplied by: more where steps are many and small
   * @param key of the text that says how many steps a second
   */
  public PlaybackSpeed(
      SliderScale speeds, double first, ObservableDoubleValue pace, String key, Texts texts) {
    this.speeds = speeds;
    this.pace = pace;
    speed = new SimpleDoubleProperty(first);
    text =
        Bindings.createStringBinding(
            () -> texts.get(key, RoundedNumber.significant(perSecond(), 2)),
            speed,
            pace,
            texts.languageProperty());
  }

  /**
   * @param fastest steps a second; the slowest is one
   */
  public static PlaybackSpeed ofSteps(double fastest, double first, Texts texts) {
    return ofSteps(fastest, first, new SimpleDoubleProperty(1), texts);
  }

  /**
   * @param fastest steps a second at a pace of 1; the slowest is one
   */
  public static PlaybackSpeed ofSteps(
      double fastest, double first, ObservableDoubleValue pace, Texts texts) {
    SliderScale speeds = SliderScale.logarithmic(1, fastest);
    return new PlaybackSpeed(speeds, first, pace, "stepped.speed.steps", texts);
  }

  /** Where the slider stands, from 0 to 1. */
  double getPosition() {
    return speeds.positionOf(speed.get());
  }

  public void moveTo(double position) {
    speed.set(speeds.valueAt(position));
  }

  /** Steps a second. */
  public ObservableValue<String> textProperty() {
    return text;
  }

  private double perSecond() {
    return speed.get() * pace.get();
  }

  /** From the next frame on, steps are due. */
  void start() {
    last = 0;
    owed = 0;
  }

  /** Nothing was due till now, since there was nothing to play. */
  public void stall(long nanos) {
    last = nanos;
    owed = 0;
  }

  /**
   * The whole steps that are due at a frame; what is left over is due later.
   *
   * @param nanos the time of the frame
   */
  int due(long nanos) {
    if (last != 0) owed += (nanos - last) / NANOS * perSecond();
    last = nanos;
    int steps = (int) owed;
    owed -= steps;
    return steps;
  }
}
