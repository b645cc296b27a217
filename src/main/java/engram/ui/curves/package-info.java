/**
 * Loss and score against the epochs, and the timeline below them. Any epoch can be gone to: drag
 * the timeline, click into a curve, play the past forward or backward, and every pane shows that
 * moment to the bit. Other branches of the run are pale curves.
 *
 * <p>The twin, the branches and the explorer draw from here thinned curves ({@link
 * engram.ui.curves.ThinnedHistory}), epochs in common and names of branches; it knows none of them.
 * Begin with {@link engram.ui.curves.CurvesRoom} and {@link engram.ui.curves.CurvesViewModel}.
 */
package engram.ui.curves;
