package engram.ui.formula;

/**
 * A typeset formula: one outline, to be filled. Coordinates are thousandths of an em, y downwards,
 * the origin at the left end of the baseline.
 *
 * @param outline the content of an SVG path
 * @param left how far ink reaches left of the origin; negative where it begins right of it
 * @param width from the origin to the right end of the ink
 * @param advance from the origin to where what follows begins, space included
 * @param height above the baseline
 * @param depth below the baseline
 */
record FormulaOutline(
    String outline, double left, double width, double advance, double height, double depth) {
  /** Units of an em. */
  static final double EM = 1000;
}
