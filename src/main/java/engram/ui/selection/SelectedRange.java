package engram.ui.selection;

import engram.ui.formula.FormulaFace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Parent;

/** What lies between two places of a pane's text, as it is at this moment. */
final class SelectedRange {
  private final List<Part> parts;

  /** A place between characters. */
  record Place(SelectableRun run, int offset) {

    /** The place nearest to that point of the scene, if there is any text. */
    static Optional<Place> at(Parent pane, Point2D point) {
      return SelectableRuns.nearest(SelectableRuns.in(pane), point)
          .map(run -> new Place(run, run.offsetAt(point)));
    }
  }

  /** What is selected of a run. */
  private record Part(SelectableRun run, int from, int to) {}

  private SelectedRange(List<Part> parts) {
    this.parts = parts;
  }

  /** Empty if a place is no longer there, or nothing lies between the two. */
  static Optional<SelectedRange> between(Parent pane, Place anchor, Place end) {
    List<SelectableRun> runs = SelectableRuns.in(pane);
    int a = runs.indexOf(anchor.run());
    int b = runs.indexOf(end.run());
    if (a < 0 || b < 0) return Optional.empty();
    boolean backward = b < a || a == b && end.offset() < anchor.offset();
    Place first = backward ? end : anchor;
    Place last = backward ? anchor : end;
    List<Part> parts = new ArrayList<>();
    for (int i = Math.min(a, b); i <= Math.max(a, b); i++) {
      SelectableRun run = runs.get(i);
      int from = run.equals(first.run()) && !run.isWhole() ? first.offset() : 0;
      int to = run.equals(last.run()) && !run.isWhole() ? last.offset() : run.length();
      to = Math.min(to, run.length());
      if (from < to) parts.add(new Part(run, from, to));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(new SelectedRange(parts));
  }

  /** What it covers and is in sight, in coordinates of the scene. */
  List<Bounds> shape() {
    List<Bounds> boxes = new ArrayList<>();
    for (Part part : parts) {
      for (Bounds box : part.run.shape(part.from, part.to)) {
        Bounds seen = SelectableRuns.inSight(part.run.host(), box);
        if (seen.getWidth() > 0 && seen.getHeight() > 0) boxes.add(seen);
      }
    }
    return boxes;
  }

  boolean hasFormulas() {
    return parts.stream().anyMatch(part -> part.run.isWhole());
  }

  /** As plain text: a row of the window is a line, with tabs between its texts. */
  String text() {
    return join(false);
  }

  /** The same with its formulas in LaTeX. */
  String latex() {
    return join(true);
  }

  private String join(boolean inLatex) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < parts.size(); ) {
      int end = i + 1;
      while (end < parts.size() && parts.get(end).run.host() == parts.get(i).run.host()) end++;
      if (i > 0) all.append(inOneRow(parts.get(i - 1), parts.get(i)) ? '\t' : '\n');
      all.append(ofOneHost(parts.subList(i, end), inLatex));
      i = end;
    }
    return all.toString();
  }

  private static String ofOneHost(List<Part> same, boolean inLatex) {
    SelectableRun run = same.get(0).run;
    if (run instanceof SelectableFormula first) {
      FormulaFace terms = first.host().part(first.index(), first.index() + same.size());
      return inLatex ? terms.latex() : terms.text();
    }
    return same.stream().map(p -> p.run.text(p.from, p.to)).collect(Collectors.joining());
  }

  private static boolean inOneRow(Part before, Part after) {
    Bounds a = before.run.bounds();
    Bounds b = after.run.bounds();
    double low = a.getHeight() < b.getHeight() ? a.getCenterY() : b.getCenterY();
    Bounds high = a.getHeight() < b.getHeight() ? b : a;
    return low > high.getMinY() && low < high.getMaxY() && a.getMinX() < b.getMinX();
  }
}
