package engram.ui.data.draw;

import engram.data.DataSource;
import java.util.Optional;

/** One state of a drawing, with the states before and behind it. */
final class DrawStep {
  /** Another one has more classes, and the same points. */
  PlaneDrawing drawing;

  final Optional<DrawStep> before;

  /** Where an undo of the run came from, to which its redo goes. */
  Optional<DrawStep> next = Optional.empty();

  /** Of its rows, once they were handed to the run. */
  Optional<DataSource> source = Optional.empty();

  /** What the run learned when it got them. */
  Optional<DataSource> instead = Optional.empty();

  DrawStep(PlaneDrawing drawing, Optional<DrawStep> before) {
    this.drawing = drawing;
    this.before = before;
  }

  boolean isOf(DataSource run) {
    return source.equals(Optional.of(run));
  }

  /** Whether an undo of this step brings the run to that source. */
  boolean isUndoneTo(DataSource run) {
    if (before.isEmpty()) return false;
    return before.get().source.or(() -> instead).equals(Optional.of(run));
  }
}
