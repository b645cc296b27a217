package engram.ui.memory.frame;

import javafx.beans.value.ObservableValue;

/** Plays what has steps. */
public class SteppedPlayback extends Playback {
  final Stepped stepped;

  public SteppedPlayback(Stepped stepped, Playback.Keys texts, PlaybackSpeed speed) {
    super(texts, speed);
    this.stepped = stepped;
  }

  // Properties

  @Override
  public final ObservableValue<Boolean> startProperty() {
    return stepped.stepProperty().map(step -> step.intValue() == 0);
  }

  @Override
  public final ObservableValue<Boolean> endProperty() {
    return stepped.endProperty();
  }

  /** The step that is seen, from 0. */
  public final int step() {
    return stepped.step();
  }

  /** Whether it is also played backward. */
  public boolean canRewind() {
    return true;
  }

  // Commands

  @Override
  public void stepForward() {
    goTo(stepped.next());
  }

  @Override
  public final void stepBack() {
    goTo(stepped.previous());
  }

  /** To a step, where it stands still. */
  public final void goTo(int step) {
    pause();
    stepped.goTo(step);
  }

  @Override
  public final void toStart() {
    stepped.goTo(0);
  }

  @Override
  public final void move(int due) {
    stepped.goTo(stepped.step() + due);
  }
}
