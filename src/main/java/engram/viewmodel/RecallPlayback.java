package engram.viewmodel;

import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Plays a recall forward and backward, at a speed, and steps through it. */
public final class RecallPlayback implements Transport {
  private static final double SLOWEST = 1;
  private static final double FASTEST = 400;
  private static final double NANOS = 1e9;
  private static final SliderScale SPEEDS = SliderScale.logarithmic(SLOWEST, FASTEST);

  private final RecallViewModel recall;
  private final ReadOnlyIntegerWrapper direction = new ReadOnlyIntegerWrapper();
  private final DoubleProperty speed = new SimpleDoubleProperty(40);
  private final ObjectProperty<RecallStride> stride =
      new SimpleObjectProperty<>(RecallStride.NEURON);
  private final ObservableValue<String> speedText;
  private long last;
  private double owed;

  RecallPlayback(RecallViewModel recall, Texts texts) {
    this.recall = recall;
    speedText =
        Bindings.createStringBinding(
            () -> texts.get("recall.speed.steps", RoundedNumber.significant(perSecond(), 2)),
            speed,
            recall.momentProperty(),
            texts.languageProperty());
    recall.settings().setupProperty().subscribe(this::pause);
  }

  // Properties

  /** 1 forward, −1 backward, 0 while it stands still. */
  public ReadOnlyIntegerProperty directionProperty() {
    return direction.getReadOnlyProperty();
  }

  public int getDirection() {
    return direction.get();
  }

  public ObjectProperty<RecallStride> strideProperty() {
    return stride;
  }

  /** Where the slider of the speed stands, from 0 to 1. */
  public double getSpeedPosition() {
    return SPEEDS.positionOf(speed.get());
  }

  /** Steps a second. */
  public ObservableValue<String> speedTextProperty() {
    return speedText;
  }

  // Commands

  public void moveSpeedTo(double position) {
    speed.set(SPEEDS.valueAt(position));
  }

  /** Recalls on, or pauses; at the end, from the cue again. */
  @Override
  public void toggle() {
    if (direction.get() != 0) {
      pause();
      return;
    }
    if (recall.getMoment().isEnd()) recall.goTo(0);
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
    pause();
    recall.goTo(stride.get().forward(recall.run(), recall.step()));
  }

  @Override
  public void stepBack() {
    pause();
    recall.goTo(stride.get().back(recall.run(), recall.step()));
  }

  @Override
  public void reset() {
    pause();
    recall.goTo(0);
  }

  /** To a step, where it stands still. */
  public void goTo(int step) {
    pause();
    recall.goTo(step);
  }

  public void pause() {
    direction.set(0);
  }

  private void play(int way) {
    boolean atEnd = way > 0 ? recall.getMoment().isEnd() : recall.step() == 0;
    if (atEnd) return;
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
    recall.goTo(recall.step() + direction.get() * steps);
    boolean atEnd = direction.get() > 0 ? recall.getMoment().isEnd() : recall.step() == 0;
    if (atEnd) pause();
  }

  /** Steps of one neuron are many and small; those of all together are few. */
  private double perSecond() {
    return recall.run().setup().isOneByOne() ? speed.get() : speed.get() / 20;
  }
}
