package engram.ui.data.draw;

/**
 * A point of a drawing.
 *
 * @param x the first feature
 * @param y the second feature
 * @param label the number of its class
 */
record DrawnPoint(double x, double y, int label) {}
