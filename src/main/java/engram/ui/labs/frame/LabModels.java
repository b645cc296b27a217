package engram.ui.labs.frame;

import engram.files.SavedExperiment;
import engram.ui.base.LongWork;
import engram.ui.memory.frame.ExperimentFilesViewModel;
import engram.ui.memory.frame.Playback;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/**
 * What one lab gives to the frame of its workspace. What it says is asked for again whenever one of
 * its {@link #changes} is another.
 */
public interface LabModels extends ExperimentFilesViewModel.Desk {
  /** What Space and the arrow keys drive. */
  Playback playback();

  /** What is worked out beside the window; it begins by itself when the lab is first shown. */
  LongWork work();

  /** How far the work is; empty if there is nothing to say. */
  String progress();

  /** Whether there is work left that was stopped. */
  boolean canGoOn();

  /** Begins the work again that was stopped, where it stands. */
  void goOn();

  /** The goal, then what was seen. */
  String sentence();

  /** What it does not show, and what its numbers can't tell. */
  String limits();

  /** What it shows depends on them, and on the language. */
  @Override
  List<ObservableValue<?>> changes();

  /** Calls that at once, and again when what it says may be another. */
  default Subscription subscribe(Runnable shown) {
    shown.run();
    return changes().stream()
        .map(each -> each.subscribe((before, now) -> shown.run()))
        .reduce(Subscription.EMPTY, Subscription::and);
  }

  /** Whether its room has a view of its own beside the picture. */
  default boolean hasMore() {
    return false;
  }

  /** The {@link engram.memory.experiments.Fingerprint} of its numbers, if they are all there. */
  Optional<String> fingerprint();

  @Override
  default Optional<String> notKept() {
    return Optional.empty();
  }

  @Override
  default SavedExperiment saved() {
    return new SavedExperiment(experiment(), fingerprint());
  }

  /** It came to the front: what it took from Train may be another now. */
  default void follow() {}

  /** Stops all that is under way. */
  default void close() {
    playback().pause();
    work().cancel();
  }
}
