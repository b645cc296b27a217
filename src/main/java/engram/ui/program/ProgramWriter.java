package engram.ui.program;

import engram.training.Phase;
import engram.ui.run.Pointed;
import engram.ui.run.Pointed.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the lines of a program one by one, with their indent. */
final class ProgramWriter {
  private final List<ProgramLine> lines = new ArrayList<>();
  private int indent;

  /** The lines so far. */
  List<ProgramLine> lines() {
    return List.copyOf(lines);
  }

  /** What follows stands inside the last line. */
  ProgramWriter in() {
    indent++;
    return this;
  }

  ProgramWriter out() {
    indent--;
    return this;
  }

  ProgramWriter add(String code, List<Phase> phases, List<Pointed> quantities) {
    lines.add(new ProgramLine(indent, code, phases, quantities));
    return this;
  }

  /** A line that prepares or repeats. */
  ProgramWriter add(String code, Pointed... quantities) {
    return add(code, List.of(), List.of(quantities));
  }

  /** A line at work in one phase. */
  ProgramWriter add(Phase phase, String code, Pointed... quantities) {
    return add(code, List.of(phase), List.of(quantities));
  }

  static Pointed pointed(Quantity quantity, int layer) {
    return new Pointed(quantity, layer, Optional.empty());
  }

  /** A quantity that belongs to no layer. */
  static Pointed pointed(Quantity quantity) {
    return pointed(quantity, -1);
  }
}
