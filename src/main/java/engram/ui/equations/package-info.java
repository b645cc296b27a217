/**
 * The four equations of the article as cards, in symbols or with the numbers of this moment; those
 * at work are lit. Begin with {@link engram.ui.equations.EquationsViewModel}; the formulas
 * themselves are written in {@link engram.ui.formula}.
 */
package engram.ui.equations;
