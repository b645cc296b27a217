/**
 * The rows as pictures: on two axes, all pairs of columns, how each column is spread, or a wall of
 * digits. Stands on {@code ui.plot} and, for the button that copies a set to draw on it, on {@code
 * draw}; used by the Data page alone. Begin with {@code DataLookViewModel}.
 */
package engram.ui.data.look;
