/**
 * The paths since epoch 0 of what is selected, a part of the inspector, and of up to six pinned
 * weights, biases and activations in one plot. Nothing but the wiring uses it; begin with {@link
 * engram.ui.paths.PathsViewModel}.
 */
package engram.ui.paths;
