package engram.memory.heads;

import engram.memory.recall.Pattern;
import java.util.Optional;

/**
 * What three machines make of a cue.
 *
 * @param asked the stored pattern that was spoiled
 * @param table what is kept under the cue itself, if anything is
 * @param nearest what a table says that takes the key most like the cue; of equal ones the first
 * @param hopfield what a Hopfield network settles in
 * @param head what the cue as a query finds
 */
public record Answers(
    Pattern asked,
    Pattern cue,
    Optional<Pattern> table,
    Pattern nearest,
    Pattern hopfield,
    Attention head) {

  /** An answer as N numbers from −1 to 1; empty if there is none. */
  public double[] cells(Machine machine) {
    return switch (machine) {
      case TABLE -> table.map(Pattern::toArray).orElseGet(() -> new double[0]);
      case HOPFIELD -> hopfield.toArray();
      case HEAD -> head.output().stream().mapToDouble(Double::doubleValue).toArray();
    };
  }

  /** Whether each cell of an answer has the sign that it has in what was asked for. */
  public boolean isExact(Machine machine) {
    double[] cells = cells(machine);
    for (int i = 0; i < cells.length; i++) if (cells[i] * asked.state(i) <= 0) return false;
    return cells.length > 0;
  }
}
