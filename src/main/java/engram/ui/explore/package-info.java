/**
 * What is tried beside the run, in the background and while its pane is open: five learning rates,
 * each with a verdict and its reason, and the loss around the present weights as a landscape, with
 * the way walked and a marker to drag.
 *
 * <p>No other room knows it. Begin with {@link engram.ui.explore.ExploreRoom}; then {@link
 * engram.ui.explore.ExplorerViewModel} or {@link engram.ui.explore.LandscapeViewModel}.
 */
package engram.ui.explore;
