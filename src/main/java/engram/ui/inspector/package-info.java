/**
 * The inspector: what is inside the network at this moment. Its tabs show a neuron, a weight with
 * its chain rule and numerical check, a layer with histograms and a diagnosis, the sample, and the
 * network. The paths and the equations stand on {@link engram.ui.inspector.InspectorViewModel},
 * where reading begins as well: every card follows from what it shows; see {@code CardViewModel}.
 */
package engram.ui.inspector;
