package engram.ui.labs.frame;

import engram.ui.base.LongWork;
import engram.ui.memory.frame.ExperimentFilesViewModel;
import java.util.List;
import javafx.beans.value.ObservableValue;

/**
 * What one lab gives to the frame of its workspace. What it says is asked for again whenever one of
 * its {@link #changes} is another.
 */
public interface LabModels extends ExperimentFilesViewModel.Desk {
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

  /** Whether its room has a view of its own beside the picture. */
  default boolean hasMore() {
    return false;
  }

  @Override
  default void close() {
    playback().pause();
    work().cancel();
  }
}
