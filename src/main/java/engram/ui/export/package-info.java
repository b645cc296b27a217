/**
 * Pictures of the window, of its panes and of what is painted in them, saved as PNG, SVG or PDF or
 * copied. Begin with {@link engram.ui.export.PictureForm}. Used by the menu alone.
 */
package engram.ui.export;
