package engram.ui.graph;

import engram.inspect.surface.NeuronMaps;

/**
 * The map of one neuron, or input, by itself.
 *
 * @param layer −1 for the inputs
 * @param horizontal what the horizontal axis shows
 * @param vertical what the vertical axis shows; empty of a line
 */
public record NeuronMapPicture(
    NeuronMaps maps, int layer, int unit, String horizontal, String vertical) {}
