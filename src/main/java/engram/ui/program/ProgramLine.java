package engram.ui.program;

import engram.training.Phase;
import engram.ui.run.Pointed;
import java.util.List;
import java.util.Optional;

/**
 * One line of the program.
 *
 * @param indent how deep it stands, 0 for the outermost
 * @param code Python, without the indent
 * @param phases those in which it is at work
 * @param quantities what it computes; the first is the one that the line stands for
 */
public record ProgramLine(int indent, String code, List<Phase> phases, List<Pointed> quantities) {
  private static final int SPACES = 4;
  private static final int MOST_STAYING = 8;

  public ProgramLine {
    phases = List.copyOf(phases);
    quantities = List.copyOf(quantities);
  }

  /**
   * How many lines at the top are seen wherever the program is at work: the set-up before the loop
   * over the epochs; none of a set-up so long that it would leave no room for the loop.
   */
  static int staying(List<ProgramLine> program) {
    int loop = 0;
    while (loop < program.size() && !program.get(loop).code.startsWith("for ")) loop++;
    return loop <= MOST_STAYING ? loop : 0;
  }

  /** As it stands in a file. */
  public String text() {
    return " ".repeat(SPACES * indent) + code;
  }

  boolean isAtWork(Phase phase) {
    return phases.contains(phase);
  }

  /** The quantity that pointing at the line points at. */
  Optional<Pointed> means() {
    return quantities.stream().findFirst();
  }

  /** Whether it computes what is pointed at, or one part of that. */
  boolean computes(Pointed pointed) {
    return quantities.stream()
        .anyMatch(q -> q.quantity() == pointed.quantity() && q.layer() == pointed.layer());
  }
}
