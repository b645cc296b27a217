package engram.ui.predict;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/**
 * Something that is covered, asked about, and run. All is called on the window's thread, where the
 * answers arrive too.
 */
public interface Trial {
  Question question();

  /**
   * Works out what is known before.
   *
   * @param known gets it, sooner or later: its score is what the answer is compared with
   */
  void begin(Consumer<Course> known);

  /**
   * Runs it.
   *
   * @param progress from 0 to 1
   * @param happened gets the whole of it, sooner or later
   */
  void run(DoubleConsumer progress, Consumer<Course> happened);

  /** Ends what is under way; nothing arrives any more. */
  void stop();

  /** Shows in the window what was run; empty if it stands there already. */
  Optional<Runnable> show();
}
