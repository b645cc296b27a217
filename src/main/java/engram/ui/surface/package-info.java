/**
 * What the network says over any two features, or along one, with the wrong points ringed, and the
 * small maps of this kind in each neuron. Both are worked out in the background, coarser while the
 * run goes on.
 *
 * <p>The network shows the maps, the page where data are drawn the regions, and the landscape uses
 * the contour lines. Begin with {@link engram.ui.surface.SurfaceRoom} and {@link
 * engram.ui.surface.SliceWork}.
 */
package engram.ui.surface;
