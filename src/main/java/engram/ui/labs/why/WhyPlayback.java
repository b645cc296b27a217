package engram.ui.labs.why;

import engram.ui.base.Texts;
import engram.ui.memory.frame.Playback;
import engram.ui.memory.frame.PlaybackSpeed;
import engram.ui.memory.frame.PlaybackTexts;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;

/** Goes through the training samples, the strongest first, and leaves one out at a time. */
public final class WhyPlayback extends Playback {
  private final ReadOnlyIntegerWrapper pointed = new ReadOnlyIntegerWrapper();
  private final ObservableValue<Integer> size;

  /**
   * @param scene what is seen
   */
  WhyPlayback(ObservableValue<Optional<WhyScene>> scene, Texts texts) {
    super(
        new PlaybackTexts(
            "why.reset", "why.step-back", "why.run", "why.run.tip", "why.step-forward", ""),
        PlaybackSpeed.ofSteps(30, 3, texts));
    size = scene.map(now -> now.map(s -> s.teachers().size()).orElse(0));
  }

  /** How many were looked at; 0 if the network is whole. */
  public ReadOnlyIntegerProperty pointedProperty() {
    return pointed.getReadOnlyProperty();
  }

  @Override
  public ObservableValue<Boolean> startProperty() {
    return pointed.map(now -> now.intValue() == 0);
  }

  @Override
  public ObservableValue<Boolean> endProperty() {
    return pointed.flatMap(now -> size.map(all -> now.intValue() >= all));
  }

  @Override
  public void stepForward() {
    goTo(pointed.get() + 1);
  }

  @Override
  public void stepBack() {
    goTo(pointed.get() - 1);
  }

  /** To the sample of that rank, from 1; 0 leaves none out. */
  public void goTo(int rank) {
    pause();
    pointed.set(Math.max(0, Math.min(size.getValue(), rank)));
  }

  @Override
  public void toStart() {
    pointed.set(0);
  }

  @Override
  public void move(int due) {
    pointed.set(Math.max(0, Math.min(size.getValue(), pointed.get() + due)));
  }
}
