package engram.training;

import engram.training.RunRecord.Line;
import engram.training.RunRecord.Made;
import engram.training.RunRecord.Print;
import engram.training.recipe.Recipe;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Writes down what was done in a run. */
final class RunRecorder {
  /** Epochs of a line whose parameters are remembered by their print. */
  private static final int MOST_PRINTS = 16;

  private final List<Line> kept = new ArrayList<>();

  /** Numbers of the kept lines by their ids. */
  private final Map<Integer, Integer> numbers = new HashMap<>();

  private final RunLine current;
  private final List<Change> ofCurrent;

  /**
   * @param current the line that the run is on
   * @param ofCurrent its changes
   */
  RunRecorder(RunLine current, List<Change> ofCurrent) {
    this.current = current;
    this.ofCurrent = ofCurrent;
  }

  /**
   * @param lines of the run, in the order of their beginnings
   * @param here the changes at the present place
   */
  RunRecord record(Recipe recipe, List<RunLine> lines, Trainer trainer, List<Change> here) {
    lines.forEach(this::keep);
    return new RunRecord(
        recipe,
        kept,
        numbers.get(current.id),
        trainer.position(),
        here.stream().map(Change::intervention).toList(),
        trainer.parameters().sha256());
  }

  private void keep(RunLine line) {
    List<Change> changes = line == current ? ofCurrent : line.changes.all();
    List<Made> made =
        changes.stream().map(change -> new Made(change.at(), change.intervention())).toList();
    Line alone = new Line(line.name(), OptionalInt.empty(), made, line.end(), prints(line));
    OptionalInt from = kept.isEmpty() ? OptionalInt.empty() : parent(line, alone);
    if (!kept.isEmpty() && from.isEmpty()) {
      wentNowhere(line);
      return;
    }
    numbers.put(line.id, kept.size());
    kept.add(new Line(alone.name(), from, made, alone.end(), alone.prints()));
  }

  /** A line that went wrong at once: its change is only tried, on the line that it left. */
  private void wentNowhere(RunLine line) {
    Integer left = line.fork().map(fork -> numbers.get(fork.from())).orElse(null);
    numbers.put(line.id, left == null ? 0 : left);
  }

  /** The line that it left, or if that was deleted another that goes the same way longest. */
  private OptionalInt parent(RunLine line, Line alone) {
    OptionalInt best = OptionalInt.empty();
    Position latest = Position.START;
    for (int k = 0; k < kept.size(); k++) {
      if (!leaves(alone, kept.get(k))) continue;
      Position fork = alone.parting(kept.get(k)).orElseThrow();
      Integer left = line.fork().map(f -> numbers.get(f.from())).orElse(null);
      if (left != null && left == k) return OptionalInt.of(k);
      if (best.isPresent() && fork.compareTo(latest) <= 0) continue;
      best = OptionalInt.of(k);
      latest = fork;
    }
    return best;
  }

  private static boolean leaves(Line line, Line other) {
    return line.parting(other)
        .filter(fork -> fork.compareTo(other.end()) < 0 && fork.compareTo(line.end()) < 0)
        .isPresent();
  }

  /** The first, the last and some between. */
  private static List<Print> prints(RunLine line) {
    ParameterHistory history = line.checkpoints.history();
    List<Print> prints = new ArrayList<>();
    int steps = Math.min(MOST_PRINTS, history.size()) - 1;
    for (int k = 0; k <= steps; k++) {
      int i = steps == 0 ? 0 : (int) ((long) k * (history.size() - 1) / steps);
      prints.add(new Print(history.epoch(i), history.parameters(i).sha256()));
    }
    return prints;
  }
}
