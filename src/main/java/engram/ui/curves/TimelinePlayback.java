package engram.ui.curves;

import engram.training.RunState;
import engram.training.Snapshot;
import engram.ui.run.RunViewModel;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;

/** Plays the past backward and forward, at the speed of the run. */
final class TimelinePlayback {
  private final RunViewModel run;

  /** Whether the past is played backward. */
  final ObservableValue<Boolean> rewinding;

  /** Whether the past is played forward. */
  final ObservableValue<Boolean> replaying;

  /** Whether {@link #toggleRewind} can act. */
  final ObservableValue<Boolean> canRewind;

  /** Whether {@link #toggleReplay} can act. */
  final ObservableValue<Boolean> canReplay;

  TimelinePlayback(RunViewModel run) {
    this.run = run;
    rewinding = when(snapshot -> snapshot.state() == RunState.REWINDING);
    replaying = when(TimelinePlayback::isReplaying);
    canRewind = when(TimelinePlayback::isBehindTheStart);
    canReplay = when(TimelinePlayback::hasTrainedAhead);
  }

  // Commands; each does nothing where it can't act

  /** Plays backward, or stops that. */
  void toggleRewind() {
    if (rewinding.getValue()) run.session().pause();
    else if (canRewind.getValue()) run.session().rewind();
  }

  /** Plays forward to what was trained last, or stops that. */
  void toggleReplay() {
    if (replaying.getValue()) run.session().pause();
    else if (canReplay.getValue()) run.session().replay();
  }

  private ObservableValue<Boolean> when(Predicate<Snapshot> condition) {
    return run.snapshotProperty().map(condition::test);
  }

  static boolean isInPast(Snapshot snapshot) {
    return snapshot.epoch() < snapshot.lastEpoch();
  }

  private static boolean isReplaying(Snapshot snapshot) {
    return snapshot.state() == RunState.RUNNING && isInPast(snapshot);
  }

  private static boolean hasTrainedAhead(Snapshot snapshot) {
    return isInPast(snapshot) && snapshot.problem().isEmpty();
  }

  private static boolean isBehindTheStart(Snapshot snapshot) {
    boolean atStart = snapshot.epoch() == 0 && snapshot.position().row() == 0;
    return !atStart && snapshot.state() != RunState.FAILED;
  }
}
