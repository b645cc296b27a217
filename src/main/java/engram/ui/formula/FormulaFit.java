package engram.ui.formula;

import java.util.ArrayList;
import java.util.List;

/** Which of several faces fits into some room, and how it is laid out there. */
record FormulaFit(Face face, FormulaFlow flow, double scale) {
  private static final double STEP = 0.05;

  /** A face in a card is made so much smaller before its lines are broken. */
  private static final double UNBROKEN_SCALE = 0.8;

  private static final FormulaOutline NOTHING = new FormulaOutline("", 0, 0, 0, 0, 0);

  /** A face with its pieces typeset. */
  record Face(List<FormulaPiece> terms, List<List<FormulaFlow.Piece>> lines) {

    static Face of(FormulaFace face, FormulaTypesetter typesetter) {
      return new Face(
          face.lines().stream().flatMap(line -> line.terms().stream()).toList(),
          face.lines().stream().map(line -> pieces(line, typesetter)).toList());
    }

    /** From one term to before another, in the lines they stand in. */
    FormulaFace part(int from, int to) {
      List<FormulaLine> selected = new ArrayList<>();
      int start = 0;
      for (List<FormulaFlow.Piece> line : lines) {
        int first = Math.max(from, start);
        int end = Math.min(to, start + line.size());
        if (first < end) selected.add(new FormulaLine(terms.subList(first, end)));
        start += line.size();
      }
      return new FormulaFace(selected);
    }

    private static List<FormulaFlow.Piece> pieces(FormulaLine line, FormulaTypesetter typesetter) {
      return line.terms().stream()
          .map(
              term ->
                  new FormulaFlow.Piece(
                      typesetter.typeset(term.latex()).orElse(NOTHING), term.mayBreak()))
          .toList();
    }
  }

  /**
   * The first face that fits; the last one, made as small as it must be, if none does.
   *
   * @param faces longest first, at least one
   * @param width thousandths of an em at full size
   * @param height thousandths of an em at full size
   * @param leastScale how much smaller a face may get before a shorter one is taken
   * @param unbroken whether a face is rather made a little smaller than its lines broken
   */
  static FormulaFit of(
      List<Face> faces, double width, double height, double leastScale, boolean unbroken) {
    FormulaFit last = null;
    for (Face face : faces) {
      FormulaFit inOneRow = shrunk(face, Double.POSITIVE_INFINITY, width, height);
      if (unbroken && inOneRow.scale >= UNBROKEN_SCALE) return inOneRow;
      for (double scale = 1; scale > leastScale - STEP / 2; scale -= STEP) {
        FormulaFlow flow = FormulaFlow.of(face.lines, width / scale);
        last = new FormulaFit(face, flow, scale);
        if (scale * flow.width() <= width && scale * flow.height() <= height) return last;
      }
    }
    return shrunk(last.face, width / last.scale, width, height);
  }

  /** As large as the room allows, with rows of that length. */
  private static FormulaFit shrunk(Face face, double row, double width, double height) {
    FormulaFlow flow = FormulaFlow.of(face.lines, row);
    double share = Math.min(width / flow.width(), height / flow.height());
    return new FormulaFit(face, flow, Math.min(1, share));
  }
}
