/**
 * Numbers explained: what a neuron, a weight, a layer or a whole network does at one moment, worked
 * out factor by factor, and how well it does it (scores, confusion, curves, surfaces, loss
 * landscape). Each class takes a snapshot or its parts and returns values; nothing here changes a
 * run. The window and the command line ask it. Begin with {@code WorkedNeuron} and {@code
 * ChainRule}, then {@code NetworkHealth}.
 */
package engram.inspect;
