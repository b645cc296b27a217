/**
 * Dense networks that are read from files: weights and biases as Engram writes them, JSON or CSV,
 * and the networks of other programs, ONNX and safetensors. What is no dense network is refused by
 * its name, within bounded memory. The command line and the window use it. Begin with {@code
 * NetworkFile}.
 */
package engram.foreign;
