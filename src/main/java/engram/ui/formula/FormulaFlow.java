package engram.ui.formula;

import java.util.ArrayList;
import java.util.List;

/**
 * Typeset pieces set in rows, each line broken where it is too long. Lengths are thousandths of an
 * em, y downwards.
 *
 * @param places one for each piece, in order
 * @param width of the longest row
 * @param height of all rows
 */
record FormulaFlow(List<Place> places, double width, double height) {
  private static final double LEAST_ASCENT = 750;
  private static final double LEAST_DESCENT = 230;
  private static final double LEADING = 180;

  /** A broken line goes on so far to the right. */
  private static final double INDENT = 900;

  /**
   * A piece of a line.
   *
   * @param mayBreak whether a row may begin with it
   */
  record Piece(FormulaOutline formula, boolean mayBreak) {}

  /**
   * Where the origin of a piece lies.
   *
   * @param top the upper end of its row
   * @param bottom the lower end of its row
   */
  record Place(double x, double baseline, double top, double bottom) {}

  FormulaFlow {
    places = List.copyOf(places);
  }

  /**
   * @param room how long a row may be; a row with a single longer stretch is longer all the same
   */
  static FormulaFlow of(List<List<Piece>> lines, double room) {
    List<Place> places = new ArrayList<>();
    double width = 0;
    double y = 0;
    for (List<Piece> line : lines) {
      double indent = 0;
      for (List<Piece> row : rows(line, room)) {
        double ascent = LEAST_ASCENT;
        double descent = LEAST_DESCENT;
        for (Piece piece : row) {
          ascent = Math.max(ascent, piece.formula.height());
          descent = Math.max(descent, piece.formula.depth());
        }
        if (y > 0) y += LEADING;
        double x = indent;
        double bottom = y + ascent + descent;
        for (Piece piece : row) {
          places.add(new Place(x, y + ascent, y, bottom));
          x += piece.formula.advance();
        }
        width = Math.max(width, x);
        y = bottom;
        indent = INDENT;
      }
    }
    return new FormulaFlow(places, width, y);
  }

  private static List<List<Piece>> rows(List<Piece> line, double room) {
    List<List<Piece>> rows = new ArrayList<>();
    List<Piece> row = new ArrayList<>();
    double x = 0;
    for (int i = 0; i < line.size(); ) {
      int end = i + 1;
      double stretch = line.get(i).formula.advance();
      while (end < line.size() && !line.get(end).mayBreak) {
        stretch += line.get(end++).formula.advance();
      }
      if (!row.isEmpty() && x + stretch > room) {
        rows.add(row);
        row = new ArrayList<>();
        x = INDENT;
      }
      row.addAll(line.subList(i, end));
      x += stretch;
      i = end;
    }
    if (!row.isEmpty()) rows.add(row);
    return rows;
  }
}
