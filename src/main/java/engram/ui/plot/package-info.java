/**
 * Charts, one look for all. A {@link engram.ui.plot.Plot} describes what is drawn, in shares of its
 * axes and without a toolkit; {@link engram.ui.plot.PlotPainter} draws it on a canvas, and {@link
 * engram.ui.plot.PlotCanvas} is the place for one in the window. Begin with {@link
 * engram.ui.plot.PlotItem}. Any room may use it; it knows none.
 *
 * <p>The lines of a run's curves are drawn by JFreeChart-FX ({@link engram.ui.plot.ChartLines}).
 * The other plots are not: in the memory experiments and the inspector many small ones change at
 * each step, and a chart of JFreeChart is laid out anew each time it is drawn, so that it would
 * take several frames. Both have the same scales, axes, ticks and inks, and dots and flags are
 * drawn alike.
 */
package engram.ui.plot;
