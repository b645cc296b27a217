/**
 * What painters of all rooms have in common: the colours of both themes, fonts, pixels, and how a
 * picture lies in its pane. Blue is positive, orange is negative, everywhere. Begin with {@code
 * Palette}.
 */
package engram.ui.paint;
