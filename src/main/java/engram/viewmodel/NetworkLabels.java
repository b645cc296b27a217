package engram.viewmodel;

import java.util.List;

/**
 * The words around the network.
 *
 * @param features name of each input
 * @param values value of each input with its unit, as measured
 * @param classes name of each output
 * @param captions name of the inputs and of each layer
 * @param activations activation of each of these, empty for the inputs
 */
public record NetworkLabels(
    List<String> features,
    List<String> values,
    List<String> classes,
    List<String> captions,
    List<String> activations) {}
