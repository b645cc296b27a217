package engram.ui.memory.frame;

import engram.ui.base.Transport;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;

/** Plays an experiment on memory forward and backward, frame by frame, at a speed; and steps it. */
public abstract class Playback implements Transport {
  /**
   * The keys of what a playback is called on its buttons.
   *
   * @param run on the button that plays
   * @param tip what that button does
   * @param place which step of how many is seen
   */
  public record Keys(
      String reset, String stepBack, String run, String tip, String stepForward, String place) {
    public static final Keys STEPS = ofSteps("stepped.reset", "transport.run", "transport.run.tip");

    public static Keys ofSteps(String reset, String run, String tip) {
      return new Keys(
          reset, "stepped.step-back", run, tip, "stepped.step-forward", "stepped.step-of");
    }
  }

  private final Keys texts;
  private final PlaybackSpeed speed;
  private final ReadOnlyIntegerWrapper direction = new ReadOnlyIntegerWrapper();
  private final BooleanBinding playing = direction.isNotEqualTo(0);

  public Playback(Keys texts, PlaybackSpeed speed) {
    this.texts = texts;
    this.speed = speed;
  }

  /** The keys of what it is called. */
  public final Keys texts() {
    return texts;
  }

  // Properties

  /** 1 forward, −1 backward, 0 while it stands still. */
  public final ReadOnlyIntegerProperty directionProperty() {
    return direction.getReadOnlyProperty();
  }

  public final int getDirection() {
    return direction.get();
  }

  /** Whether it wants frames. */
  public final BooleanBinding playingProperty() {
    return playing;
  }

  public final boolean isPlaying() {
    return direction.get() != 0;
  }

  /** Whether nothing comes before what is seen. */
  public abstract ObservableValue<Boolean> startProperty();

  /** Whether nothing comes behind what is seen. */
  public abstract ObservableValue<Boolean> endProperty();

  public final PlaybackSpeed speed() {
    return speed;
  }

  // Commands

  /** Plays on, or pauses; at the end, from the beginning. */
  @Override
  public void toggle() {
    if (isPlaying()) {
      pause();
      return;
    }
    if (endProperty().getValue()) toStart();
    play(1);
  }

  /** Plays backward, or pauses. */
  public final void toggleBack() {
    if (getDirection() < 0) pause();
    else play(-1);
  }

  /** Plays forward, or pauses. */
  final void toggleForward() {
    if (getDirection() > 0) pause();
    else play(1);
  }

  @Override
  public final void reset() {
    pause();
    toStart();
  }

  public void pause() {
    direction.set(0);
  }

  private void play(int way) {
    if (isThere(way)) return;
    speed.start();
    direction.set(way);
  }

  /**
   * A frame has passed; nothing happens while it does not play.
   *
   * @param nanos the time of the frame
   */
  public void tick(long nanos) {
    if (!isPlaying()) return;
    int due = speed.due(nanos);
    if (due == 0) return;
    move(getDirection() * due);
    if (isThere(getDirection())) pause();
  }

  private boolean isThere(int way) {
    return (way > 0 ? endProperty() : startProperty()).getValue();
  }

  public abstract void toStart();

  /** On by what is due at a frame, or back if it is negative. */
  public abstract void move(int due);
}
