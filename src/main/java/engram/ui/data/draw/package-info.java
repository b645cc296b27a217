/**
 * Points of classes drawn by hand into a plane, which the network learns as they come. Used by the
 * Data page, and by {@code look}, which offers to draw on a set. Begin with {@code
 * DataDrawViewModel}, then {@code DrawSession}, the drawing's way into the run.
 */
package engram.ui.data.draw;
