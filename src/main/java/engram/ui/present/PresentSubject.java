package engram.ui.present;

import engram.ui.base.Transport;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/**
 * What is told beside a picture that is presented, and what the keys do. The parts of a subject
 * that can be looked at by themselves are its foci, counted from 0.
 */
public interface PresentSubject {
  /** The names of the foci, in the order of the keys 1, 2 …; six at most. */
  List<String> foci();

  PresentSentence sentence(int focus);

  PresentNumber number(int focus);

  /** The curve below; empty if there is none. */
  default Optional<PresentTimeline> timeline() {
    return Optional.empty();
  }

  /** To another step of the timeline, if there is one. */
  default void goTo(int step) {}

  /** What Space, the arrows and Home drive. */
  Transport transport();

  boolean isRunning();

  /** What the arrow keys do, in a word. */
  String stepName();

  /** The next sample, or what takes its place: a step, where there is no other. */
  default void next() {
    transport().stepForward();
  }

  default void previous() {
    transport().stepBack();
  }

  /** What {@link #next} goes to, in a word; empty if the strip has no room to say so. */
  default Optional<String> nextName() {
    return Optional.empty();
  }

  /** Whether one thing of the picture fills it now, from which Esc leads back. */
  default boolean isPart() {
    return false;
  }

  /** Back from the one thing to the whole picture. */
  default void showWhole() {}

  /**
   * A key is held, or no longer: as long as it is, the picture is as it was before any training, if
   * it was ever trained.
   */
  default void holdBefore(boolean held) {}

  /** Whether {@link #holdBefore} shows another picture there. */
  default boolean hasBefore(int focus) {
    return false;
  }

  /** The focus was chosen, or {@code −1}: it is presented no longer. */
  default void choose(int focus) {}

  /** When one of them changes, something else is to be seen. */
  List<ObservableValue<?>> changes();
}
