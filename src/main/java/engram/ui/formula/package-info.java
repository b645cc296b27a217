/**
 * Formulas for every room: typeset as outlines, with pieces that can be pointed at ({@link
 * engram.ui.formula.FormulaSheet}), and written with the numbers of a moment as LaTeX and plain
 * text at once ({@code EquationWriter}, where reading begins).
 */
package engram.ui.formula;
