/**
 * Texts and formulas of any pane are selected by dragging and copied, formulas as LaTeX too. A room
 * calls {@link engram.ui.selection.TextSelection#on} for its pane and {@link
 * engram.ui.selection.CopyMenu} for what has a menu of its own; begin with the first.
 */
package engram.ui.selection;
